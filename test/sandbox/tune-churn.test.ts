import { describe, expect, it } from 'vitest';
import { network, stored } from './tune-ask.ts';

describe('a list that moves under its reader', () => {
  it.each(['offers', 'advertisers', 'affiliates', 'affiliateOffers', 'offerFiles'])(
    'has one of its %s more and the first one less',
    (table) => {
      const platform = network();
      const before = stored(platform, table);
      platform.churn?.(table);
      const after = stored(platform, table);
      expect(after.slice(0, -1)).toEqual(before.slice(1));
      expect(Number(after.at(-1)?.id)).toBeGreaterThan(Number(before.at(-1)?.id));
    },
  );

  it('keeps approvals to one for each pair', () => {
    const platform = network();
    for (let time = 0; time < 5; time += 1) platform.churn?.('affiliateOffers');
    const pairs = stored(platform, 'affiliateOffers').map((row) => `${row.offer_id}:${row.affiliate_id}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('has a conversion dated between others, a newest one, and the oldest no more', () => {
    const platform = network();
    const before = stored(platform, 'conversions');
    platform.churn?.('conversions');
    const after = stored(platform, 'conversions');
    expect(after.slice(0, -2)).toEqual(before.slice(1));
    const [late, newest] = after.slice(-2).map(({ datetime }) => String(datetime));
    expect([late, newest]).toEqual([before[90]?.datetime, '2026-03-01 13:00:01']);
    expect(new Set(after.map((row) => row.ad_id)).size).toBeGreaterThanOrEqual(after.length - 1);
  });

  it('has clicks in the order of time at every turn', () => {
    const platform = network();
    const before = stored(platform, 'clicks');
    for (let time = 0; time < 3; time += 1) platform.churn?.('clicks');
    const after = stored(platform, 'clicks');
    expect(after).toHaveLength(before.length + 3);
    const seconds = after.map((click) => Number(click.seconds));
    expect(seconds).toEqual(seconds.toSorted((first, second) => first - second));
  });

  it('is refused for what is no collection, and nothing where there is nobody', () => {
    const empty = network({ sizes: { offers: 0, affiliates: 0, advertisers: 0, campaigns: 0 } });
    for (const name of ['offers', 'affiliateOffers', 'conversions', 'clicks']) empty.churn?.(name);
    expect(empty.state()).toMatchObject({ offers: {}, affiliateOffers: {}, conversions: {}, clicks: {} });
    expect(() => empty.churn?.('planets')).toThrow('no collection "planets"');
  });
});
