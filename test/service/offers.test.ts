import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OffersQuery } from '../generated/graphql.ts';
import { Accounts, NodesById, OfferById, Offers, OffersWithAdvertisers } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';

/** The native id of the advertiser, as the sandbox stores it of either platform. */
function ownerOf(offer: unknown): unknown {
  const { advertiser_id: advertiser, affiliate_network_id: network } = offer as Readonly<Record<string, unknown>>;
  return advertiser ?? network ?? null;
}

describe('offers', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  beforeEach(() => gateway.forget());
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  const offers = async (variables: Parameters<typeof gateway.ask<OffersQuery, object>>[1] = {}) => {
    // Read anew each time: what went wrong must not be hidden by what is held.
    const { data, errors } = await gateway.ask(Offers, { freshness: 'LIVE', ...variables });
    expect(errors).toBeUndefined();
    if (!data?.offers) throw new Error('There was no answer.');
    return data.offers;
  };

  it('of all accounts stand in one list, a call for each account', async () => {
    const { edges, failures, pageInfo } = await offers({ first: 20 });
    expect(edges).toHaveLength(20);
    expect(failures).toEqual([]);
    expect(pageInfo.hasNextPage).toBe(true);
    const accounts = Map.groupBy(edges, ({ node }) => node.account.id);
    expect([...accounts].map(([id, rows]) => [id, rows.length])).toEqual([
      ['cake-us', 7],
      ['cake-eu', 7],
      ['keitaro', 6],
    ]);
    expect(gateway.sandbox.accounts.map(({ requests }) => requests.count())).toEqual([1, 1, 1]);
  });

  it('come page by page, each once and in the same order as in one page', async () => {
    const whole = (await offers({ first: 500 })).edges.map(({ node }) => node.id);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: NonNullable<OffersQuery['offers']> = await offers({ first: 13, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor ?? null;
      more = page.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(whole);
    expect(whole.length).toBeGreaterThan(150);
  });

  it('are narrowed to accounts and platforms, and only those are asked', async () => {
    const keitaro = await offers({ first: 5, filter: { platforms: ['KEITARO'] } });
    expect(keitaro.edges.map(({ node }) => node.platform)).toEqual(Array(5).fill('KEITARO'));
    const europe = await offers({ first: 5, filter: { accounts: ['cake-eu'] } });
    expect(europe.edges.map(({ node }) => node.account.id)).toEqual(Array(5).fill('cake-eu'));
    expect(gateway.sandbox.accounts.map(({ requests }) => requests.count())).toEqual([0, 1, 1]);
  });

  it.each([5, 20, 50])(
    'with their advertisers cost at most two calls for each account, %i at the default size',
    async (first) => {
      const whole = await startGateway({ sizes: {} });
      const { data, errors } = await whole.ask(OffersWithAdvertisers, { first });
      await whole.close();
      expect(errors).toBeUndefined();
      for (const { id, requests, state } of whole.sandbox.accounts) {
        expect(requests.count()).toBeLessThanOrEqual(2);
        const nodes = data?.offers?.edges.map(({ node }) => node).filter((node) => node.account.id === id) ?? [];
        const owned = nodes.filter((node) => ownerOf(state().offers?.[node.nativeId]) !== null);
        expect(owned.length).toBeGreaterThan(0);
        expect(owned.filter(({ advertiser }) => !advertiser?.name)).toEqual([]);
      }
    },
  );

  it.each([
    [{ status: 503 }, 'UNREACHABLE'],
    [{ status: 500 }, 'UNREACHABLE'],
    [{ reset: 'before' }, 'UNREACHABLE'],
    [{ truncate: true }, 'UNREACHABLE'],
    [{ status: 429, retryAfter: 3600 }, 'RATE_LIMITED'],
    [{ throttle: true, retryAfter: 3600 }, 'RATE_LIMITED'],
    [{ html: true }, 'MALFORMED'],
    [{ malformed: true }, 'MALFORMED'],
  ] as const)('of an account with the fault %j are missing by name, and the others arrive', async (fault, code) => {
    const { faults, apiKey } = gateway.sandbox.account('cake-us');
    faults.set(fault);
    const { edges, failures } = await offers({ first: 20 });
    expect(edges).toHaveLength(20);
    expect(new Set(edges.map(({ node }) => node.account.id))).toEqual(new Set(['cake-eu', 'keitaro']));
    expect(failures).toEqual([{ account: { id: 'cake-us' }, code, message: expect.any(String) }]);
    expect(JSON.stringify(failures) + gateway.log.join()).not.toContain(apiKey);
  });

  it('of an account that failed on the last page are still to come, and its place is kept', async () => {
    gateway.sandbox.account('keitaro').faults.set({ status: 503 });
    const { pageInfo, edges } = await offers({ first: 500 });
    expect([edges.length > 0, pageInfo.hasNextPage]).toEqual([true, true]);
    const after = pageInfo.endCursor ?? null;
    const nothing = await offers({ first: 500, after });
    expect(nothing).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor: after } });
    gateway.mend();
    const rest = await offers({ first: 500, after });
    expect(new Set(rest.edges.map(({ node }) => node.account.id))).toEqual(new Set(['keitaro']));
  });

  it('of an account that failed on one page go on where they stood on the next', async () => {
    gateway.sandbox.account('keitaro').faults.set({ status: 503 });
    const broken = await offers({ first: 10 });
    gateway.sandbox.account('keitaro').faults.clear();
    const mended = await offers({ first: 10, after: broken.pageInfo.endCursor ?? null });
    const firstOfKeitaro = (await offers({ first: 1, filter: { accounts: ['keitaro'] } })).edges[0]?.node.id;
    expect(mended.edges.map(({ node }) => node.id)).toContain(firstOfKeitaro);
  });

  it.each([
    [{ first: 0 }, 'BAD_USER_INPUT', 'first'],
    [{ first: -3 }, 'BAD_USER_INPUT', 'first'],
    [{ first: 100_000 }, 'BAD_USER_INPUT', 'first'],
    [{ after: 'bm9uc2Vuc2U' }, 'INVALID_CURSOR', 'after'],
    [{ filter: { accounts: ['nobody'] } }, 'UNKNOWN_ACCOUNT', 'filter.accounts'],
  ])('asked for with %j are an error with a code that names the argument', async (variables, code, field) => {
    const { data, errors } = await gateway.ask(Offers, variables);
    expect(data?.offers).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code, field } })]);
    expect(gateway.sandbox.accounts.map(({ requests }) => requests.count())).toEqual([0, 0, 0]);
  });

  it('asked for wrongly fail alone: what is asked beside them arrives', async () => {
    const query = '{ accounts { id } offers(first: 0) { edges { cursor } } }';
    const { data, errors } = await (await gateway.fetch({ query })).json();
    expect(data).toEqual({ accounts: expect.arrayContaining([{ id: 'keitaro' }]), offers: null });
    expect(errors).toMatchObject([{ path: ['offers'], extensions: { code: 'BAD_USER_INPUT', field: 'first' } }]);
  });

  it('are not paged with the cursor of another filter', async () => {
    const { pageInfo } = await offers({ first: 3 });
    const { errors } = await gateway.ask(Offers, {
      first: 3,
      after: pageInfo.endCursor ?? null,
      filter: { platforms: ['CAKE'] },
    });
    expect(errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR');
    expect(errors?.[0]?.message).toContain('another filter');
  });
});

