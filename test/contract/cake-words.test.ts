import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cake } from '../../datasources/cake/index.ts';
import { Unauthorized } from '../../datasources/errors.ts';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { call, connect } from './connect.ts';

/** "Unchanged" for every parameter of `addedit Offer`, copied from the EDIT column of cake.md 2.2 and not from our rows. */
const unchanged = {
  advertiser_id: '0',
  vertical_id: '0',
  offer_name: '',
  third_party_name: '',
  hidden: 'no_change',
  offer_status_id: '0',
  offer_type_id: '0',
  currency_id: '0',
  ssl: 'no_change',
  click_cookie_days: '-1',
  impression_cookie_days: '-1',
  auto_disposition_type: 'no_change',
  auto_disposition_delay_hours: '-1',
  redirect_offer_contract_id: '0',
  redirect_404: 'no_change',
  redirect_domain: '',
  conversions_from_whitelist_only: 'no_change',
  track_search_terms_from_non_supported_search_engines: 'no_change',
  enable_view_thru_conversions: 'no_change',
  click_trumps_impression: 'no_change',
  disable_click_deduplication: 'no_change',
  last_touch: 'no_change',
  session_regeneration_seconds: '-1',
  session_regeneration_type_id: '0',
  enable_transaction_id_deduplication: 'no_change',
  cookie_domain: '',
  postbacks_only: 'no_change',
  pixel_html: '',
  postback_url: '',
  postback_url_ms_delay: '-1',
  fire_global_pixel: 'no_change',
  fire_pixel_on_non_paid_conversions: 'no_change',
  static_suppression: '-1',
  conversion_cap_behavior: '-1',
  conversion_behavior_on_redirect: '-1',
  expiration_date: '2067-10-20 13:31:59.7',
  expiration_date_modification_type: 'do_not_change',
  offer_contract_name: '',
  offer_contract_hidden: 'no_change',
  price_format_id: '0',
  payout_modification_type: 'do_not_change',
  payout: '9999.1234',
  received_modification_type: 'do_not_change',
  received: '9999.1234',
  received_percentage: 'no_change',
  offer_link: '',
  thankyou_link: '',
  preview_link: '',
  thumbnail_file_import_url: '',
  offer_description: '',
  restrictions: '',
  advertiser_extended_terms: '',
  testing_instructions: '',
  tags_modification_type: 'do_not_change',
  tags: '',
  allow_affiliates_to_create_creatives: 'no_change',
  unsubscribe_link: '',
  from_lines: '',
  subject_lines: '',
  allowed_media_type_modification_type: 'do_not_change',
  allowed_media_type_ids: '',
};

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
    const { offer } = cake.entities;
    const request = { id, key: id, changes: { clickCookieDays: 60 }, completed: [], present: {} };
    for (const step of (await offer?.writes?.change?.(connection, request, call)) ?? []) {
      await connection.perform(step, call);
    }
    const [write, ...more] = account.requests.writes();
    expect(more).toEqual([]);
    expect(write?.parameters).toEqual({ api_key: account.apiKey, offer_id: id, ...unchanged, click_cookie_days: '60' });
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
