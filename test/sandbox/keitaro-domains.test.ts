import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, refusal } from './keitaro-ask.ts';

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

  it.each(['live2021', 'live2026'] as const)('are added in %s, several at once and all or none', (profile) => {
    const platform = busyTracker(profile);
    const sent = { name: 'one.example, two.example', default_campaign_id: 3, is_ssl: true, allow_indexing: false };
    const added = askJson(platform, 'POST domains', sent);
    expect(added).toMatchObject([
      { id: 13, name: 'one.example', default_campaign_id: 3, is_ssl: true, ssl_status: null, allow_indexing: false },
      { id: 14, name: 'two.example', catch_not_found: false, ssl_redirect: false, state: 'active' },
    ]);
    expect(askJson(platform, 'GET domains').slice(-2)).toEqual(added);
    const status = profile === 'live2026' ? 422 : 406;
    for (const name of ['three.example,one.example', 'track12.example', ' ']) {
      expect(refusal(platform, 'POST domains', { name })).toEqual({ status, body: { name: [expect.any(String)] } });
    }
    expect(askJson(platform, 'GET domains')).toHaveLength(12);
  });

  it.each(['live2021', 'live2026'] as const)('are changed, checked, archived and restored in %s', (profile) => {
    const platform = busyTracker(profile);
    const changes = { is_ssl: 1, ssl_redirect: true, catch_not_found: true, notes: 'Заметка', network_status: 'x' };
    const changed = askJson(platform, 'PUT domains/1', changes);
    expect(changed).toMatchObject({ ...changes, is_ssl: true, network_status: 'active', ssl_status: null });
    expect(askJson(platform, 'POST domains/1/check')).toMatchObject([{ id: 1, ssl_status: 'issued' }]);
    expect(askJson(platform, 'POST domains/5/check')).toMatchObject([
      {
        ssl_status: 'issued',
        error_description: 'DNS record not found',
        check_retries: 1,
        next_check_at: expect.any(String),
      },
    ]);
    expect(askJson(platform, 'DELETE domains/1')).toMatchObject([{ id: 1, state: 'deleted' }]);
    const ids = (line: string) => askJson(platform, line).map(({ id }: { id: number }) => id);
    expect(ids('GET domains')).not.toContain(1);
    expect(ids('GET domains/deleted')).toContain(1);
    expect(ask(platform, 'DELETE domains/1').status).toBe(404);
    expect(askJson(platform, 'POST domains/1/restore')).toMatchObject([{ id: 1, state: 'active' }]);
    expect(ids('GET domains')).toContain(1);
    expect(ask(platform, 'PUT domains/99', {}).status).toBe(404);
  });

  it('point to the server and can be bought in 2026 only', () => {
    const platform = busyTracker('live2026');
    expect(askJson(platform, 'GET domains/ip')).toEqual({ ipv4: '203.0.113.10', ipv6: '2001:db8::10' });
    expect(askJson(platform, 'POST domains/register', { name: 'bought.example' })).toMatchObject([{ id: 13 }]);
    expect(refusal(platform, 'POST domains/register', {}).status).toBe(422);
    expect(ask(busyTracker('live2021'), 'GET domains/ip').contentType).toContain('html');
    expect(ask(busyTracker('live2021'), 'POST domains/register', {}).contentType).toContain('html');
  });
});
