import { describe, expect, it } from 'vitest';
import { ask, askJson, busyTracker, refusal } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;
const parameters = { sub_id_1: { name: 'utm_placement', placeholder: '{{placement}}', alias: 'Placement' } };

describe.each(profiles)('traffic sources in %s', (profile) => {
  it('are created and changed as objects, their lists replaced as a whole', () => {
    const platform = busyTracker(profile);
    expect(askJson(platform, 'POST traffic_sources', { name: 'Пуш', parameters })).toEqual({
      id: 31,
      name: 'Пуш',
      postback_url: '',
      postback_statuses: [],
      template_name: '',
      accept_parameters: false,
      parameters,
      notes: '',
      state: 'active',
      traffic_loss: 0,
      created_at: '2026-03-01 13:00:01',
      updated_at: '2026-03-01 13:00:01',
    });
    const none = profile === 'live2026' ? {} : [];
    const change = { parameters: [], postback_statuses: ['sale'], accept_parameters: 1, traffic_loss: '2.5' };
    expect(askJson(platform, 'PUT traffic_sources/31', change)).toMatchObject({
      parameters: none,
      postback_statuses: ['sale'],
      accept_parameters: true,
      traffic_loss: 2.5,
    });
    expect(refusal(platform, 'PUT traffic_sources/31', { name: '' }).body).toEqual({ name: ['Name is required'] });
  });

  it('are cloned into a list and archived without a word', () => {
    const platform = busyTracker(profile);
    const count = askJson(platform, 'GET traffic_sources').length;
    expect(askJson(platform, 'POST traffic_sources/3/clone')).toMatchObject([{ id: 31, state: 'active' }]);
    expect(ask(platform, 'DELETE traffic_sources/3')).toMatchObject({ status: 200, body: '' });
    expect(ask(platform, 'DELETE traffic_sources/3').status).toBe(404);
    expect(askJson(platform, 'GET traffic_sources')).toHaveLength(count);
    expect(askJson(platform, 'GET traffic_sources/3').state).toBe('deleted');
  });

  it('carry names of any script and numbers that no double holds', () => {
    const sources = askJson(busyTracker(profile), 'GET traffic_sources');
    expect(sources[1].parameters.external_id.placeholder).toBe('9007199254740993');
    expect(sources[1].notes).toBe('90071992547409931234567890');
    expect(JSON.stringify(sources)).toMatch(/\\u0000/);
  });
});
