import { asError } from '../datasources/as-error.ts';

/** At least one. */
export type Several<Item> = readonly [Item, ...Item[]];

/**
 * Results in the order of the keys, read group by group side by side. A group that fails puts its error in the place
 * of each of its results, and the others arrive.
 */
export async function groupResults<Key, Result>(
  keys: readonly Key[],
  groupOf: (key: Key) => string,
  read: (group: Several<Key>) => Promise<readonly (Result | Error)[]>,
): Promise<readonly (Result | Error)[]> {
  const groups = Map.groupBy(
    keys.map((key, index) => ({ key, index })),
    ({ key }) => groupOf(key),
  );
  const results: (Result | Error)[] = new Array(keys.length);
  const readGroup = async (members: readonly { readonly key: Key; readonly index: number }[]) => {
    const [first, ...others] = members.map(({ key }) => key);
    if (first === undefined) return;
    const found = await read([first, ...others]).catch(asError);
    members.forEach(({ index }, place) => {
      // Null is a result too: it says that there is nothing.
      const result = found instanceof Error ? found : found[place];
      results[index] = result === undefined ? new Error('A result is missing.') : result;
    });
  };
  await Promise.all([...groups.values()].map(readGroup));
  return results;
}
