import { expect, test } from 'vitest';
import { all, callCakeJson, storedIn } from './cake-caller.ts';
import { loggedSums, type Row, rowsOf, textOf, unitsOf } from './cake-traffic.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 20, advertisers: 10, affiliates: 20, campaigns: 60 });

const span = { start_date: '2026-01-29', end_date: '2026-03-01' };
const clicksOf = (rows: Row[]) => rows.reduce((sum, row) => sum + Number(row.clicks), 0);

const days = {
  address: '/api/2/reports.asmx/DailySummaryExport',
  all: {
    ...{ ...span, ...all(['source_affiliate_id', 'brand_advertiser_id', 'site_offer_id', 'vertical_id'], '0') },
    ...{ ...all(['campaign_id', 'creative_id', 'account_manager_id'], '0'), include_tests: 'FALSE' },
  },
};

test('days count tests where they are wanted', async () => {
  const daily = (include_tests: string) => rowsOf(account(), days.address, { ...days.all, include_tests });
  const tests = storedIn(account(), 'clicks').filter(
    (click) =>
      click.test && !click.duplicate && click.click_date >= span.start_date && click.click_date < span.end_date,
  );
  expect(tests.length).toBeGreaterThan(0);
  expect(clicksOf(await daily('TRUE'))).toBe(clicksOf(await daily('FALSE')) + tests.length);
});

test('days keep to a vertical, a creative and an account manager', async () => {
  const { offers = {}, affiliates = {} } = account().state();
  const isCounted = (click: Row) =>
    !click.test && !click.duplicate && click.click_date >= span.start_date && click.click_date < span.end_date;
  const clicks = storedIn(account(), 'clicks').filter((click) => isCounted(click) && click.site_offer_id > 0);
  const verticalOf = (click: Row) => Object(offers[click.site_offer_id]).vertical_id;
  const managerOf = (click: Row) => Object(affiliates[click.source_affiliate_id]).account_manager_id;
  const sample = clicks.find((click) => verticalOf(click) > 0 && click.creative_id > 0);
  const filters = [
    ['vertical_id', verticalOf],
    ['creative_id', (click: Row) => click.creative_id],
    ['account_manager_id', managerOf],
  ] as const;
  for (const [name, idOf] of filters) {
    const rows = await rowsOf(account(), days.address, { ...days.all, [name]: String(idOf(sample)) });
    const own = clicks.filter((click) => idOf(click) === idOf(sample));
    expect(own.length).toBeLessThan(clicks.length);
    expect(clicksOf(rows)).toBe(own.length);
  }
});

test('offers take the word for events under either spelling', async () => {
  const parameters = {
    ...{ ...span, ...all(['brand_advertiser_id', 'brand_advertiser_manager_id', 'site_offer_id'], '0') },
    ...{ ...all(['site_offer_tag_id', 'source_affiliate_tag_id'], '0'), event_id: '0' },
  };
  const offers = (event_type: string) =>
    rowsOf(account(), '/api/4/reports.asmx/SiteOfferSummary', { ...parameters, event_type });
  const [usual, spelled] = [await offers('micro_events'), await offers('micro_event_conversions')];
  expect(spelled).toEqual(usual);
  expect(usual.some(({ micro_events: count }) => Number(count) > 0)).toBe(true);
  expect(usual.every(({ macro_event_conversions: count }) => Number(count) === 0)).toBe(true);
});

test('sub ids keep to one of them, of an affiliate', async () => {
  const { sub_ids: subIds, source_affiliate_id: id } = storedIn(account(), 'clicks').findLast(
    (click) => /^\w+$/.test(click.sub_ids[0]) && !click.test && !click.duplicate && click.source_affiliate_id > 0,
  );
  const affiliate = String(id);
  const parameters = {
    ...{ ...span, source_affiliate_id: affiliate, site_offer_id: '0', campaign_id: '0' },
    ...{ event_id: '0', revenue_filter: 'conversions_and_events' },
  };
  const rows = await rowsOf(account(), '/api/2/reports_lite_clicks.asmx/SubIDSummary', {
    ...{ ...parameters, sub_id: subIds[0] },
  });
  const expected = await loggedSums(account(), span, (row) => textOf(row.sub_id_1), {
    conversions: { source_affiliate_id: affiliate },
    clicks: { affiliate_id: affiliate },
  });
  const own = expected[subIds[0]];
  expect(rows.map((row) => [row.sub_id, Number(row.clicks), unitsOf(row.revenue)])).toEqual([
    [subIds[0], own?.clicks, own?.revenue],
  ]);
});

test('campaigns come as JSON too, called as their terms are', async () => {
  const { body } = await callCakeJson(account(), '/api/2/reports_lite_clicks.asmx/CampaignSummary', {
    ...{ ...span, ...all(['affiliate_id', 'affiliate_tag_id', 'offer_id', 'offer_tag_id', 'campaign_id'], '0') },
    ...{ subaffiliate_id: '', event_id: 0, revenue_filter: 'conversions_and_events' },
  });
  const { campaigns, row_count: count } = JSON.parse(body).d;
  expect(campaigns).toHaveLength(count);
  const proper: Row[] = campaigns.filter((row: Row) => row.campaign.campaign_id > 0);
  for (const { campaign, offer } of proper) {
    expect(campaign.campaign_name.startsWith(`${offer.offer_name} - `)).toBe(true);
  }
});
