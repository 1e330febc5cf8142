import { describe, expect, it } from 'vitest';
import { askJson, busyTracker, stored } from './keitaro-ask.ts';

describe.each(['seed2017', 'live2026'] as const)('other users of %s', (profile) => {
  it.each(['offers', 'affiliate_networks', 'campaigns', 'landing_pages', 'traffic_sources'])(
    'add to the %s and archive the first',
    (collection) => {
      const platform = busyTracker(profile);
      const before = askJson(platform, `GET ${collection}`);
      platform.churn?.(collection);
      platform.churn?.(collection);
      const after = askJson(platform, `GET ${collection}`);
      const ids = (records: { id: number }[]) => records.map(({ id }) => id);
      expect(ids(after).slice(0, -2)).toEqual(ids(before).slice(2));
      expect(after.at(-1).name).not.toBe(after.at(-2).name);
      expect(platform.state()[collection]?.[before[0].id]).toMatchObject({ state: 'deleted' });
    },
  );

  it.each(['clicks', 'conversions'])('bring %s late and now, and lose the earliest', (collection) => {
    const platform = busyTracker(profile);
    const times = () => stored(platform, collection).map(({ datetime }) => String(datetime));
    const before = times();
    platform.churn?.(collection);
    const added = times().slice(-2);
    expect(times()).toHaveLength(before.length + 1);
    expect(times()).not.toContain(before.toSorted()[0]);
    expect(before).toContain(added[0]);
    expect(before.every((time) => time < String(added[1]))).toBe(true);
    const [newest] = askJson(platform, `POST ${collection}/log`, {
      limit: 1,
      columns: ['datetime', 'campaign_id'],
    }).rows;
    expect(newest).toEqual({ datetime: '2026-03-01 13:00:01', campaign_id: expect.any(Number) });
  });

  it('work nowhere else', () => {
    expect(() => busyTracker(profile).churn?.('streams')).toThrow('streams');
  });
});
