import { describe, expect, it } from 'vitest';
import { ask, askJson, refusal, request, tracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

describe.each(profiles)('the transport of %s', (profile) => {
  it('takes the key from its own header or as a bearer token', () => {
    const platform = tracker(profile);
    for (const headers of [{ 'api-key': 'the key' }, { authorization: 'Bearer the key' }]) {
      expect(platform.answer(request('GET offers', undefined, headers)).status).toBe(200);
    }
  });

  it('answers a missing or wrong key with 401 and writes nothing', () => {
    const platform = tracker(profile);
    const before = platform.state();
    for (const headers of [{}, { 'api-key': 'wrong' }, { authorization: 'Bearer wrong' }]) {
      const answer = platform.answer(request('DELETE offers/1/archive', undefined, headers));
      expect(answer.status).toBe(401);
      expect(JSON.parse(String(answer.body))).toEqual({ error: expect.any(String) });
    }
    expect(platform.state()).toEqual(before);
  });

  it('shows the panel under 200 for an unknown path, even without a key', () => {
    const platform = tracker(profile);
    for (const line of ['GET nothing', 'GET offers/deleted', 'POST offers/1', 'DELETE groups/1', 'GET offers/1/x']) {
      const answer = platform.answer(request(line, undefined, {}));
      expect(answer).toMatchObject({ status: 200, contentType: expect.stringContaining('text/html') });
    }
    const typo = { ...request('GET offers'), path: '/admin/v1/offers' };
    expect(platform.answer(typo).contentType).toContain('text/html');
  });

  it('takes JSON under a form label, flat forms, and an empty list as an empty object', () => {
    const platform = tracker(profile);
    const labelled = request('PUT offers/1', '{"notes":"as JSON"}', {
      'api-key': 'the key',
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(JSON.parse(String(platform.answer(labelled).body)).notes).toBe('as JSON');
    expect(askJson(platform, 'PUT offers/1', 'notes=as+a+form&payout_auto=1&group_id=').notes).toBe('as a form');
    expect(platform.state().offers?.[1]).toMatchObject({ notes: 'as a form', payout_auto: true, group_id: null });
    expect(askJson(platform, 'PUT offers/1', '[]').notes).toBe('as a form');
    expect(ask(platform, 'DELETE offers/1/archive', '[]').status).toBe(200);
  });

  it('refuses a body it cannot read with 400', () => {
    for (const body of ['{"name":', '[1]', '[{"name":"x"}]']) {
      expect(refusal(tracker(profile), 'POST offers', body)).toEqual({
        status: 400,
        body: { error: expect.any(String) },
      });
    }
  });

  it('merges query and body into one bag, also for GET', () => {
    const platform = tracker(profile);
    const types = (line: string, body?: unknown) =>
      new Set(askJson(platform, line, body).map((group: { type: string }) => group.type));
    expect(types('GET groups?type=landings')).toEqual(new Set(['landings']));
    expect(types('GET groups', { type: 'offers' })).toEqual(new Set(['offers']));
    expect(askJson(platform, 'PUT offers/2?notes=asked', { name: 'said' })).toMatchObject({
      notes: 'asked',
      name: 'said',
    });
  });

  it('serves a path with a bare question mark', () => {
    expect(askJson(tracker(profile), 'GET offers?')).toHaveLength(57);
  });

  it('escapes slashes as PHP does', () => {
    const { body } = ask(tracker(profile), 'GET offers/1');
    expect(body).toContain('https:\\/\\/');
    expect(body).not.toContain('://');
  });

  it('counts every served POST, PUT and DELETE as a write, but for the logs, and nothing else', () => {
    const platform = tracker(profile);
    const reads = ['POST /clicks/log', 'POST /conversions/log', 'POST /report/build', 'POST /logs/types'];
    expect(platform.addresses).toHaveLength({ seed2017: 68, live2021: 115, live2026: 120 }[profile]);
    for (const address of platform.addresses) {
      const [method = '', path = ''] = address.split(' ');
      const sent = request(`${method} ${path.slice(1).replace('{id}', '1').replace('{log}', 'ssl')}`);
      expect(platform.isWrite(sent), address).toBe(method !== 'GET' && !reads.includes(address));
      expect(platform.answer(sent).contentType, address).not.toContain('html');
    }
    expect(platform.isWrite(request('POST nothing'))).toBe(false);
  });

  it('says how long to wait when throttled', () => {
    expect(tracker(profile).throttled(request('GET offers'))).toMatchObject({
      status: 429,
      headers: { 'Retry-After': expect.stringMatching(/^\d+$/) },
    });
  });
});

describe('a missing entity', () => {
  it('is told as plain text in 2026 and as JSON before', () => {
    for (const [path, model] of [
      ['GET offers', 'Offer'],
      ['PUT affiliate_networks', 'AffiliateNetwork'],
      ['PUT groups', 'Group'],
    ]) {
      const words = `Traffic\\Model\\${model} #1001 not found`;
      const answer = ask(tracker('live2026'), `${path}/1001`);
      expect(answer).toMatchObject({ status: 404, body: words, contentType: expect.stringContaining('text/plain') });
      for (const profile of ['seed2017', 'live2021'] as const) {
        expect(refusal(tracker(profile), `${path}/1001`)).toEqual({ status: 404, body: { error: words } });
      }
    }
  });
});
