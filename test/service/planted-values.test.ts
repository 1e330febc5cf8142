import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { defaultSandboxAccounts, type Faults } from '../../sandbox/index.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { globalId } from './global-id.ts';

/** Shown nowhere at all, also not to whoever gave them. */
const secrets = { taxId: '078-05-1120', iban: 'DE89370400440532013000', password: 'Tr0ub4dor&3-planted' };
/** Shown to whoever asked, and in no log line, no journal and no error. */
const persons = { email: 'jane.planted@mail.example', phone: '+49-30-5550199', street: 'Plantedstrasse 77' };

/** Writes that carry them, on each platform that takes such values. */
const writes = [
  ['cake-us', 'CakeAffiliate', 'affiliates', { ssnTaxId: secrets.taxId, swiftIban: secrets.iban }],
  [
    'tune',
    'TuneAffiliateUser',
    'affiliateUsers',
    { email: persons.email, phone: persons.phone, password: secrets.password },
  ],
  ['tune', 'TuneAffiliate', 'affiliates', { address1: persons.street, phone: persons.phone }],
  [
    'offerit',
    'OfferitAffiliate',
    'affiliates',
    { email: persons.email, tel: persons.phone, taxIdOrSsn: secrets.taxId },
  ],
] as const;

const faults: readonly (Faults | null)[] = [
  null,
  { status: 500, only: 'write' },
  { reset: 'after', only: 'write' },
  { malformed: true, only: 'write' },
  { html: true, only: 'write' },
  { throttle: true, only: 'write' },
];

describe('values that must not be told', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    const accounts = defaultSandboxAccounts
      .filter(({ id }) => id !== 'cake-eu')
      .map((account) => ({ ...account, tune: { rateLimit: null } }));
    gateway = await startGateway({ accounts }, (settings) => ({
      ...settings,
      accounts: settings.accounts.map((account) => ({ ...account, rate: { calls: 1_000, seconds: 0.001 } })),
    }));
  });
  afterEach(() => gateway.mend());
  afterAll(() => gateway.close());

  const ask = async (query: string, variables: AnyRecord = {}) => (await gateway.fetch({ query, variables })).json();
  const change = (account: string, type: string, collection: string, changes: AnyRecord, options: AnyRecord = {}) =>
    ask(
      `mutation ($id: ID!, $changes: ${type}Changes!, $dryRun: Boolean, $key: String) {
        write: ${type.charAt(0).toLowerCase()}${type.slice(1)}Update(id: $id, changes: $changes, dryRun: $dryRun, idempotencyKey: $key) {
          __typename
          ... on Error { message code }
          ... on Rejected { nativeMessage field }
          ... on NotApplied { changes { field before after requested } }
          ... on Write { changes { field before after requested outcome } requests { parameters } }
        }
      }`,
      { id: globalId(type, gateway.sandbox.account(account), collection), changes, ...options },
    );
  const journal = async () =>
    JSON.stringify(
      await ask('{ writes(first: 500) { edges { node { message changes { field before after requested } } } } }'),
    );
  const planted = (text: string, values: AnyRecord) =>
    Object.values(values).filter(
      (value) => text.includes(String(value)) || text.includes(encodeURIComponent(String(value))),
    );

  it.each(writes)(
    'on %s, of a %s, stand in no log line, no journal and no error',
    async (account, type, collection, changes) => {
      const errors: unknown[] = [];
      for (const [index, fault] of faults.entries()) {
        gateway.sandbox.account(account).faults.set(fault ? { ...fault, times: 1 } : []);
        const { data, errors: failures } = await change(account, type, collection, changes, {
          key: `${type}-${index}`,
        });
        expect(failures).toBeUndefined();
        if (!data.write.__typename.endsWith('Write')) errors.push(data.write);
      }
      expect(errors.length).toBeGreaterThan(2);
      const told = [JSON.stringify(errors), gateway.log.join('\n'), await journal()].join('\n');
      expect(planted(told, { ...secrets, ...persons })).toEqual([]);
      expect(told).toContain(type);
    },
  );

  it.each(writes)('on %s, of a %s, are masked where they are secret, in a dry run and in a write', async (...write) => {
    for (const dryRun of [true, false]) {
      const answer = JSON.stringify(await change(...write, { dryRun }));
      expect(planted(answer, secrets)).toEqual([]);
      expect(answer).toContain('Write"');
    }
  });

  it('stand in no refusal of ours', async () => {
    const changes = { ssnTaxId: `${secrets.taxId}-${'9'.repeat(40)}` };
    const { data } = await change('cake-us', 'CakeAffiliate', 'affiliates', changes);
    expect(data.write).toMatchObject({ code: 'INVALID_VALUE' });
    expect(planted(JSON.stringify(data), secrets)).toEqual([]);
  });

  it('an affiliate of CAKE with one line of its address changed keeps the other five, which travel along', async () => {
    const account = gateway.sandbox.account('cake-us');
    const [id, before] = Object.entries(account.state().affiliates ?? {}).find(([, one]) =>
      ['street', 'street2', 'city', 'state', 'zip_code', 'country'].every((part) => Object(one)[`address_${part}`]),
    ) as [string, AnyRecord];
    const { data } = await ask(
      `mutation ($id: ID!) { write: cakeAffiliateUpdate(id: $id, changes: { addressCity: "Zaragoza" }) {
        __typename ... on Write { changes { field outcome } completed collateral { field } } } }`,
      { id: globalId('CakeAffiliate', account, 'affiliates', id) },
    );
    expect(data.write).toMatchObject({
      __typename: 'CakeAffiliateWrite',
      changes: [{ field: 'addressCity', outcome: 'APPLIED' }],
      collateral: [],
    });
    expect(data.write.completed).toEqual(
      expect.arrayContaining([
        'addressStreet',
        'addressStreet2',
        'addressState',
        'addressZipCode',
        'addressCountry',
        // And what CAKE has no word to leave alone: sent again, so that it stays.
        'paymentFee',
        'paymentMinThreshold',
        'paymentTo',
        'hideOffers',
        'vatTaxRequired',
        'fireGlobalPixel',
      ]),
    );
    expect(account.state().affiliates?.[id]).toEqual({ ...before, address_city: 'Zaragoza' });
  });
});
