import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { entityTypes, isOwn } from '../../resolvers/entity.ts';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { hasty } from './virtual-clock.ts';

interface Row {
  readonly id: string;
  readonly __typename: string;
}

describe('every type of entity', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    const accounts = defaultSandboxAccounts.filter(({ id }) => id !== 'cake-eu');
    gateway = await startGateway(
      {
        // Clicks of TUNE are many calls, and no test waits for a network's window to pass.
        accounts: accounts.map((account) => ({ ...account, tune: { rateLimit: null } })),
        sizes: { offers: 20, advertisers: 6, affiliates: 12, campaigns: 40, conversions: 60, clicks: 400 },
      },
      undefined,
      hasty,
    );
  });
  afterAll(() => gateway.close());

  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await (await gateway.fetch({ query, variables })).json();
    expect(errors).toBeUndefined();
    return data;
  };
  const rowsOf = async (entity: string, platform: string, filter = ''): Promise<readonly Row[]> => {
    const field = `${entity}s`;
    const selection = `{ edges { node { __typename id } } failures { message } }`;
    const data = await ask(`{ ${field}(first: 4, filter: { platforms: [${platform}] ${filter} }) ${selection} }`);
    expect(data[field].failures).toEqual([]);
    return data[field].edges.map(({ node }: { node: Row }) => node);
  };
  const month = 'range: { preset: LAST_30_DAYS, timeZone: "UTC" }';
  /** What some platforms need before they list anything. */
  const narrowings = async (type: string): Promise<string> => {
    if (type === 'CakeCreative') return `offerId: "${(await rowsOf('offer', 'CAKE'))[2]?.id}"`;
    if (type === 'OfferitCreative') return 'type: "1"';
    return type === 'OfferitOffer' ? 'text: "a"' : '';
  };

  // What only one platform has is found by its id, and is made and changed; it has no list yet.
  const shared = entityTypes(platforms).filter(({ entity }) => !isOwn(entity));

  it.each(shared.map(({ type, entity, platform }) => [type, entity, platform.id.toUpperCase()]))(
    '%s is listed, and each is found again by its id, alone, among others and as a filter',
    async (type, entity, platform) => {
      const isEvent = entity === 'conversion' || entity === 'click';
      const narrowed = isEvent ? month : await narrowings(type);
      const rows = await rowsOf(entity, platform, narrowed);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map(({ __typename }) => __typename))).toEqual(new Set([type]));
      const ids = rows.map(({ id }) => id);
      const { nodes, one } = await ask(
        `query ($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id __typename } one: ${entity}(id: $id) { id __typename } }`,
        { ids, id: ids[0] },
      );
      expect(nodes).toEqual(rows.map(({ id, __typename }) => ({ id, __typename })));
      expect(one).toEqual(nodes[0]);
      const filter = `ids: ${JSON.stringify(ids.slice(0, 2))} ${isEvent ? month : ''}`;
      const filtered = await rowsOf(entity, platform, filter);
      expect(filtered.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2).sort());
    },
  );

  it('is listed backwards from its end as it is forwards', async () => {
    const page = (args: string) =>
      ask(
        `{ campaigns(${args}, orderBy: { field: NAME, direction: DESC }) { edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }`,
      );
    const forwards: string[] = [];
    for (let after = '', more = true; more; ) {
      const { campaigns } = await page(`first: 7 ${after}`);
      forwards.push(...campaigns.edges.map(({ node }: { node: Row }) => node.id));
      after = `after: "${campaigns.pageInfo.endCursor}"`;
      more = campaigns.pageInfo.hasNextPage;
    }
    const backwards: string[] = [];
    for (let before = '', more = true; more; ) {
      const { campaigns } = await page(`last: 9 ${before}`);
      backwards.unshift(...campaigns.edges.map(({ node }: { node: Row }) => node.id));
      before = `before: "${campaigns.pageInfo.startCursor}"`;
      more = campaigns.pageInfo.hasPreviousPage;
    }
    expect(backwards).toEqual(forwards);
    expect(new Set(forwards).size).toBe(forwards.length);
  });

  it('that points to another is found from there too', async () => {
    const query = `{ campaigns(first: 90, filter: { platforms: [CAKE, TUNE] }) { edges { node {
      id
      offer { id campaigns(first: 50) { edges { node { id } } totalCount { value precision } } }
      affiliate { id campaigns(first: 50) { edges { node { id } } totalCount { value precision } } }
    } } } }`;
    const { campaigns } = await ask(query);
    expect(campaigns.edges.length).toBeGreaterThan(40);
    for (const { node } of campaigns.edges) {
      for (const end of [node.offer, node.affiliate]) {
        expect(end.campaigns.edges.map((edge: { node: Row }) => edge.node.id)).toContain(node.id);
        expect(end.campaigns.totalCount).toEqual({ value: end.campaigns.edges.length, precision: 'EXACT' });
      }
    }
  });

  it('that is an agreement has the events of its affiliate for its offer', async () => {
    const range = '{ preset: LAST_90_DAYS, timeZone: "UTC" }';
    const { campaigns } = await ask(
      `{ campaigns(first: 40, filter: { platforms: [TUNE] }) { edges { node { id conversions(first: 3, range: ${range}) { edges { node { campaign { id } } } failures { code } } } } } }`,
    );
    const behind = campaigns.edges.map(({ node }: { node: Row & { conversions: never } }) => node);
    let events = 0;
    for (const { id, conversions } of behind) {
      expect(conversions.failures).toEqual([]);
      events += conversions.edges.length;
      for (const { node } of conversions.edges) expect(node.campaign.id).toBe(id);
    }
    expect(events).toBeGreaterThan(10);
  });

  it('has its events behind it, which come together for all of a page', async () => {
    gateway.forget();
    const range = '{ preset: LAST_90_DAYS, timeZone: "UTC" }';
    const { offers } = await ask(
      `{ offers(first: 20, filter: { platforms: [TUNE] }) { edges { node { id conversions(first: 2, range: ${range}) { edges { node { id offer { id } } } pageInfo { hasNextPage } failures { code } } } } } }`,
    );
    for (const { node } of offers.edges) {
      expect(node.conversions.failures).toEqual([]);
      for (const edge of node.conversions.edges) expect(edge.node.offer.id).toBe(node.id);
    }
    expect(
      offers.edges.flatMap(({ node }: { node: { conversions: { edges: unknown[] } } }) => node.conversions.edges)
        .length,
    ).toBeGreaterThan(10);
    const calls = gateway.sandbox.account('tune').requests.all();
    expect(calls.filter(({ body }) => body.includes('Target=Conversion'))).toHaveLength(1);
  });
});
