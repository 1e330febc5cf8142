import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, RateLimited, Rejected } from '../../datasources/errors.ts';
import type { AnyRecord, WireValue } from '../../datasources/spec/field.ts';
import type { Step } from '../../datasources/write.ts';
import { runAction } from '../../resolvers/writes/run-action.ts';
import type { NotApplied } from '../../resolvers/writes/write-result.ts';
import { fakeOperation } from './fake-platform.ts';
import { type Store, writableWorld } from './writable-world.ts';

/** A world in which a change takes a call for each field, and the test says how each ends. */
function inSteps(ends: (name: string, store: Store, value: WireValue) => void) {
  const steps = ({ changes }: { readonly changes: AnyRecord }): Step[] =>
    Object.entries(changes).map(([name, value]) => ({
      operation: fakeOperation(() => ends(name, world.store, value as WireValue)),
      parameters: { [name]: value as WireValue },
    }));
  const world = writableWorld({}, undefined, { change: (_connection, request) => steps(request) });
  return world;
}

const set = (store: Store, name: string, value: unknown) => store.set('7', { ...store.get('7'), [name]: value });

describe('a write of several calls', () => {
  it('whose last answer was lost is done if everything shows', async () => {
    const { change, journal } = inSteps((name, store, value) => {
      set(store, name, value);
      if (name === 'note') throw new OutcomeUnknown('lost');
    });
    expect((await change({ name: 'x', note: 'y' })).changes).toMatchObject([
      { outcome: 'APPLIED' },
      { outcome: 'APPLIED' },
    ]);
    expect(journal()).toMatchObject([{ write: { outcome: 'DONE' } }]);
  });

  it.each([new OutcomeUnknown('lost'), new RateLimited('later')])(
    'of which one is not known to be done is of unknown outcome: %s',
    async (error) => {
      const { change } = inSteps((name, store, value) => {
        if (name === 'note') throw error;
        set(store, name, value);
      });
      await expect(change({ name: 'x', note: 'y' })).rejects.toThrow('Only a part is known to be done');
    },
  );

  it('of which one was refused says what is there, in words without what is secret', async () => {
    const { change, journal } = inSteps((name, store, value) => {
      if (name === 'taxId') throw new Rejected(`The number ${value} is taken`);
      set(store, name, value);
    });
    const error = await change({ name: 'x', taxId: 'TAX-123' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'NOT_APPLIED',
      result: { changes: [{ outcome: 'APPLIED' }, { outcome: 'UNVERIFIED' }] },
    });
    const { changes } = (error as NotApplied).result;
    expect(JSON.stringify([String(error), changes, journal()])).not.toContain('TAX-123');
  });

  it('is taken up by its key where it was left', async () => {
    let isDown = true;
    const { change } = inSteps((name, store, value) => {
      if (name === 'note' && isDown) throw new RateLimited('later');
      set(store, name, value);
    });
    await expect(change({ name: 'x', note: 'y' }, { idempotencyKey: 'k' })).rejects.toBeInstanceOf(OutcomeUnknown);
    isDown = false;
    expect(await change({ name: 'x', note: 'y' }, { idempotencyKey: 'k' })).toMatchObject({
      changes: [{ outcome: 'APPLIED' }, { outcome: 'APPLIED' }],
    });
  });
});

describe('a creation whose answer was lost', () => {
  const key = { idempotencyKey: 'k' };
  /** The first call is lost, and has or has not made something; later ones make what is asked. */
  const lostOnce = (also: (store: Store) => void) => {
    let tries = 0;
    return (store: Store, { name }: AnyRecord) => {
      tries += 1;
      if (tries === 1) {
        also(store);
        throw new OutcomeUnknown('lost');
      }
      store.set('9', { nativeId: '9', name });
      return '9';
    };
  };

  it('and that made something else than was asked is not taken for done', async () => {
    const { create, asked } = writableWorld(
      {},
      lostOnce((store) => store.set('8', { nativeId: '8', name: 'x', note: 'dropped' })),
    );
    await expect(create({ name: 'x', note: 'wanted' }, key)).rejects.toBeInstanceOf(OutcomeUnknown);
    await expect(create({ name: 'x', note: 'wanted' }, key)).rejects.toThrow('differs from it');
    expect(asked.filter((what) => what.startsWith('make'))).toHaveLength(1);
  });

  it('is found without showing what is secret', async () => {
    const { create } = writableWorld(
      {},
      lostOnce((store) => store.set('8', { nativeId: '8', name: 'x' })),
    );
    await expect(create({ name: 'x', taxId: 'TAX-123' }, key)).rejects.toBeInstanceOf(OutcomeUnknown);
    const found = await create({ name: 'x', taxId: 'TAX-123' }, key);
    expect(found).toMatchObject({ replayed: true, entity: { nativeId: '8' } });
    expect(JSON.stringify(found.changes)).not.toContain('TAX-123');
  });

  it('stays unknown when the next attempt is throttled, and is looked for again', async () => {
    let tries = 0;
    const { create, store } = writableWorld({}, (records, { name }) => {
      tries += 1;
      if (tries === 1) throw new OutcomeUnknown('lost');
      if (tries === 2) throw new RateLimited('later');
      records.set('9', { nativeId: '9', name });
      return '9';
    });
    await expect(create({ name: 'x' }, key)).rejects.toBeInstanceOf(OutcomeUnknown);
    await expect(create({ name: 'x' }, key)).rejects.toBeInstanceOf(RateLimited);
    // What the platform was told first shows late.
    store.set('8', { nativeId: '8', name: 'x' });
    expect(await create({ name: 'x' }, key)).toMatchObject({ replayed: true, entity: { nativeId: '8' } });
    expect(tries).toBe(2);
  });
});

it('an action that hides its record was done if its record is nowhere, and is not done again', async () => {
  let tries = 0;
  const { request, type, id } = writableWorld({}, (store) => {
    tries += 1;
    store.delete('7');
    throw new OutcomeUnknown('lost');
  });
  const remove = () => runAction(request(), type, 'remove', { id, idempotencyKey: 'k' });
  await expect(remove()).rejects.toBeInstanceOf(OutcomeUnknown);
  expect(await remove()).toMatchObject({ replayed: true, entity: null });
  expect(tries).toBe(1);
});
