import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstTab } from '../../src/first-tab.ts';
import { ChangeCakeOffer, Offers } from './documents.ts';
import { type Gateway, startGateway } from './gateway.ts';

describe('GraphQL over HTTP', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  const status = async (body: unknown, accept: string) => (await gateway.fetch(body, { accept })).status;
  const spec = 'application/graphql-response+json';

  it.each([
    ['a right query', { query: '{ accounts { id } }' }, 200, 200],
    ['a query that does not parse', { query: '{ accounts {' }, 400, 200],
    ['a query of an unknown field', { query: '{ acounts { id } }' }, 400, 200],
    ['a body that is not JSON', '{', 400, 400],
    ['a body without a query', {}, 400, 200],
  ])('answers %s with the status of the specification', async (_title, body, now, legacy) => {
    expect(await status(body, spec)).toBe(now);
    expect(await status(body, 'application/json')).toBe(legacy);
  });

  it('answers partial data with 200 and the shape of the specification', async () => {
    gateway.sandbox.account('cake-us').faults.set({ status: 503 });
    const response = await gateway.fetch(
      { query: '{ offers(first: 3) { edges { node { id } } failures { code } } }' },
      { accept: spec },
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(spec);
    expect(await response.json()).toMatchObject({ data: { offers: { failures: [{ code: 'UNREACHABLE' }] } } });
  });

  it('runs the first tab of GraphiQL as it is', async () => {
    const answer = await (await gateway.fetch({ query: firstTab })).json();
    expect(answer).toMatchObject({ data: { offers: { failures: [], pageInfo: { hasNextPage: true } } } });
    const platforms = new Set(
      answer.data.offers.edges.map(({ node }: { node: { platform: string } }) => node.platform),
    );
    expect(platforms).toEqual(new Set(['CAKE', 'KEITARO']));
  });

  it('refuses a query that asks for too much before any platform is asked', async () => {
    gateway.forget();
    const pages = Array.from({ length: 120 }, (_, index) => `p${index}: offers(first: 500) { edges { node { id } } }`);
    const response = await gateway.fetch({ query: `{ ${pages.join(' ')} }` });
    const { errors } = await response.json();
    expect(errors[0]).toMatchObject({
      extensions: { code: 'TOO_COMPLEX' },
      message: expect.stringContaining('complexity is'),
    });
    expect(gateway.sandbox.accounts.map(({ requests }) => requests.count())).toEqual([0, 0, 0]);
  });

  it('serves the subgraph of a federation: its types and the entities by their keys', async () => {
    const { data } = await gateway.ask(Offers, { first: 2 });
    const ids = data?.offers?.edges.map(({ node }) => node.id) ?? [];
    const query =
      'query ($of: [_Any!]!) { _service { sdl } _entities(representations: $of) { ... on CakeOffer { id name } } }';
    const variables = { of: ids.map((id) => ({ __typename: 'CakeOffer', id })) };
    const answer = await (await gateway.fetch({ query, variables })).json();
    expect(answer.data._service.sdl).toContain('@key(fields: "id")');
    expect(answer.data._entities.map(({ id }: { id: string }) => id)).toEqual(ids);
  });
});

describe('a slow account', () => {
  it('that hangs beyond its time-out is named, and the others arrive', async () => {
    const gateway = await startGateway({}, (settings) => ({
      ...settings,
      accounts: settings.accounts.map((account) => (account.id === 'cake-us' ? { ...account, timeout: 1 } : account)),
    }));
    gateway.sandbox.account('cake-us').faults.set({ hang: true });
    const { data } = await gateway.ask(Offers, { first: 4 });
    await gateway.close();
    expect(data?.offers?.edges).toHaveLength(4);
    expect(data?.offers?.failures).toEqual([
      { account: { id: 'cake-us' }, code: 'UNREACHABLE', message: expect.stringContaining('longer') },
    ]);
  });

  it('does not keep a request beyond its deadline: reads fail, a write is of unknown outcome or was not sent', async () => {
    const gateway = await startGateway({}, (settings) => ({ ...settings, deadline: 1 }));
    for (const { faults } of gateway.sandbox.accounts) faults.set({ hang: true });
    const { data } = await gateway.ask(Offers, { first: 4 });
    expect(data?.offers?.failures.map(({ code }) => code)).toEqual(['UNREACHABLE', 'UNREACHABLE', 'UNREACHABLE']);
    const [native] = Object.keys(gateway.sandbox.account('cake-us').state().offers ?? {});
    const id = Buffer.from(`CakeOffer:cake-us:${native}`).toString('base64url');
    const { data: change } = await gateway.ask(ChangeCakeOffer, { id, changes: { clickCookieDays: 9 } });
    await gateway.close();
    expect(['OutcomeUnknown', 'Unreachable']).toContain(change?.cakeOfferUpdate?.__typename);
  });
});

describe('secrets', () => {
  it('stand in no answer, message, header or log line, whatever goes wrong', async () => {
    const planted = 'planted-key-7f3a9c';
    const caller = 'planted-caller-51d0e2';
    const gateway = await startGateway({}, (settings) => ({
      ...settings,
      accounts: settings.accounts.map((account) => ({ ...account, credentials: { apiKey: planted } })),
      keys: [{ name: 'caller', key: caller, scopes: ['write:*'], accounts: null }],
    }));
    const seen: string[] = [];
    const id = Buffer.from('CakeOffer:cake-us:1').toString('base64url');
    const faults = [
      {},
      { status: 500 },
      { status: 429 },
      { reset: 'before' },
      { reset: 'after' },
      { html: true },
      { malformed: true },
      { truncate: true },
    ] as const;
    for (const fault of faults) {
      for (const account of gateway.sandbox.accounts) account.faults.set(fault);
      for (const query of [
        firstTab,
        `mutation { cakeOfferUpdate(id: "${id}", changes: { hidden: true }) { __typename ... on Error { message } } }`,
      ]) {
        for (const key of [caller, `${caller}x`]) {
          const response = await gateway.fetch({ query }, { authorization: `Bearer ${key}` });
          seen.push(JSON.stringify([...response.headers]), await response.text());
        }
      }
    }
    await gateway.close();
    expect(seen).toHaveLength(faults.length * 8);
    expect(gateway.log.length).toBeGreaterThan(5);
    expect([...seen, ...gateway.log].filter((text) => text.includes(planted) || text.includes(caller))).toEqual([]);
  });
});
