import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { globalId } from './global-id.ts';

describe('writes that meet', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    const accounts = defaultSandboxAccounts
      .filter(({ id }) => ['cake-us', 'tune'].includes(id))
      .map((account) => ({ ...account, tune: { rateLimit: null } }));
    gateway = await startGateway({ accounts }, (settings) => ({
      ...settings,
      accounts: settings.accounts.map((account) => ({ ...account, rate: { calls: 1_000, seconds: 0.001 } })),
    }));
  });
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  const ask = async (query: string, variables: AnyRecord = {}) => {
    const { data, errors } = await (await gateway.fetch({ query, variables })).json();
    expect(errors).toBeUndefined();
    return data.write;
  };
  /** The first conversion of an account, as the graph has it. */
  const conversion = async (platform: string) => {
    const query = `{ write: conversions(first: 1, filter: { platforms: [${platform}], range: { preset: LAST_30_DAYS, timeZone: "UTC" } }) {
      edges { node { id nativeId } } } }`;
    return (await ask(query)).edges[0].node;
  };

  it('who add to one list at once lose nothing', async () => {
    const id = globalId('CakeOffer', gateway.sandbox.account('cake-us'), 'offers');
    const query = `mutation ($id: ID!, $tag: String!) {
      write: cakeOfferUpdate(id: $id, changes: { tags: { add: [$tag] } }) {
        __typename ... on CakeOfferWrite { node { tags } } } }`;
    const all = await Promise.all(['one', 'two', 'three'].map((tag) => ask(query, { id, tag })));
    expect(all.map(({ __typename }) => __typename)).toEqual(Array(3).fill('CakeOfferWrite'));
    const [last] = all.map(({ node }) => node.tags).sort((a, b) => b.length - a.length);
    expect(last).toEqual(expect.arrayContaining(['one', 'two', 'three']));
  });

  it('who expect the same of one record are let through one after the other, so that one is told of the other', async () => {
    const id = globalId('CakeOffer', gateway.sandbox.account('cake-us'), 'offers');
    const query = `mutation ($id: ID!, $days: Int!, $revision: String) {
      write: cakeOfferUpdate(id: $id, changes: { clickCookieDays: $days }, revision: $revision) {
        __typename ... on CakeOfferWrite { node { revision } } } }`;
    const { node } = await ask(query, { id, days: 5 });
    const both = await Promise.all([6, 7].map((days) => ask(query, { id, days, revision: node.revision })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CakeOfferWrite', 'Conflict']);
  });

  it.each([
    [
      'amounts of CAKE',
      'CAKE',
      'cake-us',
      'cakeConversionAddAmounts(id: $id, values: { payoutAmount: "5" }, idempotencyKey: $key)',
    ],
    ['a note of TUNE', 'TUNE', 'tune', 'conversionUpdate(id: $id, changes: { note: "checked" }, idempotencyKey: $key)'],
  ])(
    'what adds to what is there is not done twice after a lost answer: %s',
    async (_what, platform, account, write) => {
      const { id } = await conversion(platform);
      const query = `mutation ($id: ID!, $key: String!) { write: ${write} { __typename ... on Error { code message } } }`;
      const sent = gateway.sandbox.account(account);
      sent.requests.clear();
      sent.faults.set({ reset: 'after', only: 'write', times: 1 });
      expect(await ask(query, { id, key: `add-${account}` })).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
      expect(await ask(query, { id, key: `add-${account}` })).toMatchObject({
        code: 'OUTCOME_UNKNOWN',
        message: expect.stringContaining('use another key'),
      });
      expect(sent.requests.writes()).toHaveLength(1);
    },
  );
});
