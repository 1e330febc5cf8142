import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSandboxAccounts, type RecordedRequest } from '../../sandbox/index.ts';
import { JoinedConversions } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';

const range = { preset: 'LAST_30_DAYS', timeZone: 'Europe/Madrid' } as const;

/** Calls of the logs, and the lookup that names the currencies of CAKE's amounts. */
const logs = [
  'EventConversions',
  'POST /admin_api/v1/conversions/log',
  'Conversion/findAll',
  'GET /api/report/transaction',
];
const lookups = ['Currencies'];

/** What a platform calls the call: its operation, its route, or its target and method. */
function callOf({ method, path, parameters }: RecordedRequest): string {
  if (parameters.Target) return `${parameters.Target}/${parameters.Method}`;
  return /\.asmx\/(\w+)$/.exec(path)?.[1] ?? `${method} ${path}`;
}

describe('200 conversions of all platforms with campaign, affiliate, offer and advertiser', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway({ accounts: defaultSandboxAccounts, sizes: {} });
  });
  afterAll(() => gateway.close());

  const ask = async () => {
    gateway.forget();
    const { data, errors } = await gateway.ask(JoinedConversions, { first: 200, range });
    expect(errors).toBeUndefined();
    return data?.conversions;
  };
  const calls = () =>
    gateway.sandbox.accounts.map(({ id, requests }) => ({ account: id, calls: requests.all().map(callOf) }));

  it('cost a call of each account for the log and one for each type of entity, and then for the log alone', async () => {
    const cold = await ask();
    expect(cold?.edges).toHaveLength(200);
    expect(cold?.failures).toEqual([]);
    expect(new Set(cold?.edges.map(({ node }) => node.account.id)).size).toBe(5);
    const first = calls();
    console.log(first.map(({ account, calls }) => `cold ${account}: ${calls.join(', ')}`).join('\n'));
    for (const { calls } of first) {
      expect(new Set(calls).size).toBe(calls.length);
      const entities = calls.filter((call) => !logs.includes(call) && !lookups.includes(call));
      // Campaigns, affiliates, offers and advertisers.
      expect(entities.length).toBeLessThanOrEqual(4);
    }
    const warm = await ask();
    expect(warm).toEqual(cold);
    const then = calls();
    console.log(then.map(({ account, calls }) => `warm ${account}: ${calls.join(', ')}`).join('\n'));
    for (const { calls } of then) expect(calls.map((call) => logs.includes(call))).toEqual([true]);
  });

  it('show everything that the platforms know of them', async () => {
    const nodes = (await ask())?.edges.map(({ node }) => node) ?? [];
    const lacking = (platform: string, has: (node: (typeof nodes)[number]) => unknown) =>
      nodes.filter((node) => node.platform === platform && !has(node));
    for (const platform of ['CAKE', 'TUNE', 'OFFERIT'])
      expect(lacking(platform, ({ offer }) => offer?.name)).toEqual([]);
    for (const platform of ['CAKE', 'KEITARO', 'TUNE', 'OFFERIT'])
      expect(lacking(platform, ({ affiliate }) => affiliate?.name)).toEqual([]);
    for (const platform of ['CAKE', 'KEITARO']) {
      expect(lacking(platform, ({ campaign }) => campaign?.affiliate?.name)).toEqual([]);
      expect(lacking(platform, ({ revenue }) => revenue?.currency)).toEqual([]);
    }
    expect(lacking('CAKE', ({ offer }) => offer?.advertiser?.name)).toEqual([]);
    // TUNE's name no campaign: it is the approval of their affiliate for their offer.
    expect(lacking('TUNE', ({ campaign, affiliate }) => campaign?.affiliate?.id === affiliate?.id)).toEqual([]);
  });

  it('come by time, the newest first', async () => {
    const moments = (await ask())?.edges.map(({ node }) => Date.parse(node.occurredAt)) ?? [];
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
  });
});
