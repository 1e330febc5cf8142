import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker } from './keitaro-ask.ts';

describe('domains', () => {
  it('are listed without the archived ones, with the campaigns they serve', () => {
    const platform = busyTracker('live2026');
    const domains = askJson(platform, 'GET domains');
    expect(domains).toHaveLength(10);
    const served = askJson(platform, 'GET campaigns').filter(
      (each: { domain: string }) => each.domain === 'клик.example',
    );
    expect(served.length).toBeGreaterThan(0);
    expect(domains[2]).toMatchObject({ name: 'клик.example', ssl_status: 'issued', default_campaign_id: 0 });
    expect(domains[2].campaigns_count).toBeGreaterThanOrEqual(served.length);
    expect(askJson(platform, 'GET domains/3')).toEqual(domains[2]);
    expect(askJson(platform, 'GET domains/deleted').map(({ id }: { id: number }) => id)).toEqual([11, 12]);
    expect(ask(platform, 'GET domains/99')).toMatchObject({ status: 404 });
  });

  it('are unknown in 2017', () => {
    expect(ask(busyTracker('seed2017'), 'GET domains').contentType).toContain('html');
    expect(askJson(busyTracker('live2021'), 'GET domains/1').default_campaign_id).toBeNull();
  });
});
