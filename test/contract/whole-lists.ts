import { describe, expect, it } from 'vitest';
import type { Bench, EntityBench } from './bench.ts';
import { call } from './connect.ts';
import { idsOf, sorted, storedIds } from './stored.ts';

/** Every record of an account at once, or the word that there are more. */
export function testWholeLists({ account, line }: Bench, entity: EntityBench): void {
  const { listAll } = entity.spec;
  if (!listAll) return;

  describe('the whole list', () => {
    it.each(['full', 'single', 'empty'] as const)('of the %s account has every record once', async (name) => {
      const { connection } = line(name);
      const { records, odd, complete } = await listAll(connection, 10_000, call);
      expect(sorted(idsOf(entity, connection, records))).toEqual(sorted(storedIds(entity, account(name))));
      expect(odd).toEqual([]);
      expect(complete).toBe(true);
    });

    it('says that it is not complete where fewer are wanted, and is where exactly so many are', async () => {
      const { connection } = line();
      const all = storedIds(entity, account()).length;
      const cut = await listAll(connection, all - 1, call);
      expect(cut.complete).toBe(false);
      expect(new Set(idsOf(entity, connection, cut.records)).size).toBe(cut.records.length);
      const whole = await listAll(connection, all, call);
      expect(whole.complete).toBe(true);
      expect(whole.records).toHaveLength(all);
    });
  });
}
