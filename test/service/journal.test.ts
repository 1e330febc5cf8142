import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from './gateway.ts';
import { globalId } from './global-id.ts';

const node =
  'viewer account { id } type nativeId action outcome code requestId endedAt changes { field before after requested outcome }';

describe('the journal', () => {
  let gateway: Gateway;
  let id: string;
  const keys = [
    { name: 'writer', key: 'key-of-the-writer', scopes: ['write:*'], accounts: null },
    { name: 'reader', key: 'key-of-the-reader', scopes: ['read:*'], accounts: null },
    { name: 'narrow', key: 'key-of-the-narrow', scopes: ['read:keitaro'], accounts: null },
  ];
  beforeAll(async () => {
    gateway = await startGateway({}, (settings) => ({ ...settings, keys }));
    id = globalId('CakeOffer', gateway.sandbox.account('cake-us'), 'offers');
  });
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  const ask = async (query: string, key: string, headers: Readonly<Record<string, string>> = {}) =>
    (await gateway.fetch({ query }, { authorization: `Bearer ${key}`, ...headers })).json();
  const change = (changes: string, options = '', key = 'key-of-the-writer', headers = {}) =>
    ask(
      `mutation { cakeOfferUpdate(id: "${id}", changes: ${changes} ${options}) { __typename ... on Error { message code } } }`,
      key,
      headers,
    );
  const writes = async (filter = '', key = 'key-of-the-writer') =>
    (await ask(`{ writes(${filter}) { edges { node { ${node} } cursor } pageInfo { hasNextPage endCursor } } }`, key))
      .data.writes;
  const latest = async () => (await writes('first: 1')).edges[0].node;

  it('says who changed what, when, and what became of it', async () => {
    await change('{ clickCookieDays: 21 }', '', 'key-of-the-writer', { 'x-request-id': 'ticket-4711' });
    expect(await latest()).toMatchObject({
      viewer: 'writer',
      account: { id: 'cake-us' },
      type: 'CakeOffer',
      action: 'UPDATE',
      outcome: 'DONE',
      code: null,
      requestId: 'ticket-4711',
      endedAt: expect.any(String),
      changes: [{ field: 'clickCookieDays', after: 21, requested: 21, outcome: 'APPLIED' }],
    });
    expect((await writes('filter: { requestId: "ticket-4711" }')).edges).toHaveLength(1);
  });

  it('says what was refused, and what nobody knows', async () => {
    await change('{ verticalId: "9999" }');
    expect(await latest()).toMatchObject({ outcome: 'REFUSED' });
    gateway.sandbox.account('cake-us').faults.set({ reset: 'after', only: 'write' });
    await change('{ clickCookieDays: 22 }');
    expect(await latest()).toMatchObject({
      outcome: 'UNKNOWN',
      code: 'OUTCOME_UNKNOWN',
      changes: [{ outcome: 'PLANNED' }],
    });
  });

  it('has nothing of what was not sent: a dry run, or a refusal of ours', async () => {
    const before = (await writes('first: 500')).edges.length;
    await change('{ clickCookieDays: 23 }', ', dryRun: true');
    await change('{ clickCookieDays: null }');
    expect((await writes('first: 500')).edges).toHaveLength(before);
  });

  it('is paged, the newest first', async () => {
    const { edges, pageInfo } = await writes('first: 1');
    expect(pageInfo).toMatchObject({ hasNextPage: true, endCursor: edges[0].cursor });
    const next = await writes(`first: 500, after: "${pageInfo.endCursor}"`);
    const all = await writes('first: 500');
    expect([...edges, ...next.edges]).toEqual(all.edges);
  });

  it('is shown to those who may read the account, and to nobody else', async () => {
    expect((await writes('first: 500', 'key-of-the-reader')).edges).toEqual((await writes('first: 500')).edges);
    expect((await writes('first: 500', 'key-of-the-narrow')).edges).toEqual([]);
  });

  it('a viewer who may only read is refused before any call, for a dry run too', async () => {
    gateway.forget();
    for (const options of ['', ', dryRun: true']) {
      expect(await change('{ clickCookieDays: 24 }', options, 'key-of-the-reader')).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
    const many = `mutation { offersUpdate(ids: ["${id}"], changes: { name: "x" }) { id } }`;
    expect(await ask(many, 'key-of-the-reader')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(gateway.sandbox.accounts.map(({ requests }) => requests.count())).toEqual([0, 0, 0]);
  });
});
