import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, refusal, tracker } from './keitaro-ask.ts';

describe.each(['live2021', 'live2026'] as const)('the botlist of %s', (profile) => {
  it('is replaced, added to, cut and emptied, each time telling how many there are', () => {
    const platform = tracker(profile);
    const value = () => askJson(platform, 'GET botlist').value;
    expect(value()).toBe('192.0.2.1\n192.0.2.0/28\n2001:db8::1');
    expect(askJson(platform, 'PUT botlist', { value: '1.2.3.4\n5.6.7.8\n1.2.3.4' })).toEqual({ count: 2 });
    expect(askJson(platform, 'POST botlist/add', { value: '5.6.7.8\r\n9.9.9.9\n' })).toEqual({ count: 3 });
    expect(value()).toBe('1.2.3.4\n5.6.7.8\n9.9.9.9');
    expect(askJson(platform, 'POST botlist/exclude', { value: '1.2.3.4\n0.0.0.0' })).toEqual({ count: 2 });
    expect(value()).toBe('5.6.7.8\n9.9.9.9');
    expect(ask(platform, 'POST botlist/add', {}).status).toBe(400);
    expect(askJson(platform, 'DELETE botlist')).toEqual({ count: 0 });
    expect(value()).toBe('');
  });
});

describe.each(['live2021', 'live2026'] as const)('the integrations of %s', (profile) => {
  it('keep the keys of other services, also from the query', () => {
    const platform = tracker(profile);
    expect(askJson(platform, 'GET integrations/avscan')).toEqual({ avscan_key: '' });
    expect(askJson(platform, 'PUT integrations/avscan?avscan_key=k1')).toEqual({ avscan_key: 'k1' });
    const imklo = { imklo_api_url: 'https://imklo.example/api' };
    expect(askJson(platform, 'PUT integrations/imklo', imklo)).toEqual(imklo);
    expect(askJson(platform, 'GET integrations/imklo')).toEqual(imklo);
    expect(askJson(platform, 'GET integrations/avscan')).toEqual({ avscan_key: 'k1' });
  });

  it('link advertising accounts to campaigns until they are deleted', () => {
    const platform = busyTracker(profile);
    const proxy = { protocol: 'http', address: '192.0.2.7', port: 8080, login: 'l', password: 'p' };
    const sent = { name: 'Реклама', ad_account_id: '9007199254740993', token: 't', proxy_enabled: 1, proxy };
    const account = askJson(platform, 'POST integrations/facebook', sent);
    expect(account).toEqual({ ...sent, id: 1, proxy_enabled: true });
    expect(askJson(platform, 'GET integrations/facebook')).toEqual({ data: [account] });
    const renamed = { data: { ...account, name: 'Renamed' } };
    expect(askJson(platform, 'PUT integrations/facebook/1', { name: 'Renamed' })).toEqual(renamed);
    expect(askJson(platform, 'GET integrations/facebook/1')).toEqual(renamed);
    const campaigns = 'integrations/facebook/1/campaign';
    const linked = () => askJson(platform, `GET ${campaigns}`);
    expect(linked()).toEqual([]);
    for (const campaign_id of [3, '4', 3]) ask(platform, `POST ${campaigns}`, { campaign_id });
    expect(linked()).toMatchObject([{ name: askJson(platform, 'GET campaigns/3').name, value: 3 }, { value: 4 }]);
    expect(ask(platform, `DELETE ${campaigns}`, { campaign_id: 3 })).toMatchObject({ status: 200, body: '' });
    expect(linked()).toMatchObject([{ value: 4 }]);
    expect(refusal(platform, `POST ${campaigns}`, {}).body).toHaveProperty('campaign_id');
    expect(ask(platform, `POST ${campaigns}`, { campaign_id: 999 }).status).toBe(404);
    expect(refusal(platform, 'POST integrations/facebook', {}).body).toEqual({ name: ['Name is required'] });
    expect(askJson(platform, 'DELETE integrations/facebook/1')).toEqual({ success: true });
    expect(askJson(platform, 'GET integrations/facebook')).toEqual({ data: [] });
    expect(ask(platform, 'GET integrations/facebook/1').status).toBe(404);
  });
});

it('settings and conversion types are told in 2026 only', () => {
  const platform = tracker('live2026');
  expect(askJson(platform, 'GET settings')).toEqual({ timezone: 'Europe/Madrid', license_key: expect.any(String) });
  expect(askJson(platform, 'GET conversion_types')).toContainEqual(expect.objectContaining({ id: 6, name: 'Deposit' }));
  for (const line of ['GET settings', 'GET conversion_types']) {
    expect(ask(tracker('live2021'), line).contentType).toContain('html');
  }
  for (const line of ['GET botlist', 'GET integrations/avscan', 'GET integrations/facebook']) {
    expect(ask(tracker('seed2017'), line).contentType).toContain('html');
  }
});
