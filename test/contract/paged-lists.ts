import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import { orderFields, type PageQuery } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import { type Bench, type EntityBench, failure } from './bench.ts';
import { call, type TestLine } from './connect.ts';
import { answersTo, anyFilter, filterNames, filtersAmong } from './filter-samples.ts';
import { commonOf, idsOf, lasting, sorted, storedIds } from './stored.ts';

/** Pages that the platform itself narrows and orders: nothing is missing and nothing comes twice. */
export function testPagedLists({ account, line }: Bench, entity: EntityBench): void {
  const { listPage, narrows = [] } = entity.spec;
  if (!listPage) return;

  /** Every record behind one another; `between` is done before each page but the first. */
  const through = async ({ connection }: TestLine, query: Partial<PageQuery> = {}, between = () => {}) => {
    const records: AnyRecord[] = [];
    for (let after: string | null = null; ; between()) {
      const asked: PageQuery = { filter: {}, order: null, limit: 7, ...query, after };
      const { rows, hasMore, odd } = await listPage(connection, asked, call);
      expect(rows.length).toBeLessThanOrEqual(asked.limit);
      expect(odd).toEqual([]);
      records.push(...rows.map(({ record }) => record));
      after = rows.at(-1)?.position ?? null;
      if (!hasMore || after === null) return records;
    }
  };

  describe('pages', () => {
    it.each([3, 13, 500])('of %i give every record once, in one order', async (limit) => {
      const { connection } = line();
      const ids = idsOf(entity, connection, await through(line(), { limit }));
      expect(sorted(ids)).toEqual(sorted(storedIds(entity, account())));
      expect(ids).toEqual(idsOf(entity, connection, await through(line(), { limit: 500 })));
    });

    it.each(['single', 'empty'] as const)('of the %s account are as short as it is', async (name) => {
      const ids = idsOf(entity, line(name).connection, await through(line(name)));
      expect(sorted(ids)).toEqual(sorted(storedIds(entity, account(name))));
    });

    const moving = entity.standsStill ? [] : [4, 9];
    it.each(moving)('of %i miss and repeat nothing while others add and remove records', async (limit) => {
      const { connection } = line('moving');
      const before = storedIds(entity, account('moving'));
      const between = () => account('moving').churn(entity.collection);
      const ids = idsOf(entity, connection, await through(line('moving'), { limit }, between));
      expect(storedIds(entity, account('moving'))).not.toEqual(before);
      expect(new Set(ids).size).toBe(ids.length);
      const there = lasting(before, storedIds(entity, account('moving')));
      expect(there.size).toBeGreaterThan(10);
      expect([...there].filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('are counted, or not at all', async () => {
      const { connection } = line();
      const { count } = await listPage(connection, { filter: {}, order: null, after: null, limit: 2 }, call);
      expect([null, storedIds(entity, account()).length]).toContain(count);
    });

    const orders = orderFields.flatMap((by) => [false, true].map((descending) => ({ by, descending })));
    it.each(orders)('ordered by %j give every record once, or are refused before anything is sent', async (order) => {
      try {
        const records = await through(line(), { order, limit: 13 });
        expect(sorted(idsOf(entity, line().connection, records))).toEqual(sorted(storedIds(entity, account())));
        if (order.by === 'CREATED_AT') expectInOrder(records, order.descending);
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        expect(account().requests.count()).toBe(0);
      }
    });

    const expectInOrder = (records: readonly AnyRecord[], descending: boolean) => {
      const times = records
        .map((record) => commonOf(entity, line().connection, record).createdAt)
        .filter((time) => typeof time === 'string')
        .map((time) => Date.parse(time));
      expect(times).toEqual(times.toSorted((one, other) => (descending ? other - one : one - other)));
    };
  });

  describe('a filter', () => {
    const unsupported = filterNames.filter((name) => !narrows.includes(name));
    it.each(unsupported)('by %s is refused, and nothing is sent', async (name) => {
      const query = { filter: anyFilter(entity, name), order: null, after: null, limit: 7 };
      expect(await failure(() => listPage(line().connection, query, call))).toBeInstanceOf(Unsupported);
      expect(account().requests.count()).toBe(0);
    });

    it.each(narrows)('by %s gives what the whole list has of it', async (name) => {
      const { connection } = line();
      const whole = await through(line(), { limit: 500 });
      let told = 0;
      for (const filter of filtersAmong(entity, connection, whole, name)) {
        const wanted = whole.filter((record) => answersTo(entity, connection, record, filter));
        account().requests.clear();
        try {
          const found = await through(line(), { filter });
          expect(sorted(idsOf(entity, connection, found)), JSON.stringify(filter)).toEqual(
            sorted(idsOf(entity, connection, wanted)),
          );
          told += found.length;
        } catch (error) {
          // One value of several may be beyond a platform, and must then cost nothing.
          if (!(error instanceof Unsupported)) throw error;
          expect(account().requests.count()).toBe(0);
        }
      }
      expect(told).toBeGreaterThan(0);
    });
  });
}
