import { expect, it } from 'vitest';
import { openStore, reopen, storeFile } from './store-file.ts';

const at = '2026-03-01T12:00:00.000Z';

it('a key that nobody has used is not found', () => {
  expect(openStore().keys.find('viewer', 'k')).toBeNull();
});

it('a write that has begun is found with its baseline, and is still there after a restart', () => {
  const file = storeFile();
  const store = openStore(file);
  store.keys.begin('viewer', 'k', { input: 'digest', baseline: ['7', '9'], at });
  const begun = { state: 'BEGUN', input: 'digest', baseline: ['7', '9'], result: null };
  expect(store.keys.find('viewer', 'k')).toEqual(begun);
  expect(reopen(store, file).keys.find('viewer', 'k')).toEqual(begun);
});

it('the same key in another scope is another write', () => {
  const { keys } = openStore();
  keys.begin('one', 'k', { input: 'digest', baseline: null, at });
  expect(keys.find('two', 'k')).toBeNull();
  keys.begin('two', 'k', { input: 'other', baseline: null, at });
  expect(keys.find('one', 'k')?.input).toBe('digest');
});

it('a write that begins again keeps its baseline, unless it comes with one', () => {
  const { keys } = openStore();
  keys.begin('viewer', 'k', { input: 'digest', baseline: [], at });
  keys.settle('viewer', 'k', { state: 'UNKNOWN', result: { lost: true } });
  keys.begin('viewer', 'k', { input: 'digest', baseline: null, at });
  expect(keys.find('viewer', 'k')).toEqual({ state: 'BEGUN', input: 'digest', baseline: [], result: null });
  keys.begin('viewer', 'k', { input: 'digest', baseline: ['7'], at });
  expect(keys.find('viewer', 'k')?.baseline).toEqual(['7']);
});

it('a key does not begin again with another input, and stays as it was', () => {
  const { keys } = openStore();
  keys.begin('viewer', 'k', { input: 'digest', baseline: ['7'], at });
  expect(() => keys.begin('viewer', 'k', { input: 'other', baseline: null, at })).toThrow('begun with another input');
  expect(keys.find('viewer', 'k')).toMatchObject({ input: 'digest', baseline: ['7'] });
});

it.each([{ id: '7', nested: [1, null, { a: 'b' }] }, 'text', 0, false, null])(
  'the result %j is read back as it was',
  (result) => {
    const { keys } = openStore();
    keys.begin('viewer', 'k', { input: 'digest', baseline: null, at });
    keys.settle('viewer', 'k', { state: 'DONE', result });
    expect(keys.find('viewer', 'k')).toEqual({ state: 'DONE', input: 'digest', baseline: null, result });
  },
);

it('a write that is done neither begins, nor is settled, nor released again', () => {
  const { keys } = openStore();
  keys.begin('viewer', 'k', { input: 'digest', baseline: null, at });
  keys.settle('viewer', 'k', { state: 'DONE', result: 1 });
  expect(() => keys.begin('viewer', 'k', { input: 'digest', baseline: null, at })).toThrow('is done');
  expect(() => keys.settle('viewer', 'k', { state: 'UNKNOWN', result: null })).toThrow('not under way');
  expect(() => keys.release('viewer', 'k')).toThrow('is done');
  expect(keys.find('viewer', 'k')).toMatchObject({ state: 'DONE', result: 1 });
});

it('a write that was lost can be settled once it is known', () => {
  const { keys } = openStore();
  keys.begin('viewer', 'k', { input: 'digest', baseline: null, at });
  keys.settle('viewer', 'k', { state: 'UNKNOWN', result: null });
  expect(keys.find('viewer', 'k')?.state).toBe('UNKNOWN');
  keys.settle('viewer', 'k', { state: 'DONE', result: 'found' });
  expect(keys.find('viewer', 'k')).toMatchObject({ state: 'DONE', result: 'found' });
});

it('what has not begun cannot be settled', () => {
  expect(() => openStore().keys.settle('viewer', 'k', { state: 'DONE', result: 1 })).toThrow('not under way');
});

it('a key that was released may be used for something else', () => {
  const { keys } = openStore();
  keys.release('viewer', 'k');
  keys.begin('viewer', 'k', { input: 'digest', baseline: ['7'], at });
  keys.release('viewer', 'k');
  expect(keys.find('viewer', 'k')).toBeNull();
  keys.begin('viewer', 'k', { input: 'other', baseline: null, at });
  expect(keys.find('viewer', 'k')).toMatchObject({ input: 'other', baseline: null });
});
