import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, refusal, stored, tracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

describe('a new campaign', () => {
  it('has text money, a position and no creation in 2017', () => {
    expect(askJson(tracker('seed2017'), 'POST campaigns', { alias: 'a', name: 'Весна', position: 3 })).toEqual({
      id: 1,
      alias: 'a',
      name: 'Весна',
      type: 'position',
      cookies_ttl: 24,
      position: 3,
      state: 'active',
      cost_type: 'CPC',
      cost_value: '0.0000',
      cost_currency: 'USD',
      cost_auto: false,
      group_id: null,
      bind_visitors: null,
      traffic_source_id: null,
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      parameters: [],
      postbacks: [],
      notes: '',
      updated_at: null,
    });
  });

  it('has numbers, zeros for references and the names behind them in 2026', () => {
    const platform = tracker('live2026');
    expect(askJson(platform, 'POST campaigns', { alias: 'a', name: 'Весна', position: 3 })).toMatchObject({
      position: 9999,
      cost_value: 0,
      group_id: 0,
      group: null,
      domain_id: 0,
      domain: null,
      traffic_source_id: 0,
      parameters: {},
      uniqueness_method: 'ip',
      uniqueness_use_cookies: false,
      traffic_loss: 0,
      created_at: '2026-03-01 13:00:01',
      updated_at: null,
    });
    expect(askJson(platform, 'PUT campaigns/1', { group_id: '1', domain_id: 1 })).toMatchObject({
      group: 'Push',
      domain: 'track1.example',
      updated_at: '2026-03-01 13:00:02',
    });
    expect(tracker('seed2017').state().campaigns).toEqual({});
  });

  it('never shows a change in 2017, not even after one', () => {
    const platform = tracker('seed2017');
    askJson(platform, 'POST campaigns', { alias: 'a', name: 'x' });
    expect(askJson(platform, 'PUT campaigns/1', { name: 'y' })).toMatchObject({ name: 'y', updated_at: null });
  });
});

