import { describe, expect, test } from 'vitest';
import { createCake } from '../../sandbox/cake/cake.ts';
import type { Sizes } from '../../sandbox/index.ts';

const sizes: Sizes = { offers: 40, advertisers: 10, affiliates: 30, campaigns: 100 };

function recordsOf(now: string, timeZone = 'Europe/Madrid', seed = 3, someSizes = sizes) {
  const instance = { seed, timeZone, currency: 'EUR', apiKey: 'key', username: 'name', password: 'word' };
  const state = createCake({ ...instance, sizes: someSizes, now: new Date(now) }).state();
  return (collection: string) => Object.values(state[collection] ?? {}).map((record) => Object(record));
}

describe('a seed', () => {
  const records = recordsOf('2026-03-01T00:00:00Z');
  const ids = (collection: string, name: string) => new Set(records(collection).map((record) => record[name]));

  test('is the same at every start, and another one with another number', () => {
    const names = ['affiliates', 'campaigns', 'creatives', 'clicks', 'conversions'];
    const all = (from: typeof records) => names.map((name) => from(name));
    expect(all(recordsOf('2026-03-01T00:00:00Z'))).toEqual(all(records));
    expect(recordsOf('2026-03-01T00:00:00Z', 'Europe/Madrid', 4)('clicks')).not.toEqual(records('clicks'));
  });

  test('has as many rows as its campaigns make likely, or as it is told', () => {
    expect([records('clicks').length, records('conversions').length]).toEqual([500, 200]);
    const told = recordsOf('2026-03-01T00:00:00Z', 'UTC', 3, { ...sizes, clicks: 7, conversions: 5 });
    expect([told('clicks').length, told('conversions').length]).toEqual([7, 5]);
    const none = recordsOf('2026-03-01T00:00:00Z', 'UTC', 3, { ...sizes, offers: 0 });
    expect([none('campaigns').length, none('conversions').length]).toEqual([0, 0]);
  });

  test('refers to nothing that is not there', () => {
    const affiliates = ids('affiliates', 'affiliate_id');
    const campaigns = new Map(records('campaigns').map((campaign) => [campaign.campaign_id, campaign]));
    const offers = new Map(records('offers').map((offer) => [offer.offer_id, offer]));
    const creatives = new Map(records('creatives').map((creative) => [creative.creative_id, creative]));
    for (const { affiliate_id, offer_id } of campaigns.values()) {
      expect([affiliates.has(affiliate_id), offers.has(offer_id)]).toEqual([true, true]);
    }
    const traffic = [...records('clicks'), ...records('conversions')].filter(({ campaign_id }) => campaign_id !== -1);
    for (const row of traffic) {
      expect(campaigns.get(row.campaign_id)).toMatchObject({
        affiliate_id: row.source_affiliate_id,
        offer_id: row.site_offer_id,
        offer_contract_id: row.site_offer_contract_id,
      });
      expect(offers.get(row.site_offer_id).advertiser_id).toBe(row.brand_advertiser_id);
      expect(creatives.get(row.creative_id).offer_id).toBe(row.site_offer_id);
    }
  });

  test('has conversions that come later than their clicks and belong to the same visitor', () => {
    const clicks = new Map(records('clicks').map((click) => [click.click_id, click]));
    const clicked = records('conversions').filter(({ click_id }) => click_id !== null);
    expect(clicked.length).toBeGreaterThan(150);
    for (const { click_id, ...conversion } of clicked) {
      const { click_date, visitor_id, campaign_id } = clicks.get(click_id);
      expect(conversion).toMatchObject({ click_date, visitor_id, campaign_id });
      expect(conversion.event_conversion_date > click_date).toBe(true);
    }
  });

  test('has texts in many scripts and several rows of one instant', () => {
    const affiliates = JSON.stringify(records('affiliates'));
    for (const script of ['Cyrillic', 'Han', 'Latin', 'Emoji_Presentation']) {
      const property = script === 'Emoji_Presentation' ? script : `Script=${script}`;
      expect(affiliates).toMatch(new RegExp(`\\p{${property}}`, 'u'));
    }
    for (const [collection, name] of [
      ['clicks', 'click_date'],
      ['conversions', 'event_conversion_date'],
    ] as const) {
      expect(ids(collection, name).size).toBeLessThanOrEqual(records(collection).length - 2);
    }
  });
});

describe('where the clocks were turned in the last 90 days', () => {
  const datesIn = (now: string) => {
    const instants = recordsOf(now, 'America/New_York')('conversions').map((row) => row.event_conversion_date);
    return (pattern: RegExp) => instants.filter((date: string) => pattern.test(date));
  };

  test('an hour that came twice has a conversion in both passes, at the same local time', () => {
    expect(datesIn('2026-12-01T00:00:00Z')(/^2026-11-01T01:30:00$/)).toHaveLength(2);
  });

  test('an hour that never came has a conversion right before it and none inside', () => {
    const dates = datesIn('2026-04-01T00:00:00Z');
    expect(dates(/^2026-03-08T01:59:59$/)).toHaveLength(1);
    expect(dates(/^2026-03-08T02/)).toHaveLength(0);
  });
});
