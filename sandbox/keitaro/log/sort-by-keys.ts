import type { JsonValue } from '../php-json.ts';
import { compareValues } from './compare-values.ts';

/** How to read one key of an item, and +1 or -1 for its direction. */
export type SortKey<T> = readonly [(item: T) => JsonValue, number];

/** The items in the order of their keys, the first key first; those that compare alike keep their order. */
export function sortByKeys<T>(items: readonly T[], sort: readonly SortKey<T>[]): readonly T[] {
  if (sort.length === 0) return items;
  const keyed = items.map((item) => ({ item, keys: sort.map(([read]) => read(item)) }));
  keyed.sort((one, other) => {
    for (const [index, [, direction]] of sort.entries()) {
      const order = compareValues(one.keys[index] ?? '', other.keys[index] ?? '') * direction;
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}
