import { describe, expect, it } from 'vitest';
import { InvalidChange, OutcomeUnknown, Rejected, Unreachable } from '../../datasources/errors.ts';
import { entityId } from '../../resolvers/entity.ts';
import { changeEntity } from '../../resolvers/writes/change-entity.ts';
import { writableWorld } from './writable-world.ts';

describe('a change', () => {
  it('is compared with what was there before, sent, read back, and proved', async () => {
    const { asked, change } = writableWorld();
    const result = await change({ name: 'new' });
    expect(asked).toEqual(['read 7', 'set {"id":"7","name":"new"}', 'read 7']);
    expect(result.changes).toEqual([
      { field: 'name', before: 'old', after: 'new', requested: 'new', outcome: 'APPLIED' },
    ]);
    expect(result).toMatchObject({ collateral: [], completed: [], dryRun: false, replayed: false });
  });

  it('without any field is a reading', async () => {
    const { asked, change, journal } = writableWorld();
    expect(await change({})).toMatchObject({ entity: { name: 'old' }, changes: [], requests: [] });
    expect(asked).toEqual(['read 7']);
    expect(journal()).toEqual([]);
  });

  it('that cannot be said is refused before anything is read', async () => {
    const { asked, change } = writableWorld();
    await expect(change({ name: 'x'.repeat(21) })).rejects.toBeInstanceOf(InvalidChange);
    await expect(change({ nothing: 'x' })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' });
    expect(asked).toEqual([]);
  });

  it('that the platform accepts and does not make is no success, and says what is there', async () => {
    const { change } = writableWorld({}, () => 'saved');
    await expect(change({ name: 'new' })).rejects.toMatchObject({
      code: 'NOT_APPLIED',
      result: { changes: [{ field: 'name', after: 'old', requested: 'new', outcome: 'NOT_APPLIED' }] },
    });
  });

  it('that moves something else says so', async () => {
    const { change } = writableWorld({}, (store) =>
      store.set('7', { nativeId: '7', name: 'new', note: 'moved', mail: 'a@b.example' }),
    );
    expect((await change({ name: 'new' })).collateral).toMatchObject([{ field: 'note', before: 'n', after: 'moved' }]);
  });

  it('of a field that nothing shows is unverified, and its value is masked', async () => {
    const { change, journal } = writableWorld();
    const { changes } = await change({ taxId: '12-345' });
    expect(changes).toMatchObject([{ field: 'taxId', requested: '•••', outcome: 'UNVERIFIED' }]);
    expect(JSON.stringify(journal())).not.toContain('12-345');
  });

  it.each([
    ['that is refused', new Rejected('no')],
    ['of which nobody knows', new OutcomeUnknown('lost')],
  ])('%s is thrown, and what was held is read again', async (_how, error) => {
    const { change, snapshots, account, time, context } = writableWorld(
      { listAll: async () => ({ records: [], odd: [], complete: true }) },
      () => Promise.reject(error),
    );
    const list = { account, entity: 'offer', narrowing: null } as const;
    await snapshots.read(list, false, context.call);
    time.pass(1);
    await expect(change({ name: 'x' })).rejects.toMatchObject({ name: error.name, message: error.message });
    expect(await snapshots.peek(list)).toBeNull();
  });

  it('that was confirmed and cannot be read back does not sound as if it had not been done', async () => {
    let reads = 0;
    const { change, journal } = writableWorld({
      byIds: async () => {
        reads += 1;
        if (reads > 1) throw new Unreachable('gone');
        return [{ nativeId: '7', name: 'old' }];
      },
    });
    await expect(change({ name: 'x' })).rejects.toMatchObject({ name: 'OutcomeUnknown', accepted: true });
    expect(journal()).toMatchObject([{ write: { outcome: 'UNKNOWN', code: 'OUTCOME_UNKNOWN' } }]);
  });

  it('shown only, sends nothing and tells the calls', async () => {
    const { asked, change, journal } = writableWorld();
    const { changes, requests, dryRun } = await change({ name: 'new', taxId: '1' }, { dryRun: true });
    expect(dryRun).toBe(true);
    expect(changes).toMatchObject([{ field: 'name', before: 'old', outcome: 'PLANNED' }, { field: 'taxId' }]);
    expect(requests).toMatchObject([{ method: 'DO', parameters: { id: '7', name: 'new' } }]);
    expect(asked).toEqual(['read 7']);
    expect(journal()).toEqual([]);
  });

  it('of a record that is not as expected is a conflict, and nothing is sent', async () => {
    const { asked, change } = writableWorld();
    await expect(change({ name: 'new' }, { expected: { note: 'other' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      differences: [{ field: 'note', expected: 'other', present: 'n' }],
    });
    await expect(change({ name: 'new' }, { revision: 'old' })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(asked).toEqual(['read 7', 'read 7']);
  });

  it('of what is not there, or of something else, is refused and not sent', async () => {
    const { asked, account, request, type } = writableWorld();
    const change = (id: string) => changeEntity(request(), type, { id, changes: { name: 'x' } });
    await expect(change(entityId(account, 'click', '5~1'))).rejects.toMatchObject({ code: 'WRONG_TYPE' });
    await expect(change(entityId(account, 'offer', '../7'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(change(entityId({ ...account, id: 'stranger' }, 'offer', '7'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(asked).toEqual([]);
  });

  it('whose refusal repeats what is personal is told without it', async () => {
    const { change, journal, logged } = writableWorld({}, () =>
      Promise.reject(new Rejected('Bad mail x@y.example, sorry')),
    );
    const error = await change({ mail: 'x@y.example' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ nativeMessage: 'Bad mail •••, sorry' });
    expect(JSON.stringify([journal(), logged])).not.toContain('x@y.example');
  });
});
