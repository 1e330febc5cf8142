import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, refusal, stored } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;
const sent = { campaign_id: 1, type: 'regular', name: 'Flow', schema: 'landings', action_type: 'http' };

describe('a new stream', () => {
  it('collects no clicks unless told and stands last in its campaign', () => {
    const platform = busyTracker('live2026');
    const before = askJson(platform, 'GET campaigns/1/streams');
    const stream = askJson(platform, 'POST streams', { ...sent, offers: [{ offer_id: 4, share: 60 }] });
    const { id } = stream;
    expect(stream).toEqual({
      id,
      ...sent,
      position: before.length + 1,
      weight: 100,
      action_payload: '',
      action_options: null,
      comments: null,
      state: 'active',
      collect_clicks: false,
      filter_or: false,
      offer_selection: 'before_click',
      filters: [],
      triggers: [],
      landings: [],
      offers: [
        {
          id: expect.any(Number),
          stream_id: id,
          offer_id: 4,
          state: 'active',
          share: 60,
          created_at: '2026-03-01 13:00:01',
          updated_at: '2026-03-01 13:00:01',
        },
      ],
      updated_at: '2026-03-01 13:00:01',
    });
    expect(askJson(platform, 'GET campaigns/1/streams')).toEqual([...before, stream]);
  });

  it('of 2017 has a chance, and lacks filters and triggers while it leads to landings', () => {
    const platform = busyTracker('seed2017');
    const { name: _name, ...unnamed } = sent;
    const stream = askJson(platform, 'POST streams', { ...unnamed, chance: 14.5, weight: 3 });
    expect(stream).toMatchObject({ name: '', chance: 14.5 });
    for (const key of ['weight', 'filters', 'triggers', 'offer_selection']) expect(stream).not.toHaveProperty(key);
    expect(askJson(platform, 'POST streams', { ...unnamed, schema: 'redirect' })).toMatchObject({ filters: [] });
  });

  it.each(profiles)('is refused in %s without its campaign and its kinds', (profile) => {
    const platform = busyTracker(profile);
    const status = profile === 'live2026' ? 422 : 406;
    expect(refusal(platform, 'POST streams', { ...sent, campaign_id: 4040 })).toEqual({
      status,
      body: { campaign_id: ['Campaign is not found'] },
    });
    const fields = ['action_type', 'campaign_id', ...(profile === 'seed2017' ? [] : ['name']), 'schema', 'type'];
    expect(Object.keys(refusal(platform, 'POST streams', '[]').body).sort()).toEqual(fields);
  });
});

describe.each(profiles)('a stream in %s', (profile) => {
  it('is enabled, disabled and restored as an object, and archived without a word', () => {
    const platform = busyTracker(profile);
    expect(askJson(platform, 'POST streams/1/disable')).toMatchObject({ id: 1, state: 'disabled' });
    expect(askJson(platform, 'POST streams/1/enable')).toMatchObject({ id: 1, state: 'active' });
    expect(ask(platform, 'DELETE streams/1')).toMatchObject({ status: 200, body: '' });
    expect(ask(platform, 'DELETE streams/1').status).toBe(404);
    expect(askJson(platform, 'GET streams/deleted')).toContainEqual(expect.objectContaining({ id: 1 }));
    expect(askJson(platform, 'GET campaigns/1/streams')).not.toContainEqual(expect.objectContaining({ id: 1 }));
    expect(askJson(platform, 'POST streams/1/restore')).toMatchObject({ id: 1, state: 'active' });
  });

  it.each(['landing', 'offer'])('replaces its %ss as a whole and keeps the ids of those that stay', (kind) => {
    const platform = busyTracker(profile);
    const list = `${kind}s`;
    const put = (targets: number[], share = 50) =>
      askJson(platform, 'PUT streams/1', {
        [list]: targets.map((target) => ({ [`${kind}_id`]: target, share })),
      })[list].map((row: Record<string, unknown>) => [row[`${kind}_id`], row.id, row.created_at]);
    const [one, two] = put([11, 12]);
    expect(put([12, 11, 12], 70)).toEqual([two, one]);
    const [, again] = put([11, 4040]);
    expect(again[0]).toBe(4040);
    expect(put([12, 11])[0][1]).toBeGreaterThan(again[1]);
    expect(put([])).toEqual([]);
    expect(askJson(platform, 'PUT streams/1', { name: 'Renamed' })).toMatchObject({ name: 'Renamed', [list]: [] });
  });

  it('changes the filters and triggers it is given by id, makes the others, and drops the rest', () => {
    const platform = busyTracker(profile);
    const put = (body: unknown) => askJson(platform, 'PUT streams/2', body);
    const first = put({
      filters: [
        { name: 'country', mode: 'accept', payload: ['UK', 'ZZ'] },
        { name: 'limit', mode: 'reject', payload: { per_hour: 1, per_day: 2, total: 3 } },
      ],
      triggers: [{ target: 'stream', condition: 'always', action: 'disable', reverse: 1, nonsense: true }],
    });
    const country = { name: 'country', mode: 'accept', payload: ['UK', 'ZZ'] };
    expect(platform.state().streams?.[2]).toMatchObject({ filters: [country, { name: 'limit' }] });
    expect(first.triggers).toMatchObject([{ condition: 'always', reverse: true, enabled: true, stream_id: 2 }]);
    expect(first.triggers[0]).not.toHaveProperty('nonsense');
    const [, limit] = first.filters;
    const { filters } = put({ filters: [{ id: limit.id, mode: 'accept' }, { name: 'bot' }, { id: 9999, name: 'x' }] });
    expect(filters[0]).toMatchObject({ id: limit.id, name: 'limit', payload: { per_hour: 1, per_day: 2, total: 3 } });
    expect(filters.map(({ name }: { name: string }) => name)).toEqual(['limit', 'bot', 'x']);
    expect(filters[2].id).not.toBe(9999);
    expect(put({ comments: null }).triggers).toEqual(first.triggers);
  });

  it('leaves no trace of a changed list in its time', () => {
    const platform = busyTracker(profile);
    const { updated_at } = askJson(platform, 'GET streams/1');
    expect(askJson(platform, 'PUT streams/1', { offers: [] }).updated_at).toBe(updated_at);
    expect(askJson(platform, 'PUT streams/1', { collect_clicks: 0 }).updated_at).not.toBe(updated_at);
  });

  it('is found by a part of its name, and only by one', () => {
    const platform = busyTracker(profile);
    askJson(platform, 'PUT streams/3', { name: 'Весенний поток' });
    expect(askJson(platform, `GET streams/search?query=${encodeURIComponent('ВЕСЕННИЙ')}`)).toMatchObject([{ id: 3 }]);
    expect(ask(platform, 'GET streams/search').status).toBe(400);
  });

  it('refers to real offers and landings, with shares of a hundred', () => {
    const platform = busyTracker(profile);
    const streams = stored(platform, 'streams');
    const offerIds = new Set(stored(platform, 'offers').map(({ id }) => id));
    const rows = streams.flatMap(({ offers }) => (Array.isArray(offers) ? [offers] : [])).filter((row) => row.length);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(row.every(({ offer_id }) => offerIds.has(offer_id))).toBe(true);
      expect(row.reduce((sum, { share }) => sum + share, 0)).toBe(100);
    }
    for (const { id } of stored(platform, 'campaigns')) {
      const own = streams.filter(({ campaign_id }) => campaign_id === id);
      expect([1, 2, 3]).toContain(own.length);
    }
  });
});

