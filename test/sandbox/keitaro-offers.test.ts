import { describe, expect, it } from 'vitest';
import { ask, askJson, refusal, tracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;
const sent = { name: 'Ωmega', url: 'https://o.example/?c={subid}', action_payload: 'https://o.example/?c={subid}' };

describe('an offer of 2017', () => {
  it('is created with a text id and only what was sent besides five generated keys', () => {
    const platform = tracker('seed2017');
    const { id, created_at, ...rest } = askJson(platform, 'POST offers', sent);
    expect(id).toBe('61');
    expect(created_at).toEqual({ date: '2026-03-01 13:00:01.000000', timezone_type: 3, timezone: 'Europe/Madrid' });
    expect(rest).toEqual({
      name: sent.name,
      url: sent.url,
      state: 'active',
      group: 'No group',
      updated_at: created_at,
    });
  });

  it('reads with a url, text money, date objects and nulls for what is unset', () => {
    const platform = tracker('seed2017');
    askJson(platform, 'POST offers', sent);
    expect(askJson(platform, 'GET offers/61')).toEqual({
      id: 61,
      name: sent.name,
      url: sent.url,
      group_id: null,
      affiliate_network_id: null,
      affiliate_network: null,
      payout_value: '0.0000',
      payout_currency: null,
      payout_type: null,
      payout_auto: false,
      payout_upsell: false,
      country: null,
      notes: null,
      state: 'active',
      created_at: { date: '2026-03-01 13:00:01.000000', timezone_type: 3, timezone: 'Europe/Madrid' },
      updated_at: { date: '2026-03-01 13:00:01.000000', timezone_type: 3, timezone: 'Europe/Madrid' },
    });
  });

  it('needs a url and knows nothing of actions', () => {
    const platform = tracker('seed2017');
    expect(refusal(platform, 'POST offers', { name: 'x', action_payload: 'https://o.example' })).toEqual({
      status: 406,
      body: { url: ['Url is required'] },
    });
    expect(askJson(platform, 'PUT offers/1', { action_payload: 'x', daily_cap: 3 })).not.toHaveProperty(
      'action_payload',
    );
  });
});

describe('an offer of later builds', () => {
  it('is created whole, with a numeric id, zeros for references and an empty country list in 2026', () => {
    expect(askJson(tracker('live2026'), 'POST offers', sent)).toEqual({
      id: 61,
      name: sent.name,
      offer_type: 'local',
      action_type: 'local_file',
      action_payload: sent.action_payload,
      action_options: [],
      group_id: 0,
      group: '',
      affiliate_network_id: 0,
      affiliate_network: null,
      payout_value: 0,
      payout_currency: null,
      payout_type: null,
      payout_auto: false,
      payout_upsell: false,
      country: [],
      notes: '',
      state: 'active',
      conversion_cap_enabled: false,
      daily_cap: 0,
      conversion_timezone: 'UTC',
      alternative_offer_id: 0,
      created_at: '2026-03-01 13:00:01',
      updated_at: '2026-03-01 13:00:01',
    });
  });

  it('reads other empty forms in 2021', () => {
    const created = askJson(tracker('live2021'), 'POST offers', sent);
    expect(created).toMatchObject({
      group_id: null,
      affiliate_network_id: '',
      country: '',
      alternative_offer_id: null,
    });
  });

  it('ignores the url of old', () => {
    const platform = tracker('live2026');
    expect(askJson(platform, 'PUT offers/1', { url: 'https://old.example' })).not.toHaveProperty('url');
    expect(platform.state().offers?.[1]).not.toHaveProperty('url');
  });
});

describe('what differs between the profiles', () => {
  it('is the form of money and countries, never what is stored', () => {
    const change = { payout_value: '12.5', country: ['RO', 'US'] };
    const printed = profiles.map((profile) => {
      const platform = tracker(profile);
      const { payout_value, country } = askJson(platform, 'PUT offers/2', change);
      expect(platform.state().offers?.[2]).toMatchObject({ payout_value: '12.5000', country: ['RO', 'US'] });
      return { payout_value, country };
    });
    expect(printed).toEqual([
      { payout_value: '12.5000', country: ['RO', 'US'] },
      { payout_value: 12.5, country: ['RO', 'US'] },
      { payout_value: 12.5, country: ['Romania', 'United States'] },
    ]);
  });

  it('is the status of a failed validation', () => {
    const statuses = profiles.map((profile) => refusal(tracker(profile), 'POST offers', { url: 'https://o.example' }));
    expect(statuses.map(({ status }) => status)).toEqual([406, 406, 422]);
    expect(statuses.map(({ body }) => body)).toEqual(Array(3).fill({ name: ['Name is required'] }));
  });

  it('is the name and the id of a clone, which comes in a list', () => {
    const clones = profiles.map((profile) => {
      const platform = tracker(profile);
      askJson(platform, 'PUT offers/1', { name: 'Vivid' });
      const [clone, ...none] = askJson(platform, 'POST offers/1/clone', '[]');
      expect(none).toEqual([]);
      return [clone.id, clone.name];
    });
    expect(clones).toEqual([
      ['61', 'Vivid Copy'],
      ['61', 'Copy of Vivid'],
      [61, 'Copy of Vivid'],
    ]);
  });
});

describe.each(profiles)('an offer in %s', (profile) => {
  it('keeps what an update omits and answers whole', () => {
    const platform = tracker(profile);
    const before = askJson(platform, 'GET offers/1');
    const after = askJson(platform, 'PUT offers/1', { name: 'New', id: 999, created_at: 'x', nonsense: 1 });
    expect(after).toEqual({ ...before, name: 'New', updated_at: expect.anything() });
    expect(askJson(platform, 'GET offers/1')).toEqual(after);
  });

  it('loses a nullable value to null, zero or empty text', () => {
    const platform = tracker(profile);
    for (const none of [null, 0, '']) {
      askJson(platform, 'PUT offers/1', { group_id: 2, affiliate_network_id: '4', country: ['US'] });
      expect(platform.state().offers?.[1]).toMatchObject({ group_id: 2, affiliate_network_id: 4, country: ['US'] });
      askJson(platform, 'PUT offers/1', { group_id: none, affiliate_network_id: none, country: none || null });
      expect(platform.state().offers?.[1]).toMatchObject({ group_id: null, affiliate_network_id: null, country: null });
    }
  });

  it('switches flags on and off in both spellings', () => {
    const platform = tracker(profile);
    for (const [written, stored] of [
      [1, true],
      [0, false],
      [true, true],
      [false, false],
    ]) {
      expect(askJson(platform, 'PUT offers/1', { payout_auto: written }).payout_auto).toBe(stored);
    }
  });

  it('replaces its countries as a whole and checks none of them', () => {
    const platform = tracker(profile);
    askJson(platform, 'PUT offers/1', { country: ['US', 'DE'] });
    askJson(platform, 'PUT offers/1', { country: ['XX1', 'Romania'] });
    expect(platform.state().offers?.[1]).toMatchObject({ country: ['XX1', 'Romania'] });
  });

  it('takes references that point nowhere and then has no name for them', () => {
    const offer = askJson(tracker(profile), 'PUT offers/1', { group_id: 4040, affiliate_network_id: 4040 });
    expect(offer).toMatchObject({ group_id: 4040, affiliate_network_id: 4040, affiliate_network: null });
  });

  it('shows the name of its network', () => {
    const platform = tracker(profile);
    const network = askJson(platform, 'GET affiliate_networks/2');
    expect(askJson(platform, 'PUT offers/1', { affiliate_network_id: 2 }).affiliate_network).toBe(network.name);
  });

  it.each(['offers/1/archive', 'offers/1'])('is archived once by DELETE %s and can still be read', (path) => {
    const platform = tracker(profile);
    const count = askJson(platform, 'GET offers').length;
    expect(askJson(platform, `DELETE ${path}`)).toMatchObject([{ id: 1, state: 'deleted' }]);
    expect(askJson(platform, 'GET offers')).toHaveLength(count - 1);
    expect(askJson(platform, 'GET offers/1').state).toBe('deleted');
    expect(ask(platform, `DELETE ${path}`).status).toBe(404);
    expect(askJson(platform, 'PUT offers/1', { state: 'active' }).state).toBe('active');
  });

  it('ignores states it does not know', () => {
    const platform = tracker(profile);
    for (const state of ['constructor', 'gone', null]) {
      expect(askJson(platform, 'PUT offers/1', { state }).state).toBe('active');
    }
  });

  it('cannot lose its name', () => {
    const platform = tracker(profile);
    for (const name of ['', null]) {
      expect(refusal(platform, 'PUT offers/1', { name }).body).toEqual({ name: ['Name is required'] });
    }
  });
});
