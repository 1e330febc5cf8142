import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unreachable } from '../../datasources/errors.ts';
import type { Connection } from '../../datasources/platform.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { ListArguments, PageArguments } from '../../resolvers/list-arguments.ts';
import { listEntities } from '../../resolvers/list-entities.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { fakePlatform, offers, sweepOf } from './fake-platform.ts';
import { walk } from './walk.ts';

/** Few names and times, so that many are equal or missing. */
const record = fc.record({
  nativeId: fc.integer({ min: 1, max: 99 }).map(String),
  name: fc.constantFrom(null, 'a', 'A', 'ä', 'b2', 'b10'),
  status: fc.constantFrom('ACTIVE', 'PAUSED'),
  createdAt: fc.constantFrom(null, '2026-01-01T00:00:00Z', '2026-01-01T02:00:00+02:00', '2026-01-02T00:00:00Z'),
});
const lists = fc.array(fc.uniqueArray(record, { maxLength: 9, selector: ({ nativeId }) => nativeId }), {
  minLength: 1,
  maxLength: 3,
});
const orders = fc.constantFrom<ListArguments['orderBy']>(
  null,
  { field: 'NAME', direction: 'ASC' },
  { field: 'NAME', direction: 'DESC' },
  { field: 'CREATED_AT', direction: 'DESC' },
  { field: 'STATUS', direction: 'ASC' },
);
const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
const direction = fc.constantFrom('forwards' as const, 'backwards' as const);

/** Accounts whose lists the test may change between pages, each read anew for every page. */
function world(given: readonly (readonly AnyRecord[])[], orderBy: ListArguments['orderBy']) {
  const records = new Map<Connection, AnyRecord[]>();
  const failing = new Set<Connection>();
  const listAll = async (connection: Connection) => {
    if (failing.has(connection)) throw new Unreachable('gone');
    return sweepOf([...(records.get(connection) ?? [])]);
  };
  const platform = fakePlatform({ offer: offers({ listAll }) });
  const accounts = given.map((list, index) => {
    const account = fakeAccount(platform, `a${index}`);
    records.set(account.connection, [...list]);
    return account;
  });
  const { context } = fakeContext(accounts);
  const ask = (page: PageArguments) => listEntities(context, 'offer', { ...page, orderBy, freshness: 'LIVE' });
  const listOf = (index: number) => {
    const account = accounts[index % accounts.length];
    const list = account && records.get(account.connection);
    if (!list) throw new Error('There is no such account.');
    return { list, name: ({ nativeId }: AnyRecord) => `${account.id}/${nativeId}`, connection: account.connection };
  };
  const all = () => accounts.flatMap((_, index) => listOf(index).list.map(listOf(index).name));
  return { ask, all, listOf, failing };
}

describe('walking over several accounts', () => {
  it('gives every row once, and backwards the same order as forwards, whatever the sizes of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(lists, orders, sizes, sizes, async (given, orderBy, there, back) => {
        const { ask, all } = world(given, orderBy);
        const forwards = await walk(ask, 'forwards', there);
        expect(forwards.toSorted()).toEqual(all().toSorted());
        expect(await walk(ask, 'backwards', back)).toEqual(forwards);
      }),
      { numRuns: 60 },
    );
  });

  it('can turn round at any row', async () => {
    await fc.assert(
      fc.asyncProperty(
        lists,
        orders,
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        async (given, orderBy, at, size) => {
          const { ask } = world(given, orderBy);
          const { edges } = await ask({ first: 500 });
          const place = at % Math.max(edges.length, 1);
          const cursor = edges[place]?.cursor ?? null;
          if (cursor === null) return;
          const ids = (rows: typeof edges) => rows.map(({ node }) => node.id);
          const before = await ask({ last: size, before: cursor });
          expect(ids(before.edges)).toEqual(ids(edges.slice(Math.max(place - size, 0), place)));
          expect(before.pageInfo.hasPreviousPage).toBe(place > size);
          const start = before.pageInfo.startCursor;
          const again = await ask({ first: size, after: start });
          const first = Math.max(place - size, 0);
          if (before.edges.length > 0) expect(ids(again.edges)).toEqual(ids(edges.slice(first + 1, first + 1 + size)));
          const after = await ask({ first: size, after: cursor });
          expect(ids(after.edges)).toEqual(ids(edges.slice(place + 1, place + 1 + size)));
          expect(after.pageInfo.hasNextPage).toBe(place + 1 + size < edges.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('neither repeats a row nor leaves out one that stays, while others come and go', async () => {
    const change = fc.record({ account: fc.nat({ max: 2 }), comes: fc.boolean(), record, which: fc.nat({ max: 9 }) });
    const changes = fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lists, orders, sizes, direction, changes, async (given, orderBy, steps, towards, script) => {
        const { ask, all, listOf } = world(given, orderBy);
        const staying = new Set(all());
        const met = new Set(all());
        const seen = await walk(ask, towards, steps, (page) => {
          for (const { account, comes, record: coming, which } of script[page] ?? []) {
            const { list, name } = listOf(account);
            // One that comes back elsewhere would rightly be seen again.
            if (comes && !met.has(name(coming))) list.push(coming);
            if (comes) met.add(name(coming));
            const [gone] = comes ? [] : list.splice(which, 1);
            if (gone) staying.delete(name(gone));
          }
        });
        expect(seen.length).toBe(new Set(seen).size);
        expect([...staying].filter((name) => !seen.includes(name))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('loses no row of an account that fails now and then', async () => {
    const failures = fc.array(fc.array(fc.nat({ max: 2 }), { maxLength: 3 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lists, orders, sizes, direction, failures, async (given, orderBy, steps, towards, script) => {
        const { ask, all, listOf, failing } = world(given, orderBy);
        const seen = await walk(ask, towards, steps, (page) => {
          failing.clear();
          for (const account of script[page] ?? []) failing.add(listOf(account).connection);
        });
        expect(seen.toSorted()).toEqual(all().toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
