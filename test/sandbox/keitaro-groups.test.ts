import { describe, expect, it } from 'vitest';
import { ask, askJson, refusal, tracker } from './keitaro-ask.ts';

const profiles = ['seed2017', 'live2021', 'live2026'] as const;

describe.each(profiles)('groups in %s', (profile) => {
  it('are listed by type, those of campaigns when none is named', () => {
    const platform = tracker(profile);
    expect(askJson(platform, 'GET groups?type=campaigns')[0]).toEqual({
      id: 1,
      name: 'Push',
      position: 1,
      type: 'campaigns',
    });
    expect(askJson(platform, 'GET groups')).toEqual(askJson(platform, 'GET groups?type=campaigns'));
    expect(askJson(platform, 'GET groups?type=nonsense')).toEqual([]);
  });

  it('get their position from the server', () => {
    const platform = tracker(profile);
    const sent = { name: 'Neue Gruppe', position: '40', type: 'landings' };
    const id = profile === 'seed2017' ? '14' : 14;
    expect(askJson(platform, 'POST groups', sent)).toEqual({ id, name: 'Neue Gruppe', position: 4, type: 'landings' });
    expect(platform.state().groups?.[14]).toMatchObject({ id: 14 });
  });

  it('change their name only, and count something', () => {
    const platform = tracker(profile);
    expect(askJson(platform, 'PUT groups/2', { id: '2', name: 'Renamed', type: 'offers', position: 9 })).toEqual({
      id: 2,
      name: 'Renamed',
      position: 2,
      type: 'campaigns',
      count: '0',
    });
    expect(platform.state().groups?.[2]).not.toHaveProperty('count');
  });

  it('share a name across types but not within one', () => {
    const platform = tracker(profile);
    const status = profile === 'live2026' ? 422 : 406;
    const used = { status, body: { name: ['Name has already used'] } };
    expect(refusal(platform, 'POST groups', { name: 'Push', type: 'campaigns' })).toEqual(used);
    expect(refusal(platform, 'PUT groups/2', { name: 'Push' })).toEqual(used);
    expect(askJson(platform, 'POST groups', { name: 'Push', type: 'offers' })).toMatchObject({ name: 'Push' });
    expect(refusal(platform, 'POST groups', { name: 'Untyped' })).toEqual({
      status,
      body: { type: ['Type is required'] },
    });
  });

  it('are really deleted, with an empty answer, and their offers keep the id', () => {
    const platform = tracker(profile);
    askJson(platform, 'PUT offers/1', { group_id: 5 });
    expect(ask(platform, 'DELETE groups/5/delete', { id: 5 })).toMatchObject({ status: 200, body: '' });
    expect(platform.state().groups).not.toHaveProperty('5');
    expect(platform.state().offers?.[1]).toMatchObject({ group_id: 5 });
    expect(ask(platform, 'DELETE groups/5/delete').status).toBe(404);
    expect(askJson(platform, 'POST groups', { name: 'Next', type: 'offers' }).id).not.toBe(5);
  });
});

describe('a group made of nothing', () => {
  it('breaks a tracker of 2021 and is refused by the others', () => {
    expect(ask(tracker('live2021'), 'POST groups', '[]').status).toBe(500);
    expect(ask(tracker('seed2017'), 'POST groups', '[]').status).toBe(406);
    expect(ask(tracker('live2026'), 'POST groups', '[]').status).toBe(422);
  });
});

it('shows an offer the name of its group', () => {
  const platform = tracker('live2026');
  expect(askJson(platform, 'PUT offers/1', { group_id: 5 }).group).toBe('Nutra');
  expect(askJson(tracker('seed2017'), 'POST offers', { name: 'a', url: 'b', group_id: 5 })).toMatchObject({
    group: 'Nutra',
    group_id: 5,
  });
});
