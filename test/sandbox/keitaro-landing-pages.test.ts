import { describe, expect, it } from 'vitest';
import { ask, askJson, refusal, stored, tracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

describe.each(profiles)('landing pages in %s', (profile) => {
  it('are created and changed as objects', () => {
    const platform = tracker(profile);
    const none = profile === 'live2026' ? 0 : null;
    expect(askJson(platform, 'POST landing_pages', { name: 'LP', landing_type: 'external' })).toEqual({
      id: 81,
      name: 'LP',
      landing_type: 'external',
      action_type: 'local_file',
      action_payload: '',
      action_options: [],
      group_id: none,
      group: '',
      offer_count: 1,
      notes: '',
      state: 'active',
      created_at: '2026-03-01 13:00:01',
      updated_at: '2026-03-01 13:00:01',
    });
    const changed = askJson(platform, 'PUT landing_pages/81', {
      url: 'https://lp.example',
      group_id: 11,
      archive: 'A',
    });
    expect(changed).toMatchObject({ action_payload: 'https://lp.example', group_id: 11, group: 'Quiz' });
    expect(changed).not.toHaveProperty('archive');
    expect(refusal(platform, 'POST landing_pages', '[]').body).toEqual({ name: ['Name is required'] });
  });

  it.each(['PUT', 'POST'])('are cloned by %s into an object', (method) => {
    const clone = askJson(tracker(profile), `${method} landing_pages/2/clone`);
    expect(clone).toMatchObject({ id: 81, name: expect.stringContaining('広告キャンペーン 東京') });
  });

  it('are archived in a list, stay readable and come back by their state', () => {
    const platform = tracker(profile);
    const count = askJson(platform, 'GET landing_pages').length;
    expect(askJson(platform, 'DELETE landing_pages/1')).toMatchObject([{ id: 1, state: 'deleted' }]);
    expect(askJson(platform, 'GET landing_pages')).toHaveLength(count - 1);
    expect(askJson(platform, 'GET landing_pages/1').state).toBe('deleted');
    expect(ask(platform, 'DELETE landing_pages/1').status).toBe(404);
    expect(askJson(platform, 'PUT landing_pages/1', { state: 'disabled' }).state).toBe('disabled');
  });

  it('are seeded in all states', () => {
    const states = new Set(stored(tracker(profile), 'landing_pages').map(({ state }) => state));
    expect(states).toEqual(new Set(['active', 'disabled', 'deleted']));
  });
});
