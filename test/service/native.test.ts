import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import type { KeySettings } from '../../src/settings.ts';
import { type Gateway, startGateway } from './gateway.ts';

const keyOf = (name: string, scopes: readonly string[]): KeySettings => ({
  name,
  key: `key-of-${name}`,
  scopes,
  accounts: null,
});
const keys = [
  keyOf('all', ['read:*', 'write:*', 'call:*']),
  keyOf('writer', ['read:*', 'write:*']),
  keyOf('caller', ['read:*', 'call:*']),
];

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ accounts: defaultSandboxAccounts }, (settings) => ({ ...settings, keys }));
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}, as = 'all') {
  const response = await gateway.fetch({ query, variables }, { authorization: `Bearer key-of-${as}` });
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is the document's, which each test writes as text.
  return (await response.json()) as any;
}

const accountOf = (id: string) => {
  const account = gateway.sandbox.accounts.find((one) => one.id === id);
  if (!account) throw new Error(`No account ${id}.`);
  return account;
};
const calls = () => gateway.sandbox.accounts.reduce((sum, { requests }) => sum + requests.count(), 0);

describe('a native read', () => {
  it('answers rows under the platform and the account', async () => {
    const { data } = await ask('{ cake(account: "cake-eu") { currencies { id code } } }');
    expect(data.cake.currencies).toContainEqual({ id: expect.stringMatching(/^\d+$/), code: 'EUR' });
    expect(accountOf('cake-us').requests.count()).toBe(0);
  });

  it('needs no account where there is one, and names those there are where there are more', async () => {
    expect((await ask('{ offerit { __typename } }')).data.offerit).toEqual({ __typename: 'Offerit' });
    const { errors } = await ask('{ cake { currencies { id } } }');
    expect(errors[0].extensions).toEqual({ code: 'UNKNOWN_ACCOUNT', field: 'account' });
    expect(errors[0].message).toContain('cake-us, cake-eu');
    expect(calls()).toBe(0);
  });
});

describe('a native write', () => {
  const insert = `mutation ($values: CakeMassConversionInsertValues!, $dryRun: Boolean, $key: String) {
    cakeMassConversionInsert(account: "cake-us", values: $values, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on CakeMassConversionInsertWrite { changes { field outcome } requests { path parameters } dryRun replayed writeId }
      ... on Error { code message }
      ... on InvalidChange { field }
      ... on Rejected { nativeMessage }
    }
  }`;
  const values = () => {
    const { campaigns = {}, creatives = {} } = accountOf('cake-us').state() as Record<string, Record<string, never>>;
    const [campaign] = Object.values(campaigns) as readonly Record<string, unknown>[];
    return {
      conversionDate: '2026-05-31T12:00:00Z',
      affiliateId: String(campaign?.affiliate_id),
      campaignId: Object.keys(campaigns)[0],
      creativeId: Object.keys(creatives)[0],
      totalToInsert: 2,
      payout: '1.50',
      received: '2.00',
    };
  };
  const inserted = () => Object.keys(accountOf('cake-us').state().conversions ?? {}).length;

  it('shows the call in a dry run, and sends nothing', async () => {
    const before = inserted();
    const { data } = await ask(insert, { values: values(), dryRun: true });
    const { requests, dryRun, changes } = data.cakeMassConversionInsert;
    expect(dryRun).toBe(true);
    expect(requests).toEqual([
      {
        path: '/api/2/track.asmx/MassConversionInsert',
        parameters: expect.objectContaining({ total_to_insert: '2', payout: '1.50', received: '2.00', note: '' }),
      },
    ]);
    expect(changes).toContainEqual({ field: 'payout', outcome: 'PLANNED' });
    expect([calls(), inserted()]).toEqual([0, before]);
  });

  it('is done once for its key, says that nothing proves it, and stands in the journal', async () => {
    const before = inserted();
    const variables = { values: values(), key: 'inserted-once' };
    const { data: first } = await ask(insert, variables);
    const { data: again } = await ask(insert, variables);
    const { writeId, changes } = first.cakeMassConversionInsert;
    expect(new Set(changes.map(({ outcome }: { readonly outcome: string }) => outcome))).toEqual(
      new Set(['UNVERIFIED']),
    );
    expect(again.cakeMassConversionInsert).toMatchObject({ replayed: true, writeId });
    expect(inserted()).toBe(before + 2);
    const { data } = await ask('{ writes(first: 1) { edges { node { id type action outcome } } } }');
    expect(data.writes.edges).toEqual([
      { node: { id: writeId, type: 'Cake', action: 'massConversionInsert', outcome: 'DONE' } },
    ]);
  });

  it('is refused in the words of the platform, or before anything is sent where it cannot be said', async () => {
    const { data: refused } = await ask(insert, { values: { ...values(), creativeId: '999999' } });
    expect(refused.cakeMassConversionInsert).toMatchObject({
      __typename: 'Rejected',
      nativeMessage: 'Invalid Creative ID',
    });
    gateway.forget();
    const { data } = await ask(insert, { values: { ...values(), totalToInsert: 0 } });
    expect(data.cakeMassConversionInsert).toMatchObject({ code: 'INVALID_VALUE', field: 'totalToInsert' });
    expect(calls()).toBe(0);
  });

  it('is not for a key that may only read', async () => {
    const { errors } = await ask(insert, { values: values() }, 'caller');
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(calls()).toBe(0);
  });
});

