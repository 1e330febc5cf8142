import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, Rejected, Unreachable } from '../../datasources/errors.ts';
import type { EntitySpec } from '../../datasources/platform.ts';
import { changeEntity, createEntity, mayWriteTo } from '../../resolvers/change-entity.ts';
import { entityId, entityTypes } from '../../resolvers/entity.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakePlatform, offers, sweepOf } from './fake-platform.ts';

/** An account with one offer that can be changed and created; what is asked of it is noted. */
function world(methods: Partial<EntitySpec<'offer'>> = {}) {
  const asked: string[] = [];
  let name = 'old';
  const set = (does: string, values: unknown) => {
    asked.push(`${does} ${JSON.stringify(values)}`);
    name = 'new';
  };
  const spec = offers({
    listAll: async () => sweepOf([{ nativeId: '7', name }]),
    byIds: async (_connection, ids) => {
      asked.push(`read ${ids}`);
      return ids.map((nativeId) => ({ nativeId, name }));
    },
    change: async (_connection, id, changes) => set(`change ${id}`, changes),
    create: async (_connection, values) => {
      set('create', values);
      return '8';
    },
    ...methods,
  });
  const platform = fakePlatform({ offer: spec, click: clicks() });
  const account = fakeAccount(platform);
  const { context, request, logged, snapshots, time } = fakeContext([account]);
  const [type] = entityTypes([platform]);
  if (!type) throw new Error('There is no type.');
  const id = entityId(account, 'offer', '7');
  return { asked, account, context, request, logged, snapshots, time, type, id };
}

describe('a change', () => {
  it('is sent, read back, and known to the log by its names only', async () => {
    const { asked, context, type, id, logged } = world();
    await context.entities.load(id);
    expect(await changeEntity(context, type, { id, changes: { name: 'secret' } })).toMatchObject({ name: 'new' });
    expect(asked).toEqual(['read 7', 'change 7 {"name":"secret"}', 'read 7']);
    expect(logged).toEqual([
      expect.objectContaining({ account: 'one', message: 'someone changes FakeOffer 7: name.' }),
    ]);
  });

  it('without any field is a reading', async () => {
    const { asked, context, type, id } = world();
    expect(await changeEntity(context, type, { id, changes: {} })).toMatchObject({ name: 'old' });
    expect(asked).toEqual(['read 7']);
  });

  it.each([
    ['that is refused', new Rejected('no')],
    ['of which nobody knows', new OutcomeUnknown('lost')],
  ])('%s is thrown, and what was held is read again', async (_how, error) => {
    const { context, type, id, snapshots, account, time } = world({ change: () => Promise.reject(error) });
    const list = { account, entity: 'offer', narrowing: null } as const;
    await snapshots.read(list, false, context.call);
    time.pass(1);
    await expect(changeEntity(context, type, { id, changes: { name: 'x' } })).rejects.toBe(error);
    expect(await snapshots.peek(list)).toBeNull();
  });

  it('that was confirmed and cannot be read back does not sound as if it had not been done', async () => {
    const { context, type, id } = world({ byIds: () => Promise.reject(new Unreachable('gone')) });
    await expect(changeEntity(context, type, { id, changes: { name: 'x' } })).rejects.toMatchObject({
      name: 'OutcomeUnknown',
      accepted: true,
    });
  });

  it('of what is not there, or of something else, is refused and not sent', async () => {
    const { asked, account, context, type } = world();
    const change = (id: string) => changeEntity(context, type, { id, changes: { name: 'x' } });
    await expect(change(entityId(account, 'click', '5~1'))).rejects.toMatchObject({ code: 'WRONG_TYPE' });
    await expect(change(entityId(account, 'offer', '../7'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const stranger = { ...account, id: 'stranger' };
    await expect(change(entityId(stranger, 'offer', '7'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(asked).toEqual([]);
  });
});

describe('a creation', () => {
  it('is sent and read back', async () => {
    const { asked, context, type, account } = world();
    const created = await createEntity(context, type, { account: 'one', values: { name: 'x' } });
    expect(created.id).toBe(entityId(account, 'offer', '8'));
    expect(asked).toEqual(['create {"name":"x"}', 'read 8']);
  });

  it('in an account that is not there, or not of the platform, is refused', async () => {
    const { context, type } = world();
    const elsewhere = { ...type, platform: fakePlatform({}, 'other') };
    for (const [of, account] of [
      [type, 'two'],
      [elsewhere, 'one'],
    ] as const) {
      await expect(createEntity(context, of, { account, values: {} })).rejects.toMatchObject({
        code: 'UNKNOWN_ACCOUNT',
      });
    }
  });
});

it('a viewer may write only where its key says, and what it may not see is refused as what is not there', () => {
  const { request, id } = world();
  const as = (mayRead: boolean, mayWrite: boolean) =>
    request({ viewer: { name: 'someone', mayRead: () => mayRead, mayWrite: () => mayWrite } });
  for (const target of ['one', id]) {
    expect(mayWriteTo(target, as(true, true))).toBe(true);
    expect(mayWriteTo(target, as(true, false))).toBe(false);
    expect(mayWriteTo(target, as(false, false))).toBe(true);
  }
  expect(mayWriteTo('no id', as(true, false))).toBe(true);
});
