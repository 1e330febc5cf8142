import { describe, expect, it } from 'vitest';
import { ask, askJson, refusal, tracker } from './keitaro-ask.ts';

describe.each(['live2021', 'live2026'] as const)('the users of %s', (profile) => {
  const status = profile === 'live2026' ? 422 : 406;
  const sent = { login: 'новый', type: 'USER', new_password: 'Secret 1', new_password_confirmation: 'Secret 1' };

  it('are listed without the archived ones and read one by one', () => {
    const platform = tracker(profile);
    const users = askJson(platform, 'GET users');
    expect(users.map(({ login }: { login: string }) => login)).toEqual(['admin', 'байер']);
    expect(users[0]).toMatchObject({ id: 1, type: 'ADMIN', state: 'active', key_count: 1, keyCount: 1 });
    expect(askJson(platform, 'GET users/2')).toEqual(users[1]);
    expect(ask(platform, 'GET users/0').status).toBe(404);
  });

  it('are created with a password told twice, which no one sees again', () => {
    const platform = tracker(profile);
    const user = askJson(platform, 'POST users', sent);
    expect(user).toMatchObject({
      id: 4,
      login: 'новый',
      type: 'USER',
      state: 'active',
      preferences: { language: 'en', timezone: 'UTC', first_weekday: 1 },
      access_data: { offers_access_type: 'full_access', offers_selected_entities: [], reports: [] },
    });
    expect(askJson(platform, 'GET users')).toContainEqual(user);
    expect(JSON.stringify(platform.state())).not.toContain('Secret 1');
  });

  it('need a login of their own, a type of two and the same password twice', () => {
    const platform = tracker(profile);
    const refused = (body: object) => refusal(platform, 'POST users', body);
    expect(refused({ ...sent, login: 'admin' })).toEqual({ status, body: { login: ['Login has already used'] } });
    expect(refused({ ...sent, type: 'GOD' }).body).toHaveProperty('type');
    expect(refused({ ...sent, new_password_confirmation: 'other' }).body).toHaveProperty('new_password_confirmation');
    expect(refused({ login: 'x', type: 'USER' }).body).toHaveProperty('new_password');
    expect(refused({ new_password: 'a', new_password_confirmation: 'a' }).body).toMatchObject({
      login: ['Login is required'],
      type: ['Type is required'],
    });
  });

  it('are changed in part and archived', () => {
    const platform = tracker(profile);
    const preferences = { language: 'ru', timezone: 'Europe/Madrid', first_weekday: 7 };
    expect(askJson(platform, 'PUT users/2', { preferences, type: 'ADMIN' })).toMatchObject({
      login: 'байер',
      type: 'ADMIN',
      preferences,
    });
    expect(refusal(platform, 'PUT users/2', { new_password: 'half' }).status).toBe(status);
    expect(askJson(platform, 'DELETE users/2')).toMatchObject([{ id: 2, state: 'deleted' }]);
    expect(askJson(platform, 'GET users')).toHaveLength(1);
    expect(ask(platform, 'DELETE users/2').status).toBe(404);
  });

  it('reach what they are granted', () => {
    const platform = tracker(profile);
    const access = { offers_access_type: 'to_groups_and_selected', offers_selected_entities: [1, 2], nonsense: 1 };
    const granted = askJson(platform, 'PUT users/2/access', { access_data: access });
    expect(granted.access_data).toMatchObject({
      offers_access_type: 'to_groups_and_selected',
      offers_selected_entities: [1, 2],
      campaigns_access_type: 'full_access',
    });
    expect(granted.access_data).not.toHaveProperty('nonsense');
    askJson(platform, 'PUT users/2/access', { domains_access_type: 'read_only' });
    expect(askJson(platform, 'GET users/2').access_data).toMatchObject({
      offers_access_type: 'to_groups_and_selected',
      domains_access_type: 'read_only',
    });
    expect(refusal(platform, 'PUT users/2/access', { offers_access_type: 'none' })).toEqual({
      status,
      body: { offers_access_type: [expect.any(String)] },
    });
  });
});

it('users are unknown in 2017', () => {
  for (const line of ['GET users', 'POST users', 'PUT users/1/access']) {
    expect(ask(tracker('seed2017'), line).contentType).toContain('html');
  }
});
