import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, Rejected } from '../../datasources/errors.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Store, writableWorld } from './writable-world.ts';

describe('a write with a key', () => {
  const lost = (times: number, also: (store: Store, parameters: AnyRecord) => void) => {
    let left = times;
    return (store: Store, parameters: AnyRecord) => {
      also(store, parameters);
      if (left-- > 0) throw new OutcomeUnknown('lost');
      return '8';
    };
  };
  const made = (store: Store, { name }: AnyRecord) => {
    store.set('8', { nativeId: '8', name });
  };

  it('is done once, and its answer is given again for the same input', async () => {
    const { asked, create, store } = writableWorld();
    const [first, again] = [
      await create({ name: 'x' }, { idempotencyKey: 'k' }),
      await create({ name: 'x' }, { idempotencyKey: 'k' }),
    ];
    expect(store.size).toBe(2);
    expect(again).toMatchObject({ replayed: true, changes: first.changes, entity: { id: first.entity?.id } });
    expect(asked.filter((what) => what.startsWith('make'))).toHaveLength(1);
  });

  it('is refused for another input', async () => {
    const { create } = writableWorld();
    await create({ name: 'x' }, { idempotencyKey: 'k' });
    await expect(create({ name: 'y' }, { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'KEY_REUSED' });
  });

  it('asked for twice at once is done once', async () => {
    const { create, store } = writableWorld();
    const results = await Promise.all([1, 2, 3].map(() => create({ name: 'x' }, { idempotencyKey: 'k' })));
    expect(store.size).toBe(2);
    expect(results.map(({ replayed }) => replayed)).toEqual([false, true, true]);
  });

  it('whose answer was lost is looked for before anything is done', async () => {
    const { asked, create } = writableWorld({}, lost(1, made));
    await expect(create({ name: 'x' }, { idempotencyKey: 'k' })).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(await create({ name: 'x' }, { idempotencyKey: 'k' })).toMatchObject({
      replayed: true,
      entity: { name: 'x' },
    });
    expect(asked.filter((what) => what.startsWith('make'))).toHaveLength(1);
  });

  it('whose answer was lost and that was not done is done then', async () => {
    let tries = 0;
    const { create } = writableWorld({}, (store, parameters) => {
      tries += 1;
      if (tries === 1) throw new OutcomeUnknown('lost');
      made(store, parameters);
      return '8';
    });
    await expect(create({ name: 'x' }, { idempotencyKey: 'k' })).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(await create({ name: 'x' }, { idempotencyKey: 'k' })).toMatchObject({
      replayed: false,
      entity: { name: 'x' },
    });
    expect(tries).toBe(2);
  });

  it('that was refused may be given again', async () => {
    let tries = 0;
    const { change } = writableWorld({}, (store, parameters) => {
      tries += 1;
      if (tries === 1) throw new Rejected('not now');
      store.set('7', { ...store.get('7'), ...parameters });
    });
    await expect(change({ name: 'new' }, { idempotencyKey: 'k' })).rejects.toBeInstanceOf(Rejected);
    expect(await change({ name: 'new' }, { idempotencyKey: 'k' })).toMatchObject({ replayed: false });
  });

  it('and a change whose answer was lost is looked at in the record', async () => {
    let tries = 0;
    const { change, journal } = writableWorld({}, (store, parameters) => {
      tries += 1;
      store.set('7', { ...store.get('7'), ...parameters });
      throw new OutcomeUnknown('lost');
    });
    await expect(change({ name: 'new' }, { idempotencyKey: 'k' })).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(journal()).toMatchObject([{ write: { outcome: 'UNKNOWN' } }]);
    const found = await change({ name: 'new' }, { idempotencyKey: 'k' });
    expect(found).toMatchObject({ replayed: true });
    expect(tries).toBe(1);
    expect(journal()).toMatchObject([
      { write: { id: found.writeId, outcome: 'DONE', changes: [{ field: 'name', outcome: 'APPLIED' }] } },
    ]);
  });

  it('of something that nothing shows stays of unknown outcome', async () => {
    const { change } = writableWorld({}, () => Promise.reject(new OutcomeUnknown('lost')));
    await expect(change({ taxId: '1' }, { idempotencyKey: 'k' })).rejects.toBeInstanceOf(OutcomeUnknown);
    await expect(change({ taxId: '1' }, { idempotencyKey: 'k' })).rejects.toThrow('use another key');
  });
});
