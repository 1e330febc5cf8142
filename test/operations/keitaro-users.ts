import { expect } from 'vitest';
import { notWritten, written } from './native-write.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';

const kept = ({ account }: OperationBench, id: string): Data => account.state().users?.[id];

const lastBody = ({ account }: OperationBench) => JSON.parse(account.requests.all().at(-1)?.body ?? '{}');

/** Those who can log in. */
export const keitaroUsers: readonly OperationCase[] = [
  {
    calls: ['listUsers', 'getUser'],
    title: 'users have their logins, preferences and rights',
    show: async ({ ask, refused }) => {
      const { keitaro } = await ask(`{ keitaro {
        users { id login type keyCount }
        user(id: 2) { login state preferences { language timeZone firstWeekday } access { offersAccess offersSelected reports } }
      } }`);
      expect(keitaro.users).toEqual([
        { id: '1', login: 'admin', type: 'ADMIN', keyCount: 1 },
        { id: '2', login: 'байер', type: 'USER', keyCount: 1 },
      ]);
      expect(keitaro.user).toEqual({
        login: 'байер',
        state: 'active',
        preferences: { language: 'EN', timeZone: 'UTC', firstWeekday: 1 },
        access: { offersAccess: 'FULL_ACCESS', offersSelected: [], reports: [] },
      });
      expect(await refused('{ keitaro { user(id: "0") { id } } }')).toMatchObject({ field: 'id', calls: 0 });
    },
  },
  {
    calls: ['createUser', 'updateUser', 'deleteUser'],
    title: 'a user is added with a password told once, changed and deleted',
    show: async (bench) => {
      const values = { login: 'new', type: 'USER', password: 'Secret 1', preferences: { language: 'RU' } };
      const inside = 'changes { field requested } requests { parameters } given { id login preferences { language } }';
      const { given, requests, changes } = await written(bench, 'keitaroUserCreate', values, inside);
      expect(given).toMatchObject({ login: 'new', preferences: { language: 'RU' } });
      expect(lastBody(bench)).toEqual({
        login: 'new',
        type: 'USER',
        new_password: 'Secret 1',
        new_password_confirmation: 'Secret 1',
        preferences: { language: 'ru' },
      });
      expect(JSON.stringify([requests, changes])).not.toContain('Secret 1');
      const { id } = given;
      await written(bench, 'keitaroUserUpdate', { id, type: 'ADMIN', password: 'Secret 2' });
      expect(lastBody(bench)).toMatchObject({ new_password: 'Secret 2', new_password_confirmation: 'Secret 2' });
      expect(kept(bench, id)).toMatchObject({ login: 'new', type: 'ADMIN', preferences: { language: 'ru' } });
      const taken = await notWritten(bench, 'keitaroUserCreate', { ...values, login: 'admin' });
      expect(taken).toMatchObject({ code: 'INVALID_VALUE', field: 'login', calls: 1 });
      await written(bench, 'keitaroUserDelete', { id });
      const { keitaro } = await bench.ask('{ keitaro { users { id } } }');
      expect(keitaro.users).not.toContainEqual({ id });
      const preferences = { firstWeekday: 8 };
      const late = await notWritten(bench, 'keitaroUserUpdate', { id: '2', preferences });
      expect(late).toMatchObject({ code: 'INVALID_VALUE', field: 'preferences.firstWeekday', calls: 0 });
    },
  },
  {
    calls: ['updateUserAccess'],
    title: 'a user reaches what is granted',
    show: async (bench) => {
      const access = { offersAccess: 'TO_GROUPS_AND_SELECTED', offersSelected: [1, 2], reports: ['conversions'] };
      const { given } = await written(
        bench,
        'keitaroUserUpdateAccess',
        { id: '2', access },
        'given { access { offersAccess offersSelected campaignsAccess reports } }',
      );
      expect(given.access).toEqual({
        offersAccess: 'TO_GROUPS_AND_SELECTED',
        offersSelected: ['1', '2'],
        campaignsAccess: 'FULL_ACCESS',
        reports: ['conversions'],
      });
      expect(kept(bench, '2').access_data).toMatchObject({ offers_selected_entities: [1, 2] });
    },
  },
];
