import { describe, expect, test } from 'vitest';
import { all, callCakeByGet, parseCake } from './cake-caller.ts';
import { loggedSums, rowsOf, unitsOf } from './cake-traffic.ts';
import { openCake } from './open-cake.ts';

const account = openCake(
  { offers: 20, advertisers: 10, affiliates: 20, campaigns: 40, clicks: 400, conversions: 240 },
  { currency: 'EUR', timeZone: 'America/New_York' },
);

const span = { start_date: '2026-01-29', end_date: '2026-03-01' };

describe('days', () => {
  const newDays = {
    ...all(['source_affiliate_id', 'brand_advertiser_id', 'site_offer_id', 'vertical_id', 'campaign_id'], '0'),
    ...{ ...all(['creative_id', 'account_manager_id'], '0'), include_tests: 'FALSE' },
  };
  const oldDays = {
    ...all(['affiliate_id', 'advertiser_id', 'offer_id', 'vertical_id', 'campaign_id', 'creative_id'], '0'),
    ...{ account_manager_id: '0', include_tests: 'FALSE' },
  };

  test.each([
    ['/api/2/reports.asmx/DailySummaryExport', newDays, 'macro_event_conversions'],
    ['/api/1/reports_lite_clicks.asmx/DailySummaryExport', oldDays, 'conversions'],
  ])('of %s are those of the zone, in a bare list, and as many as wanted', async (address, parameters, conversions) => {
    const long = { start_date: '2025-12-01', end_date: '2026-03-01' };
    const expected = await loggedSums(account(), long, (_row, moment) => moment.slice(0, 10));
    const rows = await rowsOf(account(), address, { ...long, ...parameters });
    expect(rows.length).toBeGreaterThan(80);
    const shown = rows.map((row) => [
      row.date.slice(0, 10),
      {
        clicks: Number(row.clicks),
        conversions: Number(row[conversions]),
        cost: unitsOf(row.cost),
        revenue: unitsOf(row.revenue),
      },
    ]);
    const sums = Object.entries(expected).map(([day, { events: _, ...others }]) => [day, others]);
    expect(shown).toEqual(sums.toSorted(([first], [second]) => (String(first) < String(second) ? -1 : 1)));
  });

  test('with a wrong key are none', async () => {
    const address = '/api/2/reports.asmx/DailySummaryExport';
    const { body } = await callCakeByGet(account(), address, { ...span, ...newDays, api_key: 'wrong' });
    expect(Object.keys(parseCake(body).ArrayOfDailySummary)).not.toContain('DailySummary');
  });
});