describe('the filters of a seeded stream', () => {
  const filters = (profile: (typeof profiles)[number]) => {
    const platform = busyTracker(profile);
    const ids = stored(platform, 'streams').map(({ id }) => id);
    return ids.flatMap((id) => askJson(platform, `GET streams/${id}`).filters ?? []);
  };

  it('carry lists, an object, text and nothing in newer builds, and joined text in 2017', () => {
    const payload = { per_hour: 10, per_day: 100, total: expect.any(Number) };
    const bot = expect.objectContaining({ name: 'bot', mode: 'reject', payload: null });
    const unique = expect.objectContaining({ name: 'uniqueness', payload: 'stream' });
    for (const found of [filters('live2026'), filters('seed2017')]) {
      expect(found).toEqual(expect.arrayContaining([bot, unique, expect.objectContaining({ name: 'limit', payload })]));
    }
    expect(filters('live2026')).toContainEqual(
      expect.objectContaining({ name: 'country', mode: 'accept', payload: ['DE', 'AT', 'CH'] }),
    );
    expect(filters('seed2017')).toContainEqual(
      expect.objectContaining({ name: 'country', mode: 'allow', payload: 'DE,AT,CH' }),
    );
  });

  it('are stored in one word, whichever was sent', () => {
    const platform = busyTracker('live2021');
    askJson(platform, 'PUT streams/1', { filters: [{ name: 'bot', mode: 'allow' }] });
    expect(askJson(platform, 'GET streams/1').filters).toMatchObject([{ mode: 'accept' }]);
  });
});

describe('the choices for a stream', () => {
  const values = (profile: (typeof profiles)[number], path: string, key: string) =>
    askJson(busyTracker(profile), `GET ${path}`).map((option: Record<string, string>) => option[key]);

  it('are told alike under both spellings of actions', () => {
    expect(values('live2026', 'streams_actions', 'key')).toEqual(values('live2026', 'stream_actions', 'key'));
    expect(values('live2026', 'streams_actions', 'key')).toContain('do_nothing');
  });

  it('have a fourth schema in 2017, and filters only later', () => {
    expect(values('seed2017', 'stream_schemas', 'value')).toEqual(['landings', 'redirect', 'action', 'offers']);
    expect(values('live2021', 'stream_schemas', 'value')).toEqual(['landings', 'redirect', 'action']);
    expect(values('live2021', 'stream_types', 'key')).toEqual(['forced', 'regular', 'default']);
    expect(values('live2026', 'stream_filters', 'value')).toContain('limit');
    expect(ask(busyTracker('seed2017'), 'GET stream_filters').contentType).toContain('html');
  });

  it('leave out what no one has seen answered where one chooses so', () => {
    const platform = busyTracker('live2026', {}, { undescribedRoutes: 'page' });
    for (const line of ['POST streams/copy', 'POST streams/move_streams', 'GET streams/1/events']) {
      expect(ask(platform, line).contentType).toContain('html');
    }
  });
});
