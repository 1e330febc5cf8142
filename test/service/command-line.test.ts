import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/index.ts';

/** Runs the command line to its end, or until it has said the awaited words. */
function tributary(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  until = /^\0$/,
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/main.ts', ...parameters], {
      env: { PATH: process.env.PATH, ...environment },
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (until.test(said)) child.kill('SIGTERM');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

describe('the command line', () => {
  let sandbox: Sandbox;
  let folder: string;
  const file = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const accountOf = (id: string, url: string, secret: string) => ({
    id,
    platform: id.startsWith('cake') ? 'cake' : 'keitaro',
    url,
    credentials: { apiKey: { env: secret } },
    timeZone: 'UTC',
  });
  const keys = [{ name: 'me', key: { env: 'MY_KEY' }, scopes: ['read:*'] }];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-'));
    sandbox = await startSandbox({ sizes: { offers: 2, advertisers: 2 } });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await sandbox.close();
  });

  it('starts the gateway on the sandbox, says where and what to try, and ends on a signal', async () => {
    const { code, said } = await tributary(['start'], { PORT: '0' }, /Press Ctrl-C/);
    expect(said).toMatch(/listens on http:\/\/localhost:\d+\/graphql/);
    expect(said).toContain(
      'cake-us (cake, USD, America/New_York), cake-eu (cake, EUR, Europe/Madrid), keitaro (keitaro, USD, UTC)',
    );
    expect(said).toContain('cakeOfferUpdate');
    expect(code).toBe(0);
  });

  it('refuses to let the sandbox be reached from outside', async () => {
    const { code, said } = await tributary(['start', '--host', '0.0.0.0'], { PORT: '0' });
    expect(said).toContain('loopback only');
    expect(code).toBe(1);
  });

  it('runs the sandbox alone and prints its addresses and keys', async () => {
    const { code, said } = await tributary(['sandbox', '--offers', '3'], {}, /Press Ctrl-C/);
    expect(said.match(/url {7}http:\/\/127\.0\.0\.1:\d+/g)).toHaveLength(5);
    expect(said).toContain('sandbox-cake-us-');
    expect(code).toBe(0);
  });

  it.each([
    [['sandbox', '--ports', 'mango=1'], 'There is no account "mango"'],
    [['start', '--port', 'many'], '"many" is not a port'],
    [['check'], 'There is no configuration file'],
    [['schema', '--platforms', 'tune,mango'], '"mango" is none of cake, keitaro'],
    [['sandbox', '--ports', 'cake-us'], '"" is not a port'],
    [['sandbox', '--faults', 'nonsense'], 'expected JSON such as'],
    [['sandbox', '--faults', '{"mango":{}}'], 'There is no account "mango"'],
    [['sandbox', '--faults', '{"cake-us":{"status":418}}'], 'status'],
  ])('refuses %j in one sentence', async (parameters, sentence) => {
    const { code, said } = await tributary(parameters);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/\bat .*\.ts:\d+/);
    expect(code).toBe(1);
  });

  it('refuses a port of the environment that is none, and needs none for other commands', async () => {
    expect(await tributary(['start'], { PORT: 'abc' })).toMatchObject({
      code: 1,
      said: expect.stringContaining('"abc" is not a port'),
    });
    expect((await tributary(['--help'], { PORT: 'abc' })).code).toBe(0);
  });

  it('stops at a wrong configuration with one sentence per fault', async () => {
    const broken = file('broken.json', {
      accounts: [
        accountOf('cake-us', 'https://a.example', 'MISSING'),
        { ...accountOf('cake-us', 'b', 'MISSING'), platform: 'mango' },
      ],
    });
    const { code, said } = await tributary(['start', '--config', broken]);
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => line.replace(`${broken}: `, '')),
    ).toEqual([
      expect.stringMatching(/^keys: expected a list of keys/),
      expect.stringMatching(/^accounts\.0\.credentials\.apiKey: expected the environment variable MISSING/),
      expect.stringMatching(/^accounts\.1\.platform: expected one of cake, keitaro/),
      expect.stringMatching(/^accounts\.1\.url: expected an address/),
      expect.stringMatching(/^accounts\.1\.credentials\.apiKey: expected the environment variable MISSING/),
      expect.stringMatching(/^accounts\.1\.id: expected another id/),
    ]);
    expect(code).toBe(1);
  });

  it('checks every account, and says what is wrong with those that do not answer', async () => {
    const [us, , keitaro] = sandbox.accounts;
    const config = file('accounts.json', {
      accounts: [
        accountOf('cake-us', us?.url ?? '', 'CAKE_KEY'),
        accountOf('cake-wrong', us?.url ?? '', 'WRONG_KEY'),
        accountOf('keitaro', keitaro?.url ?? '', 'KEITARO_KEY'),
      ],
      keys,
    });
    const secrets = {
      CAKE_KEY: us?.apiKey ?? '',
      WRONG_KEY: 'wrong-secret',
      KEITARO_KEY: keitaro?.apiKey ?? '',
      MY_KEY: 'x',
    };
    const { code, said } = await tributary(['check', '--config', config], secrets);
    expect(said).toMatch(/cake-us.*true.*\d/);
    expect(said).toMatch(/keitaro.*true.*\d/);
    expect(said).toMatch(/cake-wrong.*false.*CAKE does not know the key/);
    expect(said).not.toContain('wrong-secret');
    expect(code).toBe(1);
  });

  it('prints the schema, and the subgraph with its keys', async () => {
    expect((await tributary(['schema'])).said).toContain('type CakeOffer implements');
    expect((await tributary(['schema', '--subgraph'])).said).toContain('@key(fields: "id")');
  });
});
