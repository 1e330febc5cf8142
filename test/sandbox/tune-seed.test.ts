import { describe, expect, it } from 'vitest';
import { ask, network, stored } from './tune-ask.ts';

describe('the seed of a network', () => {
  it('is the same at every start and another for another number', () => {
    expect(network().state()).toEqual(network().state());
    expect(network({ seed: 8 }).state()).not.toEqual(network().state());
  });

  it('has as many rows as asked', () => {
    const platform = network();
    for (const [table, count] of Object.entries({ offers: 40, affiliates: 30, advertisers: 12, affiliateOffers: 90 })) {
      expect(stored(platform, table), table).toHaveLength(count);
    }
    const pairs = stored(platform, 'affiliateOffers').map((row) => `${row.offer_id}:${row.affiliate_id}`);
    expect(new Set(pairs).size).toBe(90);
  });

  it('can be empty and no larger than its pairs', () => {
    const none = { offers: 0, affiliates: 0, advertisers: 0, campaigns: 10 };
    expect(stored(network({ sizes: none }), 'affiliateOffers')).toEqual([]);
    const few = network({ sizes: { ...none, offers: 2, affiliates: 2 } });
    expect(stored(few, 'affiliateOffers')).toHaveLength(4);
  });

  it('has as many conversions and clicks as asked, and without being asked two and five for each approval', () => {
    const counts = (more: object) => {
      const platform = network({ sizes: { offers: 3, affiliates: 2, advertisers: 1, campaigns: 4, ...more } });
      return ['conversions', 'clicks'].map((table) => stored(platform, table).length);
    };
    expect(counts({})).toEqual([8, 20]);
    expect(counts({ conversions: 7, clicks: 3 })).toEqual([7, 3]);
    expect(counts({ conversions: 0, clicks: 30 })).toEqual([0, 30]);
    expect(counts({ campaigns: 0, conversions: 1, clicks: 1 })).toEqual([1, 1]);
    expect(counts({ offers: 0, conversions: 9, clicks: 9 })).toEqual([0, 0]);
    expect(counts({ offers: 1, affiliates: 1, campaigns: 1, conversions: 1, clicks: 1 })).toEqual([1, 1]);
  });

  it('answers empty lists where there is nothing', () => {
    const empty = network({ sizes: { offers: 0, affiliates: 0, advertisers: 0, campaigns: 0 } });
    for (const target of ['Offer', 'Advertiser', 'Affiliate', 'AffiliateUser', 'OfferFile', 'Goal', 'Conversion']) {
      expect(ask(empty, `${target}/findAll`), target).toEqual([]);
      expect(ask(empty, `${target}/findAll limit=5`), target).toMatchObject({ count: 0, pageCount: 0, data: [] });
    }
    expect(ask(empty, 'Offer/findAllAffiliateApprovals')).toEqual([]);
    expect(ask(empty, 'Report/getConversions fields[]=Stat.id&limit=5').data).toEqual([]);
    expect(ask(empty, 'RawLog/listDateDirs log_type=clicks').dateDirs).toHaveLength(91);
  });

  it('has names in several scripts', () => {
    const names = JSON.stringify(network().state());
    for (const script of ['Cyrillic', 'Greek', 'Han', 'Arabic', 'Katakana']) {
      expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
    expect(names).toMatch(/[ąęřůéü]/);
  });

  it('points only at rows that exist', () => {
    const platform = network();
    const ids = (table: string) => new Set(['0', ...stored(platform, table).map(({ id }) => id)]);
    for (const [table, column, target] of [
      ['conversions', 'offer_id', 'offers'],
      ['conversions', 'affiliate_id', 'affiliates'],
      ['conversions', 'advertiser_id', 'advertisers'],
      ['conversions', 'goal_id', 'goals'],
      ['goals', 'offer_id', 'offers'],
      ['offerFiles', 'offer_id', 'offers'],
      ['affiliateUsers', 'affiliate_id', 'affiliates'],
    ] as const) {
      const targets = ids(target);
      expect(
        stored(platform, table).every((row) => targets.has(String(row[column]))),
        `${table}.${column}`,
      ).toBe(true);
    }
  });

  it('lies in the ninety days before the present, in the zone of the network', () => {
    const conversions = stored(network({ timeZone: 'Asia/Tokyo' }), 'conversions');
    for (const { datetime } of conversions) {
      expect(String(datetime) >= '2025-12-01 21:00:00' && String(datetime) <= '2026-03-01 21:00:00').toBe(true);
    }
  });

  it('has every status, both currencies and some adjustments', () => {
    const platform = network({ sizes: { offers: 120, affiliates: 60, advertisers: 20, campaigns: 300 } });
    const values = (table: string, column: string) => new Set(stored(platform, table).map((row) => row[column]));
    expect(values('offers', 'status')).toEqual(new Set(['active', 'paused', 'pending', 'expired', 'deleted']));
    expect(values('affiliateOffers', 'approval_status')).toEqual(new Set(['approved', 'pending', 'rejected', null]));
    expect(values('conversions', 'status')).toEqual(new Set(['approved', 'pending', 'rejected']));
    expect(values('conversions', 'currency')).toEqual(new Set(['USD', 'EUR']));
    expect(stored(platform, 'conversions').some(({ payout }) => String(payout).startsWith('-'))).toBe(true);
  });
});
