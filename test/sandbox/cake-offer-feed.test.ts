import { describe, expect, test } from 'vitest';
import { callCake, callCakeJson, parseCake, storedIn, writeCake } from './cake-caller.ts';
import { allAffiliates } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

const address = '/affiliates/api/4/offers.asmx/OfferFeed';
const account = openCake({ offers: 60, advertisers: 5, affiliates: 10, campaigns: 60 });

/** One that sees offers it does not run yet. */
const affiliate = () => storedIn(account(), 'affiliates').find(({ hide_offers: hidden }) => !hidden);

const wanted = (): Record<string, string> => ({
  affiliate_id: String(affiliate().affiliate_id),
  api_key: affiliate().api_key,
  campaign_name: '',
  media_type_category_id: '0',
  vertical_category_id: '0',
  vertical_id: '0',
  offer_status_id: '0',
  tag_id: '0',
  start_at_row: '0',
  row_limit: '0',
});

const feed = async (parameters: Record<string, string> = {}) =>
  JSON.parse((await callCakeJson(account(), address, { ...wanted(), ...parameters })).body).d;

const own = () =>
  storedIn(account(), 'campaigns').filter(
    ({ affiliate_id: id, account_status_id: status }) => id === affiliate().affiliate_id && status !== 2,
  );

test('the key of an affiliate is the one that its export prints, and nobody else gets in', async () => {
  const filter = { ...allAffiliates, affiliate_id: wanted().affiliate_id ?? '' };
  const { body } = await callCakeJson(account(), '/api/5/export.asmx/Affiliates', filter);
  expect(await feed({ api_key: JSON.parse(body).d.affiliates[0].api_key })).toMatchObject({ success: true });
  const other = storedIn(account(), 'affiliates').find(({ affiliate_id: id }) => id !== affiliate().affiliate_id);
  const refused = { success: false, message: 'Invalid API Key', row_count: 0, offers: null };
  expect(await feed({ api_key: other.api_key })).toEqual(refused);
  expect(await feed({ api_key: account().apiKey ?? '' })).toEqual(refused);
  expect(await feed({ affiliate_id: '1' })).toEqual(refused);
});

test('the feed is in the namespace of the portal', async () => {
  const { body } = await callCake(account(), address, wanted());
  const response = parseCake(body).offer_feed_response;
  expect(response['@_xmlns']).toBe('http://cakemarketing.com/affiliates/api/4/');
  expect(response.offers.offer[0].advertiser_extened_terms).toBeDefined();
});

describe('an offer', () => {
  test('that the affiliate runs has its campaign and what it pays', async () => {
    const { offers } = await feed();
    const campaigns = own();
    const joined = offers.filter(({ campaign_id: id }: { campaign_id: number | null }) => id !== null);
    expect(new Set(joined.map(({ campaign_id: id }: { campaign_id: number }) => id))).toEqual(
      new Set(campaigns.map(({ campaign_id: id }) => id)),
    );
    for (const { campaign_id, offer_status, payout } of joined) {
      const campaign = campaigns.find(({ campaign_id: id }) => id === campaign_id);
      expect(offer_status.status_name).toBe(campaign.account_status_id === 1 ? 'Active' : 'Pending');
      expect(payout).toContain(String(Math.trunc(Number(campaign.payout))));
    }
  });

  test('that it does not run is there if it is public or can be applied for', async () => {
    const { offers } = await feed();
    const others = offers.filter(({ campaign_id: id }: { campaign_id: number | null }) => id === null);
    const mine = new Set(own().map(({ offer_id }) => offer_id));
    const open = storedIn(account(), 'offers').filter(
      ({ offer_id: id, offer_status_id: status, hidden }) => [1, 3].includes(status) && !hidden && !mine.has(id),
    );
    expect(others.map(({ offer_id }: { offer_id: number }) => offer_id)).toEqual(open.map(({ offer_id }) => offer_id));
    for (const { offer_id, offer_status, allowed_countries } of others) {
      const offer = open.find(({ offer_id: id }) => id === offer_id);
      expect(offer_status.status_name).toBe(offer.offer_status_id === 1 ? 'Public' : 'Apply To Run');
      expect(Array.isArray(allowed_countries)).toBe(true);
    }
  });

  test('is joined by a campaign, and the feed tells', async () => {
    const { offers } = await feed({ offer_status_id: '3' });
    const [{ offer_id }] = offers;
    await writeCake(account(), '/api/3/addedit.asmx/Campaign', {
      ...{ campaign_id: '0', affiliate_id: wanted().affiliate_id ?? '', offer_id: String(offer_id) },
      ...{ offer_contract_id: '0', media_type_id: '1', third_party_name: '', account_status_id: '1' },
      ...{
        display_link_type_id: '1',
        expiration_date: '2067-10-20',
        expiration_date_modification_type: 'do_not_change',
      },
      ...{ currency_id: '0', use_offer_contract_payout: 'no_change', payout: '6', payout_update_option: 'change' },
      ...{ paid: 'on', static_suppression: '-1', paid_redirects: 'on', paid_upsells: 'on', review: 'off' },
      ...{ auto_disposition_delay_hours: '-1', redirect_offer_contract_id: '0', redirect_404: 'off' },
      ...{
        clear_session_on_conversion: 'off',
        postback_url: '',
        postback_delay_ms: '-1',
        unique_key_hash_type: 'none',
      },
      ...{ pixel_html: '', test_link: '', redirect_domain: '' },
    });
    const after = (await feed()).offers.find((row: { offer_id: number }) => row.offer_id === offer_id);
    expect(after).toMatchObject({ offer_status: { status_name: 'Active' }, payout: expect.stringContaining('6.00') });
  });
});

test('filters and pages', async () => {
  const { offers, row_count } = await feed();
  const page = await feed({ start_at_row: '3', row_limit: '2' });
  expect([page.offers, page.row_count]).toEqual([offers.slice(2, 4), row_count]);
  expect((await feed({ campaign_name: offers[0].offer_name.slice(0, 6).toUpperCase() })).offers).toContainEqual(
    offers[0],
  );
  expect((await feed({ media_type_category_id: '2' })).row_count).toBe(0);
  const stored = storedIn(account(), 'offers').find(({ offer_id }) => offer_id === offers[0].offer_id);
  const ofVertical = (await feed({ vertical_id: String(stored.vertical_id) })).offers;
  expect(ofVertical.length).toBeGreaterThan(0);
  expect(new Set(ofVertical.map(({ vertical_name }: { vertical_name: string }) => vertical_name)).size).toBe(1);
  const categories = await Promise.all(['1', '2', '3'].map((id) => feed({ vertical_category_id: id })));
  const global = storedIn(account(), 'offers').filter(({ vertical_id: id }) => id === -1);
  const inCategories = categories.reduce((sum, { row_count: count }) => sum + count, 0);
  const withoutCategory = offers.filter((row: { offer_id: number }) =>
    global.some(({ offer_id }) => offer_id === row.offer_id),
  );
  expect(inCategories + withoutCategory.length).toBe(row_count);
});
