import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, callCakeByGet, parseCake, refusal, storedIn } from './cake-caller.ts';
import { loggedSums, type Row, rowsOf, textOf, unitsOf } from './cake-traffic.ts';

const span = { start_date: '2026-01-29', end_date: '2026-03-01' };
let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'EUR', timeZone: 'America/New_York' }],
    sizes: { offers: 20, advertisers: 10, affiliates: 20, campaigns: 40, clicks: 400, conversions: 240 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

const zeros = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '0']));
const newEvents = { event_id: '0', event_type: 'all' };
const oldEvents = { event_id: '0', revenue_filter: 'conversions_and_events' };

const reports = '/reports.asmx';
const lite = '/reports_lite_clicks.asmx';
const campaigns5 = {
  address: `/api/5${reports}/CampaignSummary`,
  all: {
    ...zeros('campaign_id', 'source_affiliate_id', 'site_offer_id', 'source_affiliate_tag_id', 'site_offer_tag_id'),
    ...zeros('source_affiliate_manager_id', 'brand_advertiser_manager_id'),
    ...{ subid_id: '', ...newEvents },
  },
};
const advertisers2 = zeros('advertiser_id', 'advertiser_manager_id', 'advertiser_tag_id');
const offers3 = zeros('advertiser_id', 'advertiser_manager_id', 'offer_id', 'offer_tag_id', 'affiliate_tag_id');

const byAffiliate = (row: Row) => textOf(row.source_affiliate.source_affiliate_id);
const byAdvertiser = (row: Row) => textOf(row.brand_advertiser.brand_advertiser_id);
const byOffer = (row: Row) => textOf(row.site_offer.site_offer_id);
/** The test's parser makes a list of whatever is called an offer. */
const byOldOffer = (row: Row) => textOf(row.offer[0].offer_id);
const byCampaign = (row: Row) => textOf(row.campaign.campaign_id);

/** Address, parameters besides the span, the key of a logged row, and that of a summary's row. */
const summaries: [string, Record<string, string>, (row: Row) => string, (row: Row) => string][] = [
  [campaigns5.address, campaigns5.all, byCampaign, byCampaign],
  [
    `/api/3${reports}/SourceAffiliateSummary`,
    {
      ...zeros('source_affiliate_id', 'source_affiliate_manager_id', 'source_affiliate_tag_id', 'site_offer_tag_id'),
      ...newEvents,
    },
    byAffiliate,
    byAffiliate,
  ],
  [
    `/api/3${reports}/BrandAdvertiserSummary`,
    { ...zeros('brand_advertiser_id', 'brand_advertiser_manager_id', 'brand_advertiser_tag_id'), ...newEvents },
    byAdvertiser,
    byAdvertiser,
  ],
  [
    `/api/4${reports}/SiteOfferSummary`,
    {
      ...zeros('brand_advertiser_id', 'brand_advertiser_manager_id', 'site_offer_id', 'site_offer_tag_id'),
      ...{ source_affiliate_tag_id: '0', ...newEvents },
    },
    byOffer,
    byOffer,
  ],
  [
    `/api/1${reports}/SubIDSummary`,
    { ...zeros('source_affiliate_id', 'site_offer_id'), ...oldEvents },
    (row) => textOf(row.sub_id_1),
    (row) => textOf(row.sub_id),
  ],
  [
    `/api/2${reports}/AdvertiserSummary`,
    { ...advertisers2, ...oldEvents },
    byAdvertiser,
    (row) => textOf(row.advertiser.advertiser_id),
  ],
  [`/api/3${reports}/OfferSummary`, { ...offers3, ...oldEvents }, byOffer, byOldOffer],
  [
    `/api/1${lite}/AdvertiserSummary`,
    { ...advertisers2, ...oldEvents },
    byAdvertiser,
    (row) => textOf(row.advertiser.advertiser_id),
  ],
  [`/api/1${lite}/OfferSummary`, { ...offers3, ...oldEvents }, byOffer, byOldOffer],
  [
    `/api/1${lite}/AffiliateSummary`,
    { ...zeros('affiliate_id', 'affiliate_manager_id', 'affiliate_tag_id', 'offer_tag_id'), ...oldEvents },
    byAffiliate,
    (row) => textOf(row.affiliate.affiliate_id),
  ],
  [
    `/api/2${lite}/CampaignSummary`,
    {
      ...zeros('affiliate_id', 'affiliate_tag_id', 'offer_id', 'offer_tag_id', 'campaign_id'),
      ...{ subaffiliate_id: '', ...oldEvents },
    },
    byCampaign,
    byCampaign,
  ],
  [
    `/api/2${lite}/SubIDSummary`,
    { ...zeros('source_affiliate_id', 'site_offer_id', 'campaign_id'), sub_id: 'NULL', ...oldEvents },
    (row) => textOf(row.sub_id_1),
    (row) => textOf(row.sub_id),
  ],
];

describe.each(summaries)('%s', (address, parameters, logKey, summaryKey) => {
  test('adds up the logs to the last decimal', async () => {
    const expected = await loggedSums(account, span, logKey);
    const rows = await rowsOf(account, address, { ...span, ...parameters });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map(summaryKey).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const row of rows) {
      const sums = expected[summaryKey(row)];
      expect({
        clicks: Number(row.clicks),
        conversions: Number(row.macro_event_conversions ?? row.conversions),
        cost: unitsOf(row.cost),
        revenue: unitsOf(row.revenue),
      }).toEqual({ clicks: sums?.clicks, conversions: sums?.conversions, cost: sums?.cost, revenue: sums?.revenue });
      const events = row.micro_events ?? row.events;
      if (events !== undefined) expect(Number(events)).toBe(sums?.events);
      if (row.profit) expect(unitsOf(row.profit)).toBe(unitsOf(row.revenue) - unitsOf(row.cost));
    }
  });

  test('wants all its parameters, and no more than 31 days', async () => {
    for (const name of Object.keys(parameters)) {
      const { [name]: _, ...others } = parameters;
      const incomplete = { ...span, ...others };
      const { status, body } = await callCake(account, address, incomplete);
      expect([status, body.trim()]).toEqual([500, `Missing parameter: ${name}.`]);
    }
    const { body } = await callCakeByGet(account, address, { ...span, ...parameters, end_date: '2026-03-01 00:00:01' });
    expect(body).toContain('<message>Date Range Too Long</message>');
  });
});

