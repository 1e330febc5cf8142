import { expect, it } from 'vitest';
import type { WriteStore } from '../../resolvers/writes/write-store.ts';
import { openStore, reopen, storeFile } from './store-file.ts';

const at = '2026-03-01T12:00:00.000Z';
const later = '2026-03-01T12:05:00.000Z';

function create({ bulk }: WriteStore, id: string, count: number): void {
  const items = Array.from({ length: count }, (_, index) => ({ target: `t${index}`, input: { value: index } }));
  bulk.create({ id, viewer: 'ana', kind: 'updateOffers', at, items });
}

const indexesOf = (items: readonly { readonly index: number }[]) => items.map(({ index }) => index);

it('an operation runs from when it was created, with all of its items pending', () => {
  const store = openStore();
  expect(store.bulk.find('b')).toBeNull();
  create(store, 'b', 3);
  create(store, 'other', 1);
  expect(store.bulk.find('b')).toEqual({
    id: 'b',
    viewer: 'ana',
    kind: 'updateOffers',
    state: 'RUNNING',
    at,
    endedAt: null,
    counts: { total: 3, done: 0, failed: 0, pending: 3 },
  });
  expect(store.bulk.items('b', { first: 1, from: 0 })).toEqual([
    { index: 0, target: 't0', input: { value: 0 }, state: 'PENDING', result: null },
  ]);
});

it('an operation may have no items', () => {
  const store = openStore();
  create(store, 'b', 0);
  expect(store.bulk.find('b')?.counts).toEqual({ total: 0, done: 0, failed: 0, pending: 0 });
  expect(store.bulk.items('b', { first: 9, from: 0 })).toEqual([]);
});

it('items come in order, from an index on', () => {
  const store = openStore();
  create(store, 'b', 12);
  create(store, 'other', 12);
  expect(indexesOf(store.bulk.items('b', { first: 3, from: 8 }))).toEqual([8, 9, 10]);
  expect(indexesOf(store.bulk.items('b', { first: 3, from: 11 }))).toEqual([11]);
  expect(store.bulk.items('nobody', { first: 3, from: 0 })).toEqual([]);
});

it('an item that is settled is counted and no longer pending', () => {
  const store = openStore();
  create(store, 'b', 5);
  store.bulk.settleItem('b', 1, { state: 'DONE', result: { id: 'x' } });
  store.bulk.settleItem('b', 3, { state: 'FAILED', result: ['no'] });
  expect(store.bulk.find('b')?.counts).toEqual({ total: 5, done: 1, failed: 1, pending: 3 });
  expect(indexesOf(store.bulk.pending('b', 2))).toEqual([0, 2]);
  expect(indexesOf(store.bulk.pending('b', 9))).toEqual([0, 2, 4]);
  expect(store.bulk.items('b', { first: 3, from: 1 }).map(({ state, result }) => [state, result])).toEqual([
    ['DONE', { id: 'x' }],
    ['PENDING', null],
    ['FAILED', ['no']],
  ]);
});

it('an item is settled once', () => {
  const store = openStore();
  create(store, 'b', 1);
  store.bulk.settleItem('b', 0, { state: 'DONE', result: 1 });
  expect(() => store.bulk.settleItem('b', 0, { state: 'FAILED', result: 2 })).toThrow('not pending');
  expect(() => store.bulk.settleItem('b', 1, { state: 'DONE', result: 2 })).toThrow('not pending');
  expect(store.bulk.find('b')?.counts.done).toBe(1);
});

it('an operation has an end unless it runs', () => {
  const store = openStore();
  create(store, 'b', 1);
  store.bulk.setState('b', 'STOPPED', later);
  expect(store.bulk.find('b')).toMatchObject({ state: 'STOPPED', endedAt: later });
  store.bulk.setState('b', 'RUNNING', later);
  expect(store.bulk.find('b')).toMatchObject({ state: 'RUNNING', at, endedAt: null });
  store.bulk.setState('b', 'DONE', later);
  expect(store.bulk.find('b')).toMatchObject({ state: 'DONE', endedAt: later });
  expect(() => store.bulk.setState('nobody', 'DONE', later)).toThrow('no bulk operation "nobody"');
});

it('an operation that cannot be created whole is not there at all', () => {
  const store = openStore();
  const items = [
    { target: 'a', input: 1 },
    { target: 'b', input: 1n },
  ];
  expect(() => store.bulk.create({ id: 'b', viewer: 'ana', kind: 'k', at, items })).toThrow(TypeError);
  expect(store.bulk.find('b')).toBeNull();
  create(store, 'b', 2);
  expect(() => create(store, 'b', 3)).toThrow();
  expect(store.bulk.find('b')?.counts.total).toBe(2);
});

it('what still ran when the process ended is stopped when the file is opened again, and the rest is as it was', () => {
  const file = storeFile();
  const store = openStore(file);
  for (const id of ['running', 'stopped', 'done']) create(store, id, 2);
  store.bulk.settleItem('running', 0, { state: 'DONE', result: 1 });
  store.bulk.setState('stopped', 'STOPPED', later);
  store.bulk.setState('done', 'DONE', later);
  const { bulk } = reopen(store, file);
  expect(bulk.find('running')).toMatchObject({ state: 'STOPPED', endedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(indexesOf(bulk.pending('running', 9))).toEqual([1]);
  expect(bulk.find('stopped')).toMatchObject({ state: 'STOPPED', endedAt: later });
  expect(bulk.find('done')).toMatchObject({ state: 'DONE', endedAt: later });
});
