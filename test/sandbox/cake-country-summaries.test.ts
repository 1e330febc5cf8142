import { describe, expect, test } from 'vitest';
import { all, callCakeByGet, parseCake, storedIn } from './cake-caller.ts';
import { loggedSums, rowsOf, textOf, unitsOf } from './cake-traffic.ts';
import { openCake } from './open-cake.ts';

const account = openCake(
  { offers: 20, advertisers: 10, affiliates: 20, campaigns: 40, clicks: 400, conversions: 240 },
  { currency: 'EUR', timeZone: 'America/New_York' },
);

const span = { start_date: '2026-01-29', end_date: '2026-03-01' };

describe('summaries of countries and creatives', () => {
  const countries = {
    ...all(['affiliate_id', 'affiliate_tag_id', 'advertiser_id', 'offer_id', 'campaign_id'], '0'),
    ...{ event_id: '0', revenue_filter: 'conversions_and_events' },
  };
  const creatives = { ...all(['site_offer_id', 'campaign_id'], '0'), ...{ event_id: '0', event_type: 'all' } };

  test.each(['/api/1/reports.asmx/CountrySummary', '/api/1/reports_lite_clicks.asmx/CountrySummary'])(
    '%s wants one id, and adds up by country',
    async (address) => {
      const { body } = await callCakeByGet(account(), address, { ...span, ...countries });
      expect(body).toContain('<message>Missing Required Fields</message>');
      const affiliate = String(storedIn(account(), 'clicks').at(-1).source_affiliate_id);
      const expected = await loggedSums(account(), span, (row) => textOf(row.country?.country_code), {
        conversions: { source_affiliate_id: affiliate },
        clicks: { affiliate_id: affiliate },
      });
      const rows = await rowsOf(account(), address, { ...span, ...countries, affiliate_id: affiliate });
      const shown = rows.map((row) => [textOf(row.country.country_code), unitsOf(row.revenue), Number(row.clicks)]);
      const sums = Object.entries(expected).map(([code, { revenue, clicks }]) => [code, revenue, clicks]);
      expect(shown).toEqual(sums.toSorted(([first], [second]) => (String(first) < String(second) ? -1 : 1)));
    },
  );

  test('those of an offer want one id and no more than 30 days', async () => {
    const address = '/api/3/reports.asmx/CreativeSummary';
    const message = async (parameters: Record<string, string>) => {
      const { body } = await callCakeByGet(account(), address, { ...span, ...creatives, ...parameters });
      return parseCake(body).creative_summary_response.message;
    };
    const offer = String(
      storedIn(account(), 'clicks').findLast(({ site_offer_id }) => site_offer_id > 0).site_offer_id,
    );
    expect(await message({})).toBe('Missing Required Fields');
    expect(await message({ site_offer_id: offer })).toBe('Date Range Too Long');
    const shorter = { start_date: '2026-01-30', end_date: '2026-03-01' };
    const expected = await loggedSums(account(), shorter, (row) => textOf(row.creative.creative_id), {
      conversions: { site_offer_id: offer },
      clicks: { offer_id: offer },
    });
    const rows = await rowsOf(account(), address, { ...creatives, ...shorter, site_offer_id: offer });
    const shown = rows.map((row) => [textOf(row.creative.creative_id), unitsOf(row.cost)]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([id, { cost }]) => [id, cost])),
    );
  });
});
