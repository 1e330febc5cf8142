import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Connection } from '../../datasources/platform.ts';
import type { StretchQuery } from '../../datasources/query.ts';
import type { PageArguments } from '../../resolvers/list-arguments.ts';
import { listEvents } from '../../resolvers/list-events.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakePlatform } from './fake-platform.ts';
import { walk } from './walk.ts';

interface Happened {
  readonly nativeId: string;
  readonly at: number;
}

const range = { from: '1970-01-01T00:00:01Z', to: '1970-01-01T00:00:04Z' };
/** Quarters of seconds, some of them before and behind the range. */
const moment = fc.integer({ min: 2, max: 17 }).map((quarter) => quarter * 250);
const logs = fc.array(fc.array(moment, { maxLength: 14 }), { minLength: 1, maxLength: 3 });
const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });

/** Accounts with a log each, in which the test may write between pages. */
function world(moments: readonly (readonly number[])[], oldestFirst: boolean, grain: number) {
  const logged = new Map<Connection, Happened[]>();
  const during = async (connection: Connection, query: StretchQuery) => {
    const inRange = (logged.get(connection) ?? []).filter(({ at }) => at >= query.from && at < query.to);
    const sorted = inRange.toSorted((one, other) => (query.oldestFirst ? one.at - other.at : other.at - one.at));
    const records = sorted
      .slice(0, query.limit)
      .map(({ nativeId, at }) => ({ nativeId, occurredAt: new Date(at).toISOString() }));
    return { records, odd: [], more: sorted.length > query.limit, count: sorted.length };
  };
  const platform = fakePlatform({ click: clicks({ during, grain }) });
  const accounts = moments.map((given, index) => {
    const account = fakeAccount(platform, `a${index}`);
    logged.set(
      account.connection,
      given.map((at, position) => ({ nativeId: `e${position}`, at })),
    );
    return account;
  });
  const { request, time } = fakeContext(accounts);
  time.pass(60_000);
  const context = request();
  const order = oldestFirst ? 'OLDEST_FIRST' : 'NEWEST_FIRST';
  const ask = (page: PageArguments) => listEvents(context, 'click', { ...page, order, filter: { range } });
  const names = (of: (at: number) => boolean) =>
    accounts.flatMap(({ id, connection }) =>
      (logged.get(connection) ?? []).filter(({ at }) => of(at)).map(({ nativeId }) => `${id}/${nativeId}`),
    );
  const logOf = (index: number) => logged.get(accounts[index % accounts.length]?.connection as Connection) ?? [];
  const atOf = new Map(
    accounts.flatMap(({ id, connection }) =>
      (logged.get(connection) ?? []).map(({ nativeId, at }) => [`${id}/${nativeId}`, at]),
    ),
  );
  return { ask, inRange: () => names((at) => at >= 1_000 && at < 4_000), logOf, atOf };
}

it('walking through events gives each once and by time, whatever the grain of the clock and the sizes of pages', async () => {
  await fc.assert(
    fc.asyncProperty(
      logs,
      fc.boolean(),
      fc.constantFrom(1, 250, 1_000),
      sizes,
      async (moments, oldest, grain, steps) => {
        const { ask, inRange, atOf } = world(moments, oldest, grain);
        const seen = await walk(ask, 'forwards', steps);
        expect(seen.toSorted()).toEqual(inRange().toSorted());
        const times = seen.map((name) => atOf.get(name) ?? 0);
        expect(times).toEqual(times.toSorted((one, other) => (oldest ? one - other : other - one)));
      },
    ),
    { numRuns: 80 },
  );
});

it('neither repeats an event nor leaves out one that stays, while others come and go at other moments', async () => {
  const apart = fc.array(fc.uniqueArray(moment, { maxLength: 14 }), { minLength: 1, maxLength: 3 });
  const change = fc.record({ account: fc.nat({ max: 2 }), comes: fc.boolean(), which: fc.nat({ max: 14 }) });
  const changes = fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      apart,
      fc.boolean(),
      fc.constantFrom(1, 1_000),
      sizes,
      changes,
      async (moments, oldest, grain, steps, script) => {
        const { ask, inRange, logOf } = world(moments, oldest, grain);
        const before = inRange();
        let coming = 0;
        const seen = await walk(ask, 'forwards', steps, (page) => {
          for (const { account, comes, which } of script[page] ?? []) {
            const log = logOf(account);
            coming += 1;
            if (comes) log.push({ nativeId: `new${coming}`, at: 1_000 + which * 200 + coming });
            else log.splice(which, 1);
          }
        });
        const staying = before.filter((name) => inRange().includes(name));
        expect(seen.length).toBe(new Set(seen).size);
        expect(staying.filter((name) => !seen.includes(name))).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
});