describe.each(profiles)('campaigns in %s', (profile) => {
  const status = profile === 'live2026' ? 422 : 406;

  it('need an alias that no other campaign has, archived ones included', () => {
    const platform = busyTracker(profile);
    const { alias } = askJson(platform, 'GET campaigns/1');
    askJson(platform, 'DELETE campaigns/1');
    const used = { status, body: { alias: ['Alias has already used'] } };
    expect(refusal(platform, 'POST campaigns', { name: 'x', alias })).toEqual(used);
    expect(refusal(platform, 'PUT campaigns/2', { alias })).toEqual(used);
    expect(refusal(platform, 'POST campaigns', '[]')).toEqual({
      status,
      body: { alias: ['Alias is required'], name: ['Name is required'] },
    });
  });

  it('are enabled, disabled, archived, restored and cloned, each in a list of one', () => {
    const platform = busyTracker(profile);
    const answered = ['POST campaigns/2/disable', 'POST campaigns/2/enable', 'DELETE campaigns/2'].map(
      (line) => askJson(platform, line, '[]')[0],
    );
    expect(answered.map(({ id, state }) => [id, state])).toEqual([
      [2, 'disabled'],
      [2, 'active'],
      [2, 'deleted'],
    ]);
    expect(ask(platform, 'GET campaigns/2').status).toBe(404);
    expect(ask(platform, 'DELETE campaigns/2').status).toBe(404);
    expect(askJson(platform, 'GET campaigns/deleted')).toContainEqual(expect.objectContaining({ id: 2 }));
    expect(askJson(platform, 'POST campaigns/2/restore')).toMatchObject([{ id: 2, state: 'active' }]);
    expect(askJson(platform, 'GET campaigns/2').id).toBe(2);
  });

  it('keep what an update omits, and lose references to null', () => {
    const platform = busyTracker(profile);
    const before = askJson(platform, 'GET campaigns/3');
    const after = askJson(platform, 'PUT campaigns/3', { notes: 'новое', token: 'mine', traffic_loss: 9 });
    expect(after).toEqual({ ...before, notes: 'новое', updated_at: after.updated_at });
    askJson(platform, 'PUT campaigns/3', { group_id: null, bind_visitors: '', traffic_source_id: 0 });
    expect(platform.state().campaigns?.[3]).toMatchObject({
      group_id: null,
      bind_visitors: null,
      traffic_source_id: null,
    });
  });

  it('ignore a type of cost that can only be read', () => {
    const platform = busyTracker(profile);
    expect(askJson(platform, 'PUT campaigns/1', { cost_type: 'RevShare' }).cost_type).toBe('CPC');
    expect(askJson(platform, 'PUT campaigns/1', { cost_type: 'CPM', cost_value: '0.02' }).cost_type).toBe('CPM');
    expect(platform.state().campaigns?.[1]).toMatchObject({ cost_value: '0.0200' });
    expect(stored(platform, 'campaigns').map(({ cost_type }) => cost_type)).toContain('RevShare');
  });

  it('show their parameters as an object, as JSON text, and as text inside text', () => {
    const platform = busyTracker(profile);
    const [plain, text, nested] = [2, 3, 4].map((id) => askJson(platform, `GET campaigns/${id}`).parameters);
    expect(plain).toMatchObject({ sub_id_1: { name: 'adset', placeholder: '{adset}', alias: 'Ad set' } });
    expect(JSON.parse(text)).toEqual(plain);
    expect(JSON.parse(JSON.parse(nested))).toEqual(plain);
    expect(askJson(platform, 'PUT campaigns/4', { parameters: plain }).parameters).toEqual(plain);
  });

  it('replace their postbacks as a whole and number the new ones', () => {
    const platform = busyTracker(profile);
    const [kept] = askJson(platform, 'GET campaigns/2').postbacks;
    const added = { method: 'POST', statuses: ['sale'], url: 'https://new.example/' };
    const { postbacks } = askJson(platform, 'PUT campaigns/2', { postbacks: [kept, added] });
    expect(postbacks).toEqual([kept, { ...added, campaign_id: 2, id: expect.any(Number) }]);
    expect(postbacks[1].id).toBeGreaterThan(kept.id);
    expect(askJson(platform, 'PUT campaigns/2', { postbacks: [] }).postbacks).toEqual([]);
  });

  it('are cloned with streams and secrets of their own', () => {
    const platform = busyTracker(profile);
    const original = askJson(platform, 'GET campaigns/2');
    const [clone, ...none] = askJson(platform, 'POST campaigns/2/clone');
    expect(none).toEqual([]);
    expect(clone).toMatchObject({
      id: 41,
      name: profile === 'seed2017' ? `${original.name} Copy` : `Copy of ${original.name}`,
      cost_value: original.cost_value,
    });
    expect(clone.alias).not.toBe(original.alias);
    expect(clone.token).not.toBe(original.token);
    expect(clone.postbacks[0].id).not.toBe(original.postbacks[0].id);
    const names = (id: number) => askJson(platform, `GET campaigns/${id}/streams`).map(streamName);
    expect(names(41)).toEqual(names(2));
  });

  it('take the cost of a period as a total, set and not added', () => {
    const platform = busyTracker(profile);
    const period = { start_date: '2026-02-01', end_date: '2026-02-02 23:59', timezone: 'UTC', currency: 'EUR' };
    const line = 'POST campaigns/1/update_costs';
    for (const cost of [10.02, '19.22']) {
      expect(askJson(platform, line, { ...period, cost, only_campaign_uniques: 0 })).toEqual({ success: true });
    }
    expect(platform.state().costs).toEqual({
      1: { id: 1, campaign_id: 1, ...period, cost: '19.2200', only_campaign_uniques: false, filters: {} },
    });
    expect(refusal(platform, line, { ...period }).body).toHaveProperty('cost');
    const bare = ask(platform, line, { start_date: '2026-02-01', end_date: '2026-02-02', cost: 1 });
    expect(bare.status).toBe(profile === 'seed2017' ? 200 : status);
  });
});

function streamName({ name }: { name: string }): string {
  return name;
}

describe('the list of campaigns', () => {
  const ids = (platform: ReturnType<typeof busyTracker>, query: string) =>
    askJson(platform, `GET campaigns${query}`).map(({ id }: { id: number }) => id);

  it('has pages in 2026 and everything at once before', () => {
    const all = ids(busyTracker('live2026'), '');
    expect(all).toHaveLength(38);
    expect(ids(busyTracker('live2026'), '?offset=5&limit=4')).toEqual(all.slice(5, 9));
    expect(ids(busyTracker('live2026'), '?offset=36&limit=4')).toEqual(all.slice(36));
    expect(ids(busyTracker('live2021'), '?offset=5&limit=4')).toEqual(all);
    expect(ids(busyTracker('seed2017'), '?')).toEqual(all);
  });
});
