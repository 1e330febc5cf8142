import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import type { OfferitConnection } from '../../datasources/offerit/connection.ts';
import { firstTransactions } from '../../datasources/offerit/first-transactions.ts';
import { withId } from '../../datasources/offerit/keyed-rows.ts';
import type { StretchQuery } from '../../datasources/query.ts';
import { Tally } from '../../datasources/tally.ts';
import { readsOnly } from './fake-writing.ts';

const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY, tally: new Tally() };
const day = 24 * 60 * 60;
const begin = Date.parse('2026-01-01T00:00:00Z') / 1000;
const month: StretchQuery = {
  from: begin * 1000,
  to: (begin + 30 * day) * 1000,
  filter: {},
  oldestFirst: true,
  limit: 100,
};

/** A network whose report has these times, in any order whatever, and how many rows each of its answers had. */
function network(times: readonly number[]) {
  const all = times.map((time, index) => ({ id: String(10n ** 19n + BigInt(index)), time }));
  // A fixed shuffle: the order of the report is not documented.
  const shuffled = all.map((row, index) => ({ row, at: (index * 7919) % 104_729 })).sort((a, b) => a.at - b.at);
  const asked: number[] = [];
  const rows: OfferitConnection['rows'] = async (_operation, filter, rowsIn) => {
    const [from, to] = [Date.parse(String(filter.from)) / 1000, Date.parse(String(filter.to)) / 1000];
    const found = shuffled.filter(({ row }) => row.time >= from && row.time <= to);
    const passed = Number(filter.passed ?? 0);
    const page = found.slice(passed, passed + Number(filter.count));
    asked.push(page.length);
    return rowsIn(Object.fromEntries(page.map(({ row }) => [row.id, { ...row }])));
  };
  const account = { id: 'test', timeZone: 'UTC', currency: null };
  const connection: OfferitConnection = {
    account,
    now: () => 0,
    check: async () => undefined,
    rows,
    ask: async () => null,
    ...readsOnly,
  };
  const ids = [...all].sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const ask = async (change: Partial<StretchQuery> = {}) => {
    asked.length = 0;
    const read = (row: Parameters<typeof withId>[0]) => {
      const { id, time } = withId(row, 'id');
      return { conversionId: String(id), time: new Date(Number(time) * 1000).toISOString() };
    };
    const stretch = await firstTransactions(connection, { ...month, ...change }, read, call);
    return { ...stretch, ids: stretch.records.map(({ conversionId }) => conversionId) };
  };
  return { ids, asked, ask };
}

const evenly = (count: number) =>
  Array.from({ length: count }, (_, index) => begin + Math.floor((index * 30 * day) / count));

describe('the first transactions of a stretch', () => {
  it('cost one call and are counted while a page holds them all', async () => {
    const { ids, asked, ask } = network(evenly(1999));
    expect(await ask()).toMatchObject({ ids: ids.slice(0, 100), more: true, count: 1999 });
    expect(asked).toEqual([1999]);
    expect(await ask({ limit: 5000, oldestFirst: false })).toMatchObject({ ids: [...ids].reverse(), more: false });
  });

  it('are in order among fifty thousand, with few calls and few rows', async () => {
    const { ids, asked, ask } = network(evenly(50_000));
    expect(await ask()).toMatchObject({ ids: ids.slice(0, 100), more: true, count: null });
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(Math.max(...asked)).toBe(2000);
    expect(await ask({ oldestFirst: false })).toMatchObject({ ids: [...ids].reverse().slice(0, 100), more: true });
  });

  it('are found where most of the stretch is empty', async () => {
    const late = Array.from({ length: 3000 }, (_, index) => begin + 30 * day - 3000 + index);
    const { ids, asked, ask } = network(late);
    expect((await ask()).ids).toEqual(ids.slice(0, 100));
    expect(asked.length).toBeLessThan(100);
    expect((await ask({ oldestFirst: false })).ids).toEqual([...ids].reverse().slice(0, 100));
  });

  it('are all there, once, where the stretch was cut', async () => {
    const { ids, ask } = network(evenly(25_000));
    expect(await ask({ limit: 30_000 })).toMatchObject({ ids, more: false, count: 25_000 });
  });

  it('page by a moved border, also through seconds with many', async () => {
    const { ids, ask } = network(evenly(6000).map((time) => time - (time % day)));
    const seen = new Set<string>();
    for (let from = month.from, more = true; more; ) {
      const stretch = await ask({ from, limit: 500 });
      for (const id of stretch.ids) seen.add(String(id));
      from = Date.parse(String(stretch.records.at(-1)?.time));
      more = stretch.more;
    }
    expect([...seen]).toEqual(ids);
  });

  it('of one second come page by page, up to what can be held', async () => {
    const second = (count: number) => network(Array.from({ length: count }, () => begin));
    const { ids, asked, ask } = second(4500);
    expect(await ask({ to: (begin + 1) * 1000 })).toMatchObject({ ids: ids.slice(0, 100), more: true, count: 4500 });
    expect(asked).toEqual([2000, 2000, 500]);
    await expect(second(10_000).ask()).rejects.toThrow(Unsupported);
  });

  it('leave out those at its end', async () => {
    const { ids, ask } = network([begin, begin + 1, begin + 2]);
    expect((await ask({ to: (begin + 2) * 1000 })).ids).toEqual(ids.slice(0, 2));
    expect((await ask({ from: begin * 1000 + 1 })).ids).toEqual(ids.slice(1));
    expect((await ask({ to: begin * 1000 + 1 })).ids).toEqual(ids.slice(0, 1));
    expect(await ask({ to: month.from })).toMatchObject({ ids: [], more: false, count: 0 });
  });
});
