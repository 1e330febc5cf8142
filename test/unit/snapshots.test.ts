import { describe, expect, it } from 'vitest';
import { Rejected, Unreachable } from '../../datasources/errors.ts';
import type { Sweep } from '../../datasources/query.ts';
import { type ListOf, restAfterFailure } from '../../resolvers/snapshots.ts';
import { fakeCall } from './fake-call.ts';
import { fakeAccount, fakeSnapshots, rules } from './fake-context.ts';
import { fakePlatform, offers, sweepOf } from './fake-platform.ts';
import { settled } from './virtual-time.ts';

/** An account whose readings end when the test says so. */
function reading() {
  const begun: PromiseWithResolvers<Sweep>[] = [];
  const listAll = () => {
    const answer = Promise.withResolvers<Sweep>();
    begun.push(answer);
    return answer.promise;
  };
  const account = fakeAccount(fakePlatform({ offer: offers({ listAll }) }));
  const list = { account, entity: 'offer', narrowing: null } as const satisfies ListOf;
  const held = fakeSnapshots();
  const read = async (live = false, call = fakeCall()) => {
    const { entities, asOf, staleBecause } = await held.snapshots.read(list, live, call);
    return { names: entities.map(({ nativeId }) => nativeId), asOf, staleBecause };
  };
  const answer = (reading: number, ...names: readonly string[]) =>
    begun[reading]?.resolve(sweepOf(names.map((nativeId) => ({ nativeId }))));
  /** A list that is held as of now. */
  const hold = async (...names: readonly string[]) => {
    const first = read(true);
    await settled();
    answer(begun.length - 1, ...names);
    return first;
  };
  return { ...held, account, list, begun, read, answer, hold };
}

describe('a held list', () => {
  it('is answered without a call while it is fresh, and counted', async () => {
    const { hold, read, time, begun } = reading();
    await hold('a');
    time.pass(rules.freshFor);
    const call = fakeCall();
    expect(await read(false, call)).toEqual({ names: ['a'], asOf: 0, staleBecause: null });
    expect(begun).toHaveLength(1);
    expect(call.tally.accounts().get('one')).toMatchObject({ held: 1 });
  });

  it('that is old is answered as it is, and read again behind the answer', async () => {
    const { hold, read, answer, time, begun } = reading();
    await hold('a');
    time.pass(rules.freshFor + 1);
    expect(await read()).toMatchObject({ names: ['a'], asOf: 0 });
    expect(begun).toHaveLength(2);
    answer(1, 'b');
    await settled();
    expect(await read()).toEqual({ names: ['b'], asOf: 1_001, staleBecause: null });
    expect(begun).toHaveLength(2);
  });

  it('is read again once for all who see it old', async () => {
    const { hold, read, time, begun } = reading();
    await hold('a');
    time.pass(rules.freshFor + 1);
    await Promise.all([read(), read(), read()]);
    expect(begun).toHaveLength(2);
  });

  it('that is too old is read before it is answered', async () => {
    const { hold, read, answer, time } = reading();
    await hold('a');
    time.pass(rules.keepFor + 1);
    const waiting = read();
    await settled();
    answer(1, 'b');
    expect(await waiting).toMatchObject({ names: ['b'], asOf: 10_001 });
  });

  it('that cannot be read again is answered with the reason, however old it is', async () => {
    const { hold, read, begun, time } = reading();
    await hold('a');
    time.pass(rules.keepFor + 1);
    const waiting = read();
    await settled();
    const gone = new Unreachable('gone');
    begun[1]?.reject(gone);
    expect(await waiting).toEqual({ names: ['a'], asOf: 0, staleBecause: gone });
  });

  it('that could not be read behind an answer says so from then on, until it can, and the log knows', async () => {
    const { hold, read, answer, begun, time, logged } = reading();
    await hold('a');
    time.pass(rules.freshFor + 1);
    expect(await read()).toMatchObject({ staleBecause: null });
    const gone = new Unreachable('gone');
    begun[1]?.reject(gone);
    await settled();
    expect(logged).toEqual([expect.objectContaining({ level: 'warn', account: 'one', cause: gone })]);
    expect(await read()).toMatchObject({ staleBecause: gone });
    // A platform that is down is not asked again with every request.
    expect(begun).toHaveLength(2);
    time.pass(restAfterFailure + 1);
    expect(await read()).toMatchObject({ staleBecause: gone });
    answer(2, 'b');
    await settled();
    expect(await read()).toMatchObject({ names: ['b'], staleBecause: null });
  });

  it('is nothing where a defect of ours hides', async () => {
    const { hold, read, begun, time } = reading();
    await hold('a');
    time.pass(rules.keepFor + 1);
    const waiting = read();
    await settled();
    begun[1]?.reject(new TypeError('a defect'));
    await expect(waiting).rejects.toThrow('a defect');
  });
});