describe('the escape hatch', () => {
  it('reads from each platform what no row describes', async () => {
    const { data, errors } = await ask(`{
      cake(account: "cake-us") { call(path: "/api/1/get.asmx/Countries") }
      tune { call(target: "Application", method: "findAllOfferCategories") }
      keitaro { call(method: GET, path: "/campaigns/deleted") }
      offerit { call(method: GET, path: "/offer/get_conversion_caps") }
    }`);
    expect(errors).toBeUndefined();
    expect(data.cake.call).toMatchObject({ success: 'true', countries: { country: expect.any(Array) } });
    // TUNE's own keys, without the sign that keeps them in order on their way in.
    expect(Object.keys(data.tune.call)).toContain('2');
    expect(data.keitaro.call).toEqual(expect.any(Array));
    expect(data.offerit.call).toEqual(expect.any(Array));
  });

  it('masks secrets in what comes back', async () => {
    const { data } = await ask('{ offerit { call(method: GET, path: "/affiliate/search") } }');
    const [affiliate] = Object.values(data.offerit.call) as readonly Record<string, unknown>[];
    expect(affiliate).toMatchObject({ password: '•••', username: expect.any(String) });
  });

  it.each([
    ['cake', '{ cake(account: "cake-us") { call(path: "/api/1/addedit.asmx/RemoveBlacklist") } }', 'path'],
    ['tune', '{ tune { call(target: "Offer", method: "updateField") } }', 'target'],
    ['keitaro', '{ keitaro { call(method: DELETE, path: "/offers/1/archive") } }', 'method'],
    ['offerit', '{ offerit { call(method: PATCH, path: "/offer/pause_offer") } }', 'method'],
  ])('never writes for a query: %s', async (_platform, query, field) => {
    const { errors } = await ask(query);
    expect(errors[0].extensions).toEqual({ code: 'INVALID_VALUE', field });
    expect(calls()).toBe(0);
  });

  it.each([
    ['{ cake(account: "cake-us") { call(path: "/api/1/get.asmx/Currencies?x=1") } }', 'path'],
    ['{ cake(account: "cake-us") { call(path: "/api/1/get.asmx/Currencies", parameters: { a: [1] }) } }', 'parameters'],
    ['{ tune { call(target: "Offer&x", method: "findAll") } }', 'target'],
    ['{ keitaro { call(method: GET, path: "/../x?y") } }', 'path'],
    ['{ keitaro { call(method: GET, path: "/offers/../../x") } }', 'path'],
    ['{ tune { call(target: "Offer", method: "findAll", parameters: { Method: "update" }) } }', 'parameters'],
    ['{ tune { call(target: "Offer", method: "findAll", parameters: { NetworkToken: "x" }) } }', 'parameters'],
    ['{ offerit { call(method: GET, path: "/offer/get_details", parameters: [1]) } }', 'parameters'],
  ])('refuses what names no call: %s', async (query, field) => {
    const { errors } = await ask(query);
    expect(errors[0].extensions).toEqual({ code: 'INVALID_VALUE', field });
    expect(calls()).toBe(0);
  });

  const rename = `mutation ($parameters: JSON, $dryRun: Boolean) {
    keitaroCall(method: PUT, path: "/offers/1", parameters: $parameters, dryRun: $dryRun) {
      ... on KeitaroCallWrite { given dryRun writeId requests { method path parameters } }
      ... on Error { code message }
    }
  }`;

  it('writes with the mutation, which shows, masks and notes what it sends', async () => {
    const parameters = { name: 'Renamed by hand', notes: 'n', contact_email: 'who@example.com' };
    const { data: shown } = await ask(rename, { parameters, dryRun: true });
    expect(calls()).toBe(0);
    expect(shown.keitaroCall.requests).toEqual([
      { method: 'PUT', path: '/admin_api/v1/offers/1', parameters: { ...parameters, contact_email: '•••' } },
    ]);
    const { data } = await ask(rename, { parameters });
    expect(data.keitaroCall.given).toMatchObject({ name: 'Renamed by hand' });
    const { data: journal } = await ask(
      '{ writes(first: 1) { edges { node { id action changes { field requested } } } } }',
    );
    const [{ node }] = journal.writes.edges;
    expect(node).toMatchObject({ id: data.keitaroCall.writeId, action: 'call' });
    expect(JSON.stringify(node)).not.toContain('who@example.com');
    expect(gateway.log.join('\n')).not.toContain('who@example.com');
  });

  it.each([
    ['writer', '{ keitaro { call(method: GET, path: "/offers") } }'],
    ['writer', 'mutation { keitaroCall(method: PUT, path: "/offers/1") { __typename } }'],
    ['caller', 'mutation { keitaroCall(method: PUT, path: "/offers/1") { __typename } }'],
  ])('needs its own scope, and for a write that too: %s, %s', async (as, query) => {
    const { errors } = await ask(query, {}, as);
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(calls()).toBe(0);
  });
});
