import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultSandboxAccounts, type Sandbox, type SandboxAccountOptions, startSandbox } from '../../sandbox/index.ts';

const sizes = { offers: 12, advertisers: 5 };
const now = new Date('2026-03-01T00:00:00Z');
const cake: SandboxAccountOptions = { id: 'one', platform: 'cake', currency: 'USD', timeZone: 'America/New_York' };

describe('a running sandbox', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ accounts: [cake, { ...cake, id: 'two' }], sizes, now });
  });

  beforeEach(() => {
    for (const { requests, faults } of sandbox.accounts) {
      requests.clear();
      faults.clear();
    }
  });

  afterAll(() => sandbox.close());

  const admin = async (resource: string, request?: RequestInit) => {
    const response = await fetch(`${sandbox.account('one').url}/__sandbox/${resource}`, request);
    return { status: response.status, body: await response.json() };
  };

  test('every account has a port, a key and data of its own', () => {
    const [one, two] = [sandbox.account('one'), sandbox.account('two')];
    expect(one.url).not.toBe(two.url);
    expect(one.apiKey).toMatch(/^sandbox-one-[0-9a-f]{20}$/);
    expect(one.apiKey).not.toBe(two.apiKey);
    expect(one.state()).not.toEqual(two.state());
  });

  test('an unknown account is refused with the known ones', () => {
    expect(() => sandbox.account('three')).toThrow('No sandbox account "three"; there are one, two.');
  });

  test('a request is recorded with its parameters, whether it writes, and what it was answered', async () => {
    const { url, requests } = sandbox.account('one');
    await fetch(`${url}/api/5/addedit.asmx/Offer?x=1`, { method: 'POST', body: new URLSearchParams({ y: '2' }) });
    await fetch(`${url}/api/1/get.asmx/Currencies`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"api_key":"wrong","n":3}',
    });
    const [write, read] = requests.all();
    expect(write).toMatchObject({
      method: 'POST',
      path: '/api/5/addedit.asmx/Offer',
      query: { x: '1' },
      body: 'y=2',
      parameters: { x: '1', y: '2' },
      write: true,
      status: 500,
    });
    expect(read).toMatchObject({ parameters: { api_key: 'wrong', n: 3 }, write: false, status: 200 });
    expect(requests.writes()).toEqual([write]);
    expect(requests.count(({ path }) => path.includes('get.asmx'))).toBe(1);
  });

  test('the admin endpoint sets, shows and clears faults', async () => {
    const { faults } = sandbox.account('one');
    const put = await admin('faults', { method: 'PUT', body: '{"status":429,"times":3}' });
    expect(put).toEqual({ status: 200, body: [{ status: 429, times: 3 }] });
    expect(faults.active()).toEqual(put.body);
    expect(await admin('faults')).toEqual(put);
    expect((await admin('faults', { method: 'DELETE' })).body).toEqual([]);
  });

  test('the admin endpoint names the field of a bad fault', async () => {
    const { status, body } = await admin('faults', { method: 'PUT', body: '[{"every":0}]' });
    expect(status).toBe(400);
    expect(body.error).toContain('"every"');
    expect((await admin('faults', { method: 'PUT', body: '{' })).status).toBe(400);
  });

  test('the admin endpoint is neither recorded nor struck by faults', async () => {
    sandbox.account('one').faults.set({ hang: true });
    expect(await admin('health')).toEqual({ status: 200, body: { status: 'ok' } });
    expect(await admin('requests')).toEqual({ status: 200, body: [] });
    expect((await admin('state')).body).toEqual(sandbox.account('one').state());
    expect((await admin('nothing')).status).toBe(404);
    expect((await admin('health', { method: 'PUT', body: '' })).status).toBe(405);
  });
});

test('the same options give the same data and keys at every start', async () => {
  const describeAll = async () => {
    const sandbox = await startSandbox({ sizes, now, seed: 7 });
    const described = sandbox.accounts.map((account) => [account.id, account.apiKey, account.state()]);
    await sandbox.close();
    return described;
  };
  const first = await describeAll();
  expect(first.map(([id]) => id)).toEqual(defaultSandboxAccounts.map(({ id }) => id));
  expect(await describeAll()).toEqual(first);
});

test('another seed gives other data', async () => {
  const sandbox = await startSandbox({ accounts: [cake], sizes, now, seed: 7 });
  const other = await startSandbox({ accounts: [cake], sizes, now, seed: 8 });
  expect(sandbox.account('one').state()).not.toEqual(other.account('one').state());
  await Promise.all([sandbox.close(), other.close()]);
});

test('bodies stay out of the log on request', async () => {
  const sandbox = await startSandbox({ accounts: [cake], sizes, now, recordBodies: false });
  const { url, requests } = sandbox.account('one');
  await fetch(url, { method: 'POST', body: new URLSearchParams({ secret: '1' }) });
  expect(requests.all()[0]).toMatchObject({ body: '', parameters: {} });
  await sandbox.close();
});

describe('bad options', () => {
  test.each([
    ['a duplicate id', [cake, cake], 'Two sandbox accounts have the id "one".'],
    [
      'an unknown platform',
      [JSON.parse('{"id":"x","platform":"voluum"}')],
      'unknown platform "voluum"; known are cake',
    ],
    ['an unknown time zone', [{ ...cake, timeZone: 'Mars' }], 'unknown time zone "Mars"'],
    ['a bad currency', [{ ...cake, currency: 'dollar' }], '"dollar" is no ISO 4217 code'],
    ['a bad fault', [{ ...cake, faults: { every: -1 } }], 'Sandbox account "one": Bad fault, field "every"'],
  ])('%s is refused', async (_name, accounts, message) => {
    await expect(startSandbox({ accounts, sizes })).rejects.toThrow(message);
  });

  test('a port in use is refused, and what had started is closed', async () => {
    const holder = await startSandbox({ accounts: [cake], sizes });
    const port = Number(new URL(holder.account('one').url).port);
    const refused = startSandbox({
      accounts: [
        { ...cake, id: 'first' },
        { ...cake, id: 'second', port },
      ],
      sizes,
    });
    await expect(refused).rejects.toThrow(`Sandbox account "second": Port ${port} is already in use.`);
    await holder.close();
  });
});
