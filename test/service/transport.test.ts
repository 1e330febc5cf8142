import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../datasources/index.ts';
import { firstTabOf } from '../../src/first-tab.ts';
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
    const answer = await (await gateway.fetch({ query: firstTabOf(platforms) })).json();
    expect(answer).toMatchObject({ data: { offers: { failures: [], pageInfo: { hasNextPage: true } } } });
    const answering = new Set(
      answer.data.offers.edges.map(({ node }: { node: { platform: string } }) => node.platform),
    );
    expect(answering).toEqual(new Set(['CAKE', 'KEITARO']));
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

describe('what is refused before it costs anything', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    const keys = [{ name: 'me', key: 'my-key', scopes: ['read:*'], accounts: null }];
    gateway = await startGateway({}, (settings) => ({ ...settings, keys }));
  });
  afterAll(() => gateway.close());
  const mine = { authorization: 'Bearer my-key' };
  const nested = (depth: number) => ({ query: '{platforms'.repeat(depth) + '}'.repeat(depth) });

  it('is a body without a key, whatever is in it', async () => {
    for (const body of [nested(100_000), '{', { query: '{ nonsense }' }]) {
      const response = await gateway.fetch(body);
      expect([response.status, await response.json()]).toEqual([
        401,
        { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
      ]);
    }
  });

  it.each([
    ['a query of too many words', { query: `{ accounts { ${'id '.repeat(5_000)} } }` }, 400],
    ['a query that is nested too deeply', nested(1_900), 400],
    ['a body that is too long', { query: '{ accounts { id } }', padding: 'x'.repeat(13_000_000) }, 413],
  ])('is %s', async (_title, body, status) => {
    const response = await gateway.fetch(body, { ...mine, accept: 'application/graphql-response+json' });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/Maximum call stack|INTERNAL/);
  });

  it('is a form, which a page of another origin could send', async () => {
    const form = { ...mine, 'content-type': 'application/x-www-form-urlencoded' };
    expect((await gateway.fetch('query={accounts{id}}', form)).status).toBe(415);
  });

  it('is nothing that a browser of another origin may read', async () => {
    const response = await gateway.fetch({ query: '{ accounts { id } }' }, { ...mine, origin: 'https://evil.example' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a page', () => {
  it('may be full and have every field of its rows', async () => {
    const gateway = await startGateway({ sizes: { offers: 10, advertisers: 5 } });
    const type = gateway.fieldsOf('CakeOffer');
    const response = await gateway.fetch({
      query: `{ offers(first: 500) { edges { node { ... on CakeOffer { ${type} } } } } }`,
    });
    const { data, errors } = await response.json();
    await gateway.close();
    expect(errors).toBeUndefined();
    expect(data.offers.edges.length).toBeGreaterThan(20);
  });
});

describe('references of a federation', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());
  const refer = async (of: readonly unknown[]) => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on CakeOffer { id } } }';
    return (await gateway.fetch({ query, variables: { of } })).json();
  };
  const made = (text: string) => Buffer.from(text).toString('base64url');

  it.each([
    [{ __typename: 'CakeOffer', id: made('KeitaroOffer:keitaro:1') }, 'INVALID_ID'],
    [{ __typename: 'CakeOffer', id: 7 }, 'INVALID_ID'],
    [{ __typename: 'CakeOffer' }, 'INVALID_ID'],
    [{ __typename: 'CakeOffer', id: 'nonsense' }, 'INVALID_ID'],
  ])('%j is an error with a code, and shows nothing of our insides', async (reference, code) => {
    const answer = await refer([reference]);
    expect(answer.errors).toEqual([expect.objectContaining({ extensions: { code, field: 'representations' } })]);
    expect(JSON.stringify(answer)).not.toContain('nativeId');
  });

  it('are a hundred at most, so that they cannot become a flood of calls', async () => {
    gateway.forget();
    const answer = await refer(
      Array.from({ length: 300 }, (_, index) => ({
        __typename: 'CakeOffer',
        id: made(`CakeOffer:cake-us:${index + 1}`),
      })),
    );
    expect(answer.errors.at(-1)).toMatchObject({ extensions: { code: 'TOO_MANY' } });
    expect(gateway.sandbox.account('cake-us').requests.count()).toBeLessThanOrEqual(100);
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
        firstTabOf(platforms),
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
