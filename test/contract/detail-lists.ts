import { describe, expect, it } from 'vitest';
import type { Bench, EntityBench } from './bench.ts';
import { call } from './connect.ts';
import { storedIds } from './stored.ts';

/** Lists behind a record: one for each id, in their order. */
export function testDetailLists({ account, line }: Bench, entity: EntityBench): void {
  const details = Object.entries(entity.spec.details ?? {});
  if (details.length === 0) return;

  describe('a list behind a record', () => {
    it.each(details)('of %s comes for each id, in their order, as long as it is stored', async (name, { load }) => {
      const { connection } = line();
      const ids = storedIds(entity, account()).slice(0, 8).reverse();
      const lists = await load(connection, [...ids, ids[0] ?? ''], call);
      const lengths = lists.map((list) => (list instanceof Error ? list : list.length));
      const stored = ids.map((id) => entity.details?.[name]?.(account().state(), id));
      expect(lengths).toEqual([...stored, stored[0]]);
      expect(lists[8]).toEqual(lists[0]);
      expect(stored.some((length) => length)).toBe(true);
      expect(await load(connection, [], call)).toEqual([]);
    });

    it.each(details)('of %s is empty or an error for an id that is not there', async (_name, { load }) => {
      const [first = ''] = storedIds(entity, account());
      const [missing, there] = await load(line().connection, ['98765432', first], call);
      expect(missing instanceof Error || missing?.length === 0).toBe(true);
      expect(there).toBeInstanceOf(Array);
    });
  });
}
