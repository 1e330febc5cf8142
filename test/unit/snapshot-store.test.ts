import { expect, it } from 'vitest';
import { memoryStore } from '../../resolvers/snapshot-store.ts';

const snapshot = (records: number) => ({ records: Array(records).fill({}), odd: [], complete: true, asOf: 0 });

async function kept(store: ReturnType<typeof memoryStore>, ...keys: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(keys.map(async (key) => ((await store.get(key)) ? key : '')));
  return found.filter(Boolean);
}

it('a store in memory lets go of the list that was not asked for longest', async () => {
  const store = memoryStore(30);
  await store.set('a', snapshot(9));
  await store.set('b', snapshot(9));
  await store.get('a');
  await store.set('c', snapshot(14));
  expect(await kept(store, 'a', 'b', 'c')).toEqual(['a', 'c']);
});

it('a list larger than everything allowed is not kept, nor is the one that it was to replace', async () => {
  const store = memoryStore(30);
  await store.set('a', snapshot(9));
  await store.set('b', snapshot(9));
  await store.set('a', snapshot(31));
  expect(await kept(store, 'a', 'b')).toEqual(['b']);
});

it('empty lists count too', async () => {
  const store = memoryStore(2);
  for (const key of ['a', 'b', 'c']) await store.set(key, snapshot(0));
  expect(await kept(store, 'a', 'b', 'c')).toEqual(['b', 'c']);
});