describe('one thing by its id', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  const someIds = async () => {
    const { data } = await gateway.ask(Offers, { first: 6 });
    return data?.offers?.edges.map(({ node }) => node.id) ?? [];
  };

  it('is the offer with its native fields', async () => {
    const [id = ''] = await someIds();
    const { data, errors } = await gateway.ask(OfferById, { id });
    expect(errors).toBeUndefined();
    expect(data?.offer).toMatchObject({ id, vertical: { name: expect.any(String) } });
  });

  it('is found by node and nodes, whatever it is, in the order asked', async () => {
    const ids = (await someIds()).reverse();
    const { data, errors } = await gateway.ask(NodesById, { id: 'keitaro', ids });
    expect(errors).toBeUndefined();
    expect(data?.node).toEqual({ __typename: 'Account', id: 'keitaro' });
    expect(data?.nodes.map((node) => node?.id)).toEqual(ids);
  });

  const made = (text: string) => Buffer.from(text).toString('base64url');
  it.each([
    ['nonsense', 'INVALID_ID'],
    ['', 'INVALID_ID'],
    [made('CakeOffer:cake-us'), 'INVALID_ID'],
    [made('CakeOffer:cake-us:99999999'), 'NOT_FOUND'],
    [made('CakeOffer:keitaro:1'), 'NOT_FOUND'],
    [made('CakeOffer:nobody:1'), 'NOT_FOUND'],
    [made('MangoOffer:cake-us:1'), 'NOT_FOUND'],
    [made('CakeOffer:cake-us:0'), 'NOT_FOUND'],
    [made('KeitaroOffer:keitaro:..'), 'NOT_FOUND'],
    [made('KeitaroOffer:keitaro:1/clone'), 'NOT_FOUND'],
  ])('is an error with a code for the id %j', async (id, code) => {
    const { data, errors } = await gateway.ask(OfferById, { id });
    expect(data?.offer).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    expect(JSON.stringify(errors)).not.toMatch(/\bat .*\.ts/);
  });

  it('is an error for the id of something else', async () => {
    const [network] = Object.keys(gateway.sandbox.account('keitaro').state().affiliate_networks ?? {});
    const { errors } = await gateway.ask(OfferById, { id: made(`KeitaroAdvertiser:keitaro:${network}`) });
    expect(errors?.[0]?.extensions?.code).toBe('WRONG_TYPE');
  });
});

describe('accounts and platforms', () => {
  it('say what can be done with them, told from the rows', async () => {
    const gateway = await startGateway();
    const { data, errors } = await gateway.ask(Accounts, {});
    await gateway.close();
    expect(errors).toBeUndefined();
    expect(data?.accounts?.map(({ id, platform, currency, timeZone }) => [id, platform, currency, timeZone])).toEqual([
      ['cake-us', 'CAKE', 'USD', 'America/New_York'],
      ['cake-eu', 'CAKE', 'EUR', 'Europe/Madrid'],
      ['keitaro', 'KEITARO', 'USD', 'UTC'],
    ]);
    const cakeOffers = data?.platforms?.[0]?.capabilities.find(({ type }) => type === 'CakeOffer');
    expect(cakeOffers?.changeableFields).toContain('clickCookieDays');
    expect(cakeOffers?.clearableFields).not.toContain('clickCookieDays');
    expect(cakeOffers?.clearableFields).toContain('thirdPartyName');
  });
});