it('what was never held and cannot be read is thrown as the platform said it', async () => {
  const { read, begun } = reading();
  const waiting = read();
  await settled();
  begun[0]?.reject(new Rejected('no'));
  await expect(waiting).rejects.toBeInstanceOf(Rejected);
});

describe('a live reading', () => {
  it('is made whatever is held, and held for others', async () => {
    const { hold, read, begun } = reading();
    await hold('a');
    await hold('b');
    expect(begun).toHaveLength(2);
    expect(await read()).toMatchObject({ names: ['b'] });
  });

  it('that fails is not answered with what is held, which is none the worse for it', async () => {
    const { hold, read, begun } = reading();
    await hold('a');
    const live = read(true);
    await settled();
    begun[1]?.reject(new Unreachable('gone'));
    await expect(live).rejects.toBeInstanceOf(Unreachable);
    expect(await read()).toEqual({ names: ['a'], asOf: 0, staleBecause: null });
  });
});

describe('after a write', () => {
  it('the next reading is waited for', async () => {
    const { hold, read, answer, snapshots, account, list, time } = reading();
    await hold('before');
    time.pass(1);
    snapshots.forget(account, 'offer');
    expect(await snapshots.peek(list)).toBeNull();
    const waiting = read();
    await settled();
    answer(1, 'after');
    expect(await waiting).toMatchObject({ names: ['after'] });
    expect(await read()).toMatchObject({ names: ['after'] });
  });

  it('a reading that began before it is neither joined nor held', async () => {
    const { read, answer, begun, snapshots, account, time } = reading();
    const early = read();
    await settled();
    time.pass(1);
    snapshots.forget(account, 'offer');
    const late = read();
    await settled();
    expect(begun).toHaveLength(2);
    answer(1, 'after');
    expect(await late).toMatchObject({ names: ['after'] });
    answer(0, 'before');
    expect(await early).toMatchObject({ names: ['before'] });
    expect(await read()).toMatchObject({ names: ['after'] });
  });

  it('the list of before is answered where reading fails, with the reason', async () => {
    const { hold, read, begun, snapshots, account, time } = reading();
    await hold('before');
    time.pass(1);
    snapshots.forget(account, 'offer');
    const waiting = read();
    await settled();
    begun[1]?.reject(new Unreachable('gone'));
    expect(await waiting).toMatchObject({ names: ['before'], staleBecause: { message: 'gone' } });
  });

  it('lists of other entities are held on', async () => {
    const { hold, read, begun, snapshots, account, time } = reading();
    await hold('a');
    time.pass(1);
    snapshots.forget(account, 'campaign');
    await read();
    expect(begun).toHaveLength(1);
  });
});

describe('to peek', () => {
  it('reads nothing where nothing is held, or what is held is too old', async () => {
    const { hold, snapshots, list, time, begun } = reading();
    expect(await snapshots.peek(list)).toBeNull();
    await hold('a');
    time.pass(rules.keepFor + 1);
    expect(await snapshots.peek(list)).toBeNull();
    expect(begun).toHaveLength(1);
  });

  it('gives what is held, by its ids too', async () => {
    const { hold, snapshots, list } = reading();
    await hold('a', 'b');
    const held = await snapshots.peek(list);
    expect([...(held?.byKey.keys() ?? [])]).toEqual(['a', 'b']);
  });
});

it('a list longer than the rules allow is marked and holds nothing', async () => {
  const { read, begun, snapshots, list } = reading();
  const waiting = read();
  await settled();
  begun[0]?.resolve(sweepOf([{ nativeId: 'a' }], false));
  expect(await waiting).toMatchObject({ names: [] });
  expect(await snapshots.peek(list)).toMatchObject({ complete: false, entities: [] });
  expect(begun).toHaveLength(1);
});

it('a record that makes no entity is told with its place, and the others stay', async () => {
  const { hold, snapshots, list } = reading();
  await hold('a', '', 'c');
  const held = await snapshots.peek(list);
  expect(held?.entities.map(({ nativeId }) => nativeId)).toEqual(['a', 'c']);
  expect(held?.odd).toEqual([{ place: 'record 2', message: expect.stringContaining('without an id') }]);
});

it('lists within something are held apart from each other and from the whole', async () => {
  const asked: string[] = [];
  const list = async (_connection: unknown, { by, value }: { readonly by: string; readonly value: string }) => {
    asked.push(`${by} ${value}`);
    return sweepOf([{ nativeId: value }]);
  };
  const account = fakeAccount(fakePlatform({ offer: offers({ listWithin: { by: ['advertiserId', 'text'], list } }) }));
  const { snapshots } = fakeSnapshots();
  const read = (by: 'advertiserId' | 'text', value: string) =>
    snapshots.read({ account, entity: 'offer', narrowing: { by, value } }, false, fakeCall());
  for (const _ of [1, 2]) {
    expect((await read('advertiserId', '7')).entities).toHaveLength(1);
    await read('text', '7');
    await read('text', '8');
  }
  expect(asked).toEqual(['advertiserId 7', 'text 7', 'text 8']);
});