describe('a summary of campaigns', () => {
  const { address, all } = campaigns5;
  const rows = (parameters: Record<string, string>) => rowsOf(account, address, { ...span, ...all, ...parameters });

  test('has its elements in order, counts in parts and money with four decimals', async () => {
    const [, first] = await rows({});
    const order =
      'campaign source_affiliate site_offer source_affiliate_manager brand_advertiser brand_advertiser_manager price_format media_type views clicks click_thru_percentage macro_event_conversions paid sellable micro_events macro_event_conversion_percentage cost average_cost epc revenue revenue_per_transaction margin profit pending rejected approved returned orders order_total average_order_value average_macro_event_conversion_score paid_events total_paid';
    expect(Object.keys(first)).toEqual(order.split(' '));
    expect(first.macro_event_conversions).toMatch(/^\d+\.0{6}$/);
    expect(first.epc).toMatch(/^\d+\.\d{4}$/);
    expect(first.macro_event_conversion_percentage).toMatch(/^\d+\.\d{6}$/);
  });

  test('keeps to the traffic of one id', async () => {
    const campaign = storedIn(account, 'conversions').at(-1);
    const affiliate = String(campaign.source_affiliate_id);
    const found = await rows({ source_affiliate_id: affiliate });
    expect(found.map(byAffiliate)).toEqual(found.map(() => affiliate));
    const one = await rows({ campaign_id: String(campaign.campaign_id) });
    expect(one.map(byCampaign)).toEqual([String(campaign.campaign_id)]);
    expect(await rows({ campaign_id: '999999999' })).toEqual([]);
  });

  test('keeps to a sub id, a tag and a manager', async () => {
    const subId = storedIn(account, 'clicks').findLast(({ sub_ids }) => sub_ids[0]).sub_ids[0];
    const bySubId = await loggedSums(account, span, (row) => textOf(row.sub_id_1));
    const clicks = (found: Row[]) => found.reduce((total, row) => total + Number(row.clicks), 0);
    expect(clicks(await rows({ subid_id: subId }))).toBe(bySubId[subId]?.clicks);
    const affiliates = account.state().affiliates ?? {};
    const stored = (row: Row) => Object(affiliates[byAffiliate(row)]);
    const every = await rows({});
    const tagged = every.filter((row) => stored(row).tags?.includes('Top Offer'));
    expect(await rows({ source_affiliate_tag_id: '3' })).toEqual(tagged);
    const managerId = stored(every.at(-1)).account_manager_id;
    const managed = every.filter((row) => stored(row).account_manager_id === managerId);
    expect(await rows({ source_affiliate_manager_id: String(managerId) })).toEqual(managed);
  });

  test('with a kind of event or one event has the money of these alone, which clicks do not add to', async () => {
    for (const filter of [
      { event_type: 'micro_events' },
      { event_type: 'macro_event_conversions' },
      { event_id: '23' },
    ]) {
      const expected = await loggedSums(account, span, byCampaign, {
        conversions: filter,
        clicks: { campaign_id: '1' },
      });
      for (const row of await rows(filter)) {
        const sums = expected[byCampaign(row)];
        expect([unitsOf(row.cost), unitsOf(row.revenue)]).toEqual([sums?.cost ?? 0n, sums?.revenue ?? 0n]);
      }
    }
  });

  test('shows what an update of a conversion changed', async () => {
    const conversion = storedIn(account, 'conversions').findLast(
      ({ test, event_id, paid_currency_id }) => !test && event_id === 22 && paid_currency_id === 1,
    );
    const one = { campaign_id: String(conversion.campaign_id) };
    const [before] = await rows(one);
    const update = {
      ...{ offer_id: String(conversion.site_offer_id), conversion_id: String(conversion.event_conversion_id) },
      ...{ request_session_id: '0', transaction_id: '', payout: '0.07', add_to_existing_payout: 'TRUE' },
      ...{ received: '0', received_option: 'no_change', disposition_type: 'no_change', disposition_id: '0' },
      ...{ update_revshare_payout: 'FALSE', effective_date_option: 'today', custom_date: '2026-01-01' },
      ...{ note_to_append: '', disallow_on_billing_status: 'ignore' },
    };
    await callCake(account, '/api/4/track.asmx/UpdateConversion', update);
    const [after] = await rows(one);
    expect(unitsOf(after.cost) - unitsOf(before.cost)).toBe(700n);
  });

  test('says success and how many rows there are, and refuses a wrong key', async () => {
    const { body } = await callCakeByGet(account, address, { ...span, ...all });
    const { campaign_summary_response: answer } = parseCake(body);
    expect([answer.success, Number(answer.row_count)]).toEqual(['true', (await rows({})).length]);
    const refused = await callCakeByGet(account, address, { ...span, ...all, api_key: 'wrong' });
    expect(parseCake(refused.body).campaign_summary_response).toEqual({
      ...refusal('Invalid API Key', 5),
      row_count: '0',
    });
  });
});
