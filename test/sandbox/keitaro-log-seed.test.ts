import { describe, expect, it } from 'vitest';
import { createKeitaro } from '../../sandbox/keitaro/keitaro.ts';
import { askJson, busyTracker, stored } from './keitaro-ask.ts';

describe('the seed of the logs', () => {
  it('is twice and five times the campaigns, or as many as asked', () => {
    const usual = busyTracker('live2026');
    expect(stored(usual, 'conversions')).toHaveLength(80);
    expect(stored(usual, 'clicks')).toHaveLength(200);
    const asked = busyTracker('live2026', { conversions: 7, clicks: 3 });
    expect(stored(asked, 'conversions')).toHaveLength(7);
    expect(stored(asked, 'clicks')).toHaveLength(3);
    expect(stored(busyTracker('live2026', { clicks: 0, conversions: 4 }), 'conversions')[3]).toMatchObject({
      sub_id: '',
      offer_id: 0,
    });
  });

  it('is the same at every start and in every generation', () => {
    const [one, two, old] = [busyTracker('live2026'), busyTracker('live2026'), busyTracker('seed2017')];
    expect(one.state()).toEqual(two.state());
    expect(one.state().conversions).toEqual(old.state().conversions);
    expect(one.state().clicks).toEqual(old.state().clicks);
  });

  it('has amounts that do not add up in binary, numbers beyond 2^53 and control characters among the first', () => {
    const conversions = stored(busyTracker('live2026'), 'conversions');
    expect(conversions.slice(0, 2).map(({ revenue }) => revenue)).toEqual(['0.1', '0.2']);
    expect(conversions.slice(0, 3).map(({ tid }) => tid)).toEqual([
      '',
      '9007199254740993',
      '90071992547409931234567890',
    ]);
    expect(conversions[0]?.datetime).toBe(conversions[1]?.datetime);
    const clicks = stored(busyTracker('live2026'), 'clicks');
    expect(clicks[1]?.datetime).toBe(clicks[2]?.datetime);
    expect(JSON.stringify(clicks.slice(0, 10))).toContain('\\u0000');
  });

  it('lies in the ninety days before the present', () => {
    for (const row of [
      ...stored(busyTracker('live2021'), 'clicks'),
      ...stored(busyTracker('live2021'), 'conversions'),
    ]) {
      expect(String(row.datetime) >= '2025-12-01T12:00:00.000Z').toBe(true);
      expect(String(row.datetime) <= '2026-03-01T12:00:00.000Z').toBe(true);
    }
  });

  it('leaves clicks to the streams that collect them', () => {
    const platform = busyTracker('live2026', { clicks: 2000 });
    const counted = stored(platform, 'streams').filter((stream) => stream.collect_clicks === true);
    expect(new Set(stored(platform, 'clicks').map(({ stream_id }) => stream_id))).toEqual(
      new Set(counted.map(({ id }) => id)),
    );
  });

  it.each([
    // Clocks go back in Madrid, and forward in New York.
    ['2026-11-24T00:00:00Z', 'Europe/Madrid', ['2026-10-25 02:30:00', '2026-10-25 02:30:00', '2026-10-25 02:00:00']],
    ['2026-05-01T00:00:00Z', 'America/New_York', ['2026-03-08 01:30:00', '2026-03-08 03:30:00', '2026-03-08 03:00:00']],
  ])('before %s has conversions on both sides of the change in %s', (now, timeZone, local) => {
    const platform = createKeitaro({
      seed: 7,
      sizes: { offers: 10, affiliates: 5, advertisers: 5, campaigns: 20 },
      now: new Date(now),
      currency: 'USD',
      timeZone,
      apiKey: 'the key',
      profile: 'live2021',
    });
    const body = { limit: 0, columns: ['conversion_id', 'datetime'] };
    const printed = new Map<string, string>(
      askJson(platform, 'POST conversions/log', body).rows.map((row: Record<string, string>) => [
        row.conversion_id,
        row.datetime,
      ]),
    );
    expect(['3', '4', '5'].map((id) => printed.get(id))).toEqual(local);
  });
});
