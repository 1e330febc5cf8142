import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import { type Bench, type EntityBench, failure } from './bench.ts';
import { call } from './connect.ts';
import { idsOf, sorted, storedRecords } from './stored.ts';

/** Lists that a platform gives only within something: together they have every record once. */
export function testNarrowedLists({ account, line }: Bench, entity: EntityBench): void {
  const { listWithin } = entity.spec;
  if (!listWithin) return;
  const { within = {} } = entity;

  describe('a list', () => {
    it('is tried within everything that the platform can list within', () => {
      expect(sorted(Object.keys(within))).toEqual(sorted(listWithin.by));
    });

    it.each(listWithin.by)('within each value of %s has its records and no others', async (by) => {
      const { connection } = line();
      const valueIn = within[by] ?? String;
      const groups = Map.groupBy(storedRecords(entity, account()), ([, stored]) => valueIn(stored));
      expect(groups.size).toBeGreaterThan(1);
      for (const [value, members] of groups) {
        // A part of a name may stand in the names of others.
        const own = by === 'text' ? namesWith(value) : members.map(([id]) => id);
        if (value.trim() === '' || value === '0') continue;
        const { records, odd, complete } = await listWithin.list(connection, { by, value }, 10_000, call);
        expect(sorted(idsOf(entity, connection, records)), value).toEqual(sorted(own));
        expect(odd).toEqual([]);
        expect(complete).toBe(true);
      }
    });

    const namesWith = (value: string) =>
      [...storedRecords(entity, account())]
        .filter(([, stored]) => within.text?.(stored).toLowerCase().includes(value.toLowerCase()))
        .map(([id]) => id);

    it('is where a record is found again whose key says within what', async () => {
      const { keyedBy } = listWithin;
      if (!keyedBy) return;
      const { connection } = line();
      const [value = ''] = [...storedRecords(entity, account()).values()].map(within[keyedBy.by] ?? String);
      const { records } = await listWithin.list(connection, { by: keyedBy.by, value }, 10_000, call);
      const told = records.map((record) => keyedBy.valueOf(entity.spec.common(record, connection.account)));
      expect(new Set(told)).toEqual(new Set([value]));
    });

    it('within what is not there is empty or refused', async () => {
      for (const by of listWithin.by) {
        const list = listWithin.list(line().connection, { by, value: '98765432' }, 10, call);
        const { records } = await list.catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'REJECTED' });
          return { records: [] };
        });
        expect(records).toEqual([]);
      }
    });

    it('says that it is not complete where fewer are wanted', async () => {
      const [by] = listWithin.by;
      if (!by) throw new Error('There is nothing to list within.');
      const groups = Map.groupBy(storedRecords(entity, account()).values(), within[by] ?? String);
      const [value = '', members = []] = [...groups].filter(([, { length }]) => length > 1)[0] ?? [];
      const cut = await listWithin.list(line().connection, { by, value }, members.length - 1, call);
      expect(cut.complete).toBe(false);
    });

    it('without a value is refused, and nothing is sent', async () => {
      if (!listWithin.by.includes('text')) return;
      const list = () => listWithin.list(line().connection, { by: 'text', value: ' ' }, 10, call);
      expect(await failure(list)).toBeInstanceOf(Unsupported);
      expect(account().requests.count()).toBe(0);
    });
  });
}
