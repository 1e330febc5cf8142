import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { offer } from '../../datasources/cake/offer.ts';
import { Unauthorized } from '../../datasources/errors.ts';
import { planChange } from '../../datasources/plan-change.ts';
import type { EntitySpec } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { unchangedOffer } from './cake-unchanged.ts';
import { call, connect } from './connect.ts';

/** "All" for every parameter of `EventConversions`, copied from cake.md 2.5 and not from our rows. */
const everyConversion = {
  event_type: 'all',
  event_id: '0',
  source_affiliate_id: '0',
  brand_advertiser_id: '0',
  channel_id: '0',
  site_offer_id: '0',
  site_offer_contract_id: '0',
  source_affiliate_tag_id: '0',
  brand_advertiser_tag_id: '0',
  site_offer_tag_id: '0',
  campaign_id: '0',
  creative_id: '0',
  price_format_id: '0',
  source_type: 'all',
  payment_percentage_filter: 'both',
  disposition_type: 'all',
  disposition_id: '0',
  source_affiliate_billing_status: 'all',
  brand_advertiser_billing_status: 'all',
  test_filter: 'non_tests',
  sort_field: 'event_conversion_date',
  sort_descending: 'FALSE',
};

describe('the words of CAKE on the wire', () => {
  let sandbox: Sandbox;
  let account: SandboxAccount;

  beforeAll(async () => {
    const zone = { currency: 'USD', timeZone: 'America/New_York' };
    sandbox = await startSandbox({ accounts: [{ id: 'cake', platform: 'cake', ...zone, sizes: { offers: 3 } }] });
    account = sandbox.account('cake');
  });
  beforeEach(() => {
    account.faults.clear();
    account.requests.clear();
  });
  afterAll(() => sandbox.close());

  it('a change of one field sends all 63 parameters, the others in their word for "unchanged"', async () => {
    const { connection } = connect(cake, account, { apiKey: account.apiKey });
    const id = Object.keys(account.state().offers ?? {})[0] ?? '';
    const [present] = (await offer.byIds?.(connection, [id], call)) ?? [];
    const change = { id, key: id, changes: { clickCookieDays: 60 }, present: present as AnyRecord };
    const { steps } = await planChange(cake, offer as EntitySpec, connection, change, call);
    for (const step of steps) await connection.perform(step, call);
    const [write, ...more] = account.requests.writes();
    expect(more).toEqual([]);
    expect(write?.parameters).toEqual({
      api_key: account.apiKey,
      offer_id: id,
      ...unchangedOffer,
      click_cookie_days: '60',
    });
    expect(Object.keys(write?.parameters ?? {})).toHaveLength(63);
  });

  it('a stretch of conversions sends all its parameters, those that narrow nothing in their word for "all"', async () => {
    const { connection } = connect(cake, account, { apiKey: account.apiKey });
    const [from, to] = [Date.parse('2026-07-01T04:00:00Z'), Date.parse('2026-07-02T04:00:00.120Z')];
    const query = { from, to, filter: { offerId: ['7'] }, oldestFirst: true, limit: 100 };
    await cake.entities.conversion?.during?.(connection, query, call);
    const asked = account.requests.all().find(({ path }) => path.endsWith('EventConversions'));
    expect(asked?.parameters).toEqual({
      api_key: account.apiKey,
      start_date: '2026-07-01 00:00:00',
      end_date: '2026-07-02 00:00:00.12',
      ...everyConversion,
      site_offer_id: '7',
      start_at_row: '1',
      row_limit: '100',
    });
  });

  it('the key travels in the body and in no address', async () => {
    const { connection } = connect(cake, account, { apiKey: account.apiKey });
    await connection.check(call);
    expect(account.requests.all().map(({ query }) => query)).toEqual([{}]);
  });

  it('a user name and password fetch the key once, and two like reads at once are one', async () => {
    const { username = '', password = '' } = account;
    const { connection } = connect(cake, account, { username, password });
    await Promise.all([connection.check(call), connection.check(call)]);
    await connection.check(call);
    expect(account.requests.count(({ path }) => path.endsWith('GetAPIKey'))).toBe(1);
    expect(account.requests.count()).toBe(3);
  });

  it('a wrong password is Unauthorized, and is asked again at the next call', async () => {
    const { connection } = connect(cake, account, { username: account.username ?? '', password: 'wrong' });
    await expect(connection.check(call)).rejects.toBeInstanceOf(Unauthorized);
    await expect(connection.check(call)).rejects.toBeInstanceOf(Unauthorized);
    expect(account.requests.count()).toBe(2);
  });

  it('a fetched key that CAKE no longer takes is Unauthorized once, and fetched again for the next call', async () => {
    const accountOf = (seed: number, port: number) =>
      startSandbox({ accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC', seed, port }] });
    const before = await accountOf(1, 0);
    const { username = '', password = '', url, apiKey } = before.account('cake');
    const { connection } = connect(cake, before.account('cake'), { username, password });
    await connection.check(call);
    await before.close();
    const after = await accountOf(2, Number(new URL(url).port));
    expect(after.account('cake').apiKey).not.toBe(apiKey);
    await expect(connection.check(call)).rejects.toBeInstanceOf(Unauthorized);
    await connection.check(call).catch(() => undefined);
    expect(
      after
        .account('cake')
        .requests.all()
        .map(({ path }) => path.split('/').at(-1)),
    ).toEqual(['Currencies', 'GetAPIKey']);
    await after.close();
  });

  it('"Restricted" is answered with HTTP 200, and a read is sent again after it', async () => {
    account.faults.set({ throttle: true, times: 1 });
    const { connection } = connect(cake, account, { apiKey: account.apiKey });
    await connection.check(call);
    expect(account.requests.count()).toBe(2);
  });
});
