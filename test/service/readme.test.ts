import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultSandboxAccounts, parseFaults, startSandbox } from '../../sandbox/index.ts';
import { checkSettings } from '../../src/check-settings.ts';
import { sandboxSettings } from '../../src/sandbox-settings.ts';
import { welcome } from '../../src/welcome.ts';
import { codeIn } from './code-blocks.ts';
import { type Gateway, startGateway } from './gateway.ts';

const queries = codeIn('README.md', 'graphql');
const [printed = ''] = codeIn('README.md', 'json');

interface Cost {
  readonly account: string;
  readonly calls: number;
}

describe('the README', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway({ accounts: defaultSandboxAccounts, sizes: {} }, (settings) => ({
      ...settings,
      showCost: true,
    }));
  });
  afterAll(() => gateway.close());

  const answerTo = async (query = '') => (await gateway.fetch({ query })).json();

  it('joins all platforms for at most six calls of each account, and then for one', async () => {
    const askJoin = async () => {
      const { data, extensions } = await answerTo(queries[2]);
      expect(data.conversions.failures).toEqual([]);
      expect(data.conversions.edges).toHaveLength(200);
      return extensions.cost.accounts.map(({ calls }: Cost) => calls).sort();
    };
    const cold = await askJoin();
    expect(cold).toHaveLength(5);
    expect(Math.max(...cold)).toBeLessThanOrEqual(6);
    expect(await askJoin()).toEqual([1, 1, 1, 1, 1]);
  });

  it('prints what its first query answers', async () => {
    const { data, errors } = await answerTo(queries[0]);
    expect(errors).toBeUndefined();
    expect(data.offers.pageInfo.endCursor).toEqual(expect.any(String));
    data.offers.pageInfo.endCursor = '…';
    expect({ data }).toEqual(JSON.parse(printed));
  });

  it('changes what its first change says', async () => {
    const { id } = JSON.parse(printed).data.offers.edges[0].node;
    const { data } = await answerTo(queries[1]?.replace('"…"', JSON.stringify(id)));
    expect(data.cakeOfferUpdate).toMatchObject({
      __typename: 'CakeOfferWrite',
      node: { id, clickCookieDays: 60 },
      changes: [{ field: 'clickCookieDays', after: 60, outcome: 'APPLIED' }],
    });
  });

  it('is followed by a welcome whose queries run as they are', async () => {
    const said = welcome({
      url: 'http://localhost:4000/graphql',
      settings: sandboxSettings(gateway.sandbox),
      sandbox: gateway.sandbox,
      close: async () => undefined,
    });
    const [events, change] = [...said.matchAll(/(?:^ {2}.*\n)+/gm)].map(([query]) => query);
    const { data, errors } = await answerTo(events);
    expect([errors, data.conversions.failures]).toEqual([undefined, []]);
    const { id } = JSON.parse(printed).data.offers.edges[0].node;
    const changed = await answerTo(change?.replace('"…"', JSON.stringify(id)));
    expect(changed.data.cakeOfferUpdate.__typename).toBe('CakeOfferWrite');
  });
});

describe('the configuration', () => {
  it.each([
    ['README.md', ['cake', 'tune', 'keitaro', 'offerit']],
    ['docs/configuration.md', ['tune']],
  ])('that %s shows is right', (file, platforms) => {
    const [yaml = ''] = codeIn(file, 'yaml');
    const secrets = Object.fromEntries([...yaml.matchAll(/env: (\w+)/g)].map(([, name]) => [name, `secret ${name}`]));
    const { accounts } = checkSettings(parse(yaml), file, secrets);
    expect(accounts.map(({ platform }) => platform)).toEqual(platforms);
  });
});

describe('the page of the sandbox', () => {
  const page = 'sandbox/README.md';

  it('shows faults that are understood', () => {
    const shown = [...readFileSync(page, 'utf8').matchAll(/'(\{.*\})'/g)].map(([, json = '']) => JSON.parse(json));
    expect(shown).toHaveLength(2);
    const [byAccount, alone] = shown;
    for (const fault of [...Object.values(byAccount), alone]) expect(parseFaults(fault)).toEqual([fault]);
  });

  it('shows a test that runs', async () => {
    const [shown = ''] = codeIn(page, 'ts');
    const body = shown.replace(/^import .*\n/, '');
    await Object.getPrototypeOf(async () => undefined).constructor('startSandbox', body)(startSandbox);
  });
});
