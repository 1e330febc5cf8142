import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, callCakeByGet, callCakeJson, parseCake, storedIn } from './cake-caller.ts';
import { allAffiliates, allCampaigns7, allCampaigns8, allCreatives } from './cake-parameters.ts';

const affiliatesAddress = '/api/5/export.asmx/Affiliates';
const campaigns7Address = '/api/7/export.asmx/Campaigns';
const campaigns8Address = '/api/8/export.asmx/Campaigns';
const creativesAddress = '/api/3/export.asmx/Creatives';
let sandbox: Sandbox;
let account: SandboxAccount;
let strict: SandboxAccount;

beforeAll(async () => {
  const cake = { platform: 'cake', currency: 'EUR', timeZone: 'Europe/Madrid' } as const;
  sandbox = await startSandbox({
    accounts: [
      { id: 'cake', ...cake },
      { id: 'strict', ...cake, campaignsNeedAnId: true },
    ],
    sizes: { offers: 30, advertisers: 20, affiliates: 40, campaigns: 200 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
  strict = sandbox.account('strict');
});

afterAll(() => sandbox.close());

describe('affiliates', () => {
  const affiliatesOf = async (parameters: Record<string, string>) => {
    const { body } = await callCakeByGet(account, affiliatesAddress, { ...allAffiliates, ...parameters });
    return parseCake(body).affiliate_export_response;
  };
  const idsOf = (response: { affiliates: { affiliate?: { affiliate_id: string }[] } }) =>
    (response.affiliates.affiliate ?? []).map(({ affiliate_id }) => Number(affiliate_id));

  test('one reads back as it is stored, under the names of the export', async () => {
    const stored = storedIn(account, 'affiliates').find(({ contacts, referral_affiliate_id: referrer, tags }) => {
      return contacts.length > 0 && referrer !== null && tags.length > 0;
    });
    const [shown] = (await affiliatesOf({ affiliate_id: String(stored.affiliate_id) })).affiliates.affiliate;
    expect(shown).toMatchObject({
      affiliate_name: stored.affiliate_name,
      address: { street_1: stored.address_street, street_2: stored.address_street2 },
      pay_vat: String(stored.vat_tax_required),
      payment_to: stored.payment_to === 0 ? 'Company' : 'Main Contact',
      api_key: stored.api_key,
      date_created: stored.date_created,
    });
    expect(shown.tier.affiliate_tier_id).toEqual({
      '#text': String(stored.affiliate_tier_id),
      '@_xmlns': 'API:id_name_store',
    });
    expect(shown.payment_type.payment_type_id).toBe(String(stored.payment_type_id));
    expect(shown.referred_by_affiliate.affiliate_id['#text']).toBe(String(stored.referral_affiliate_id));
    expect(shown.currency_settings.currency.currency_id['#text']).toBe(String(stored.currency_id));
  });

  test('elements stand in the order of the manual, and null texts are not there', async () => {
    const minimal = storedIn(account, 'affiliates').find(({ affiliate_name }) => affiliate_name === '-');
    const [shown] = (await affiliatesOf({ affiliate_id: String(minimal.affiliate_id) })).affiliates.affiliate;
    const order =
      'affiliate_id affiliate_name tier account_managers account_status address website payment_type contacts tags traffic_types minimum_payment_threshold auto_payment_fee payment_to pay_vat referrals_enabled referral_info billing_cycle currency_settings quickbooks_id online_signup signup_ip_address pay_for_conversions review review_new_subaffiliates suppression suppression_cap pixel_info fire_global_pixel blacklists auto_approve_campaigns auto_approve_pixels hide_offers api_key date_created date_last_accepted_terms notes';
    expect(Object.keys(shown)).toEqual(order.split(' '));
    expect(shown.auto_payment_fee).toEqual({ '@_xsi:nil': 'true' });
    expect(shown.payment_type).toEqual({ payment_type_id: { '@_xsi:nil': 'true' }, payment_type_info: '' });
    expect(shown).toMatchObject({ contacts: '', blacklists: '', notes: '' });
  });

  test('a negative id breaks the export', async () => {
    expect(await affiliatesOf({ affiliate_id: '-2' })).toMatchObject({ success: 'false', message: 'Something Broken' });
  });

  test('pages are counted from 1 and share the total', async () => {
    const [first, second, past] = await Promise.all(
      ['0', '16', '41'].map((start_at_row) => affiliatesOf({ start_at_row, row_limit: '15' })),
    );
    const ids = storedIn(account, 'affiliates').map(({ affiliate_id }) => affiliate_id);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(ids.slice(0, 30));
    expect(past).toMatchObject({ success: 'true', row_count: '40', affiliates: '' });
  });

  test('a manager, a tag and the start of a name filter', async () => {
    const stored = storedIn(account, 'affiliates');
    const manager = stored[0].account_manager_id;
    const managed = await affiliatesOf({ account_manager_id: String(manager) });
    expect(idsOf(managed)).toEqual(
      stored.filter((row) => row.account_manager_id === manager).map((row) => row.affiliate_id),
    );
    const tagged = stored.filter(({ tags }) => tags.includes('Suspicious'));
    expect(idsOf(await affiliatesOf({ tag_id: '1' }))).toEqual(tagged.map(({ affiliate_id }) => affiliate_id));
    expect(idsOf(await affiliatesOf({ affiliate_name: 'ПАРТН' }))).toEqual([stored[0].affiliate_id]);
  });
});

describe('campaigns', () => {
  const campaignsOf = async (address: string, parameters: Record<string, string>, from = account) =>
    parseCake((await callCake(from, address, parameters)).body).campaign_export_response;

  test('version 7 wants one of three ids', async () => {
    const refused = await campaignsOf(campaigns7Address, allCampaigns7);
    expect(refused).toMatchObject({ success: 'false', message: 'Missing Required Fields', row_count: '0' });
    const { campaign_id: id, offer_id: offer, affiliate_id: affiliate } = storedIn(account, 'campaigns')[0];
    for (const filter of [{ campaign_id: id }, { offer_id: offer }, { affiliate_id: affiliate }]) {
      const parameters = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
      const response = await campaignsOf(campaigns7Address, { ...allCampaigns7, ...parameters });
      expect(response.campaigns.campaign.map(({ campaign_id }: { campaign_id: string }) => campaign_id)).toContain(
        String(id),
      );
    }
  });

  test('version 8 lists all without an id, or refuses where the account is told to', async () => {
    const open = await campaignsOf(campaigns8Address, { ...allCampaigns8, row_limit: '1' });
    expect(open).toMatchObject({ success: 'true', row_count: '200' });
    const closed = await campaignsOf(campaigns8Address, allCampaigns8, strict);
    expect(closed).toMatchObject({ success: 'false', message: 'Missing Required Fields' });
    const { affiliate_id: affiliate } = storedIn(strict, 'campaigns')[0];
    const filter = { ...allCampaigns8, source_affiliate_id: String(affiliate) };
    expect(await campaignsOf(campaigns8Address, filter, strict)).toMatchObject({ success: 'true' });
  });

  test('elements stand in the order of the manual, under the names of the version', async () => {
    const stored = storedIn(account, 'campaigns').find((row) => row.non_original === null && row.third_party_name);
    const filter = { campaign_id: String(stored.campaign_id) };
    const [seven] = (await campaignsOf(campaigns7Address, { ...allCampaigns7, ...filter })).campaigns.campaign;
    const order =
      'campaign_id third_party_name campaign_type affiliate offer offer_contract original exceptions account_status payout currency media_type deal_flow paid paid_redirects disable_prepop_appending suppression_amount redirect_domain click_cap conversion_cap pixel_info upsell_info test_link redirect_404 date_created expiration_date notes';
    expect(Object.keys(seven).filter((name) => name !== 'redirect_offer')).toEqual(order.split(' '));
    expect(seven.offer_contract.offer_contract_id).toBe(String(stored.offer_contract_id));
    expect(seven.exceptions).toHaveProperty('blocked_creatives');
    const [eight] = (await campaignsOf(campaigns8Address, { ...allCampaigns8, ...filter })).campaigns.campaign;
    expect(eight.source_affiliate.source_affiliate_id['#text']).toBe(String(stored.affiliate_id));
    expect(eight.site_offer.site_offer_id['#text']).toBe(String(stored.offer_id));
    expect(eight).not.toHaveProperty('offer');
  });

  test('a second campaign of the same two is not original and allows instead of blocking', async () => {
    const stored = storedIn(account, 'campaigns').find(({ non_original }) => non_original !== null);
    const filter = { ...allCampaigns7, campaign_id: String(stored.campaign_id) };
    const [shown] = (await campaignsOf(campaigns7Address, filter)).campaigns.campaign;
    expect(shown.original).toBe('false');
    expect(shown.non_original.original_campaign_id).toBe(String(stored.non_original.original_campaign_id));
    expect(Object.keys(shown.exceptions)).toEqual(['allowed_sub_affiliates', 'allowed_creatives']);
  });

  test('status and media type filter, JSON has numbers and nulls, and no campaign is in a channel', async () => {
    const { account_status_id: status, media_type_id: media } = storedIn(account, 'campaigns')[0];
    const filter = { ...allCampaigns8, account_status_id: status, media_type_id: media };
    const { d } = JSON.parse((await callCakeJson(account, campaigns8Address, filter)).body);
    const expected = storedIn(account, 'campaigns').filter((row) => {
      return row.account_status_id === status && row.media_type_id === media;
    });
    expect(d.campaigns.map(({ campaign_id }: { campaign_id: number }) => campaign_id)).toEqual(
      expected.map(({ campaign_id }) => campaign_id),
    );
    expect(d.campaigns[0]).toMatchObject({ payout: { amount: Number(expected[0].payout) }, event_overrides: null });
    expect((await campaignsOf(campaigns8Address, { ...allCampaigns8, channel_id: '1' })).row_count).toBe('0');
  });
});

describe('creatives', () => {
  const creativesOf = async (parameters: Record<string, string>) => {
    const { body } = await callCake(account, creativesAddress, { ...allCreatives, ...parameters });
    return { body, response: parseCake(body).creative_export_response };
  };

  test.each(['0', '-1', '1'])('an offer that does not exist is an error: %s', async (offer_id) => {
    expect((await creativesOf({ offer_id })).response).toMatchObject({ success: 'false', message: 'Invalid Offer ID' });
  });

  test('those of an offer are listed with their files and without the offer', async () => {
    const stored = storedIn(account, 'creatives').find((row) => row.creative_files.length > 0 && row.width !== null);
    const offer_id = String(stored.offer_id);
    const { response } = await creativesOf({ offer_id, creative_id: String(stored.creative_id) });
    const [shown] = response.creatives.creative;
    expect(shown).toMatchObject({ width: String(stored.width), height: String(stored.height) });
    expect([shown.creative_files.creative_file].flat()[0].preview).toBe('true');
    expect(JSON.stringify(shown)).not.toContain('offer_id');
    const all = (await creativesOf({ offer_id })).response;
    expect(all.row_count).toBe(
      String(storedIn(account, 'creatives').filter((row) => row.offer_id === stored.offer_id).length),
    );
  });

  test('a size that is not set is nil, a name may be empty, and texts keep their control characters', async () => {
    const { body, response } = await creativesOf({ offer_id: String(storedIn(account, 'creatives')[0].offer_id) });
    expect(response.creatives.creative[2]).toMatchObject({ creative_name: '', width: { '@_xsi:nil': 'true' } });
    expect(response.creatives.creative[2]).not.toHaveProperty('offer_link_override');
    expect(body).toContain('Header&#x0; &lt;b&gt;');
  });
});
