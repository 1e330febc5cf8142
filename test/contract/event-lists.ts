import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import type { EventName } from '../../datasources/model.ts';
import type { StretchQuery } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Entity } from '../../resolvers/entity.ts';
import { type AccountName, type Bench, type EntityBench, failure } from './bench.ts';
import { call } from './connect.ts';
import { eventsOf, pageThrough } from './event-pages.ts';
import { answersTo, anyFilter, filterNames, filtersAmong } from './filter-samples.ts';
import { idsOf, lasting, sorted, storedIds, storedRecords, stretchOf } from './stored.ts';

/** Events by time: every one once, in order, within borders that are exact, while others come and go. */
export function testEventLists({ platform, account, line }: Bench, entity: EntityBench): void {
  const { during, narrows = [], grain = 1 } = entity.spec;
  if (!during) return;
  const { from, to } = stretchOf(entity);

  const read = (change: Partial<StretchQuery> = {}, name: AccountName = 'full') =>
    during(line(name).connection, { from, to, filter: {}, oldestFirst: false, limit: 1000, ...change }, call);
  const ids = (records: readonly AnyRecord[], name: AccountName = 'full') =>
    idsOf(entity, line(name).connection, records);
  const supply = (oldestFirst: boolean, name: AccountName = 'full') =>
    eventsOf(platform, entity, line(name).connection, { from, to, oldestFirst });
  const directions = ([false, true] as const)
    .filter((oldestFirst) => !(oldestFirst && entity.newestFirstOnly))
    .map((oldestFirst) => [oldestFirst ? 'oldest' : 'newest', oldestFirst] as const);

  describe('events', () => {
    it.each(['full', 'clocks', 'single', 'empty'] as const)('of the %s account come whole', async (name) => {
      const { records, odd, more, count } = await read({}, name);
      expect(sorted(ids(records, name))).toEqual(sorted(storedIds(entity, account(name))));
      expect(odd).toEqual([]);
      expect(more).toBe(false);
      expect([null, records.length]).toContain(count);
    });

    it.each(directions)('come in pages with the %s first, each once and in order', async (_word, oldestFirst) => {
      for (const size of [3, 25]) {
        const events = await pageThrough(supply(oldestFirst), size);
        expect(sorted(events.map(({ nativeId }) => nativeId))).toEqual(sorted(storedIds(entity, account())));
        expectInOrder(events, oldestFirst);
      }
      const { count } = await read({ oldestFirst, limit: 3 });
      expect([null, storedIds(entity, account()).length]).toContain(count);
    });

    it.each(directions)('with the %s first miss and repeat nothing while others come', async (_word, oldestFirst) => {
      for (const size of [4, 9]) {
        const before = storedIds(entity, account('moving'));
        const between = () => account('moving').churn(entity.collection);
        const events = await pageThrough(supply(oldestFirst, 'moving'), size, between);
        const there = lasting(before, storedIds(entity, account('moving')));
        const seen = events.map(({ nativeId }) => nativeId).filter((id) => there.has(id));
        expect(there.size).toBeGreaterThan(10);
        expect(storedIds(entity, account('moving'))).not.toEqual(before);
        expect(sorted(seen)).toEqual(sorted(there));
        expectInOrder(events, oldestFirst);
      }
    });

    const expectInOrder = (events: readonly Entity<EventName>[], oldestFirst: boolean) => {
      const times = events.map(({ occurredAt }) => Date.parse(occurredAt));
      expect(times).toEqual(times.toSorted((one, other) => (oldestFirst ? one - other : other - one)));
    };

    it.each([false, true])(
      'are given oldest first: %s, or that is refused before anything is sent',
      async (oldestFirst) => {
        if (directions.some(([, known]) => known === oldestFirst)) {
          expect((await read({ oldestFirst, limit: 1 })).records).toHaveLength(1);
        } else {
          expect(await failure(() => read({ oldestFirst }))).toBeInstanceOf(Unsupported);
          expect(account().requests.count()).toBe(0);
        }
      },
    );

    it.each(clockChanges)('have the times that are stored where clocks go %s', async (_word, stretch, isThere) => {
      const { connection } = line('clocks');
      const { records } = await read(stretch, 'clocks');
      const told = records.map((record) => [idOf(record), timeOf(record, 'clocks')] as const);
      const { occurredAt = () => Number.NaN } = entity;
      const stored = [...storedRecords({ ...entity, stretch }, account('clocks'))];
      const times = stored.map(([id, event]) => [id, occurredAt(event, connection.account.timeZone)] as const);
      expect(new Map(told)).toEqual(new Map(times));
      expect(told.length).toBeGreaterThan(0);
      if (entity.timesAreLocal) expect(told.filter(([, at]) => isThere(at)).length).toBeGreaterThan(0);
    });

    const idOf = (record: AnyRecord) => entity.spec.common(record, line('clocks').connection.account).nativeId;

    it('are in a stretch that begins with them, and not in one that ends with them', async () => {
      const { records } = await read();
      const times = [...new Set(records.map((record) => timeOf(record)))];
      for (const at of [times[0], times[Math.floor(times.length / 2)], times.at(-1)]) {
        if (at === undefined) throw new Error('There are no events.');
        const own = records.filter((record) => timeOf(record) === at);
        const [beginning, ending] = [await read({ from: at }), await read({ to: at })];
        expect(sorted(ids(beginning.records))).toEqual(sorted(ids(records.filter((record) => timeOf(record) >= at))));
        expect(sorted(ids(ending.records))).toEqual(sorted(ids(records.filter((record) => timeOf(record) < at))));
        const alone = await read({ from: at, to: at + grain });
        expect(ids(alone.records)).toEqual(expect.arrayContaining([...ids(own)]));
      }
    });

    const timeOf = (record: AnyRecord, name: AccountName = 'full') => {
      const common = entity.spec.common(record, line(name).connection.account);
      return 'occurredAt' in common ? Date.parse(common.occurredAt) : Number.NaN;
    };

    it('are none in a stretch without any, or without length', async () => {
      const nothing = { records: [], odd: [], more: false };
      const long = Date.parse('2019-05-01T00:00:00Z');
      for (const stretch of [
        { from: long, to: long + 86_400_000 },
        { from: to, to },
        { from: to - 1, to },
      ]) {
        const empty = await read(stretch);
        expect(empty).toMatchObject(nothing);
        expect([null, 0]).toContain(empty.count);
      }
    });

    it('of one moment are told together and once', async () => {
      // A late event has the moment of another one.
      account('moving').churn(entity.collection);
      const { records } = await read({}, 'moving');
      const moments = Map.groupBy(records, (record) => timeOf(record, 'moving'));
      const [at, shared] = [...moments].find(([, { length }]) => length > 1) ?? [0, []];
      expect(shared.length).toBeGreaterThan(1);
      const alone = await read({ from: at, to: at + grain }, 'moving');
      expect(ids(alone.records, 'moving')).toEqual(expect.arrayContaining([...ids(shared, 'moving')]));
      expect(new Set(ids(alone.records, 'moving')).size).toBe(alone.records.length);
    });
  });

  describe('a filter', () => {
    const unsupported = filterNames.filter((name) => !narrows.includes(name));
    it.each(unsupported)('by %s is refused, and nothing is sent', async (name) => {
      expect(await failure(() => read({ filter: anyFilter(entity, name) }))).toBeInstanceOf(Unsupported);
      expect(account().requests.count()).toBe(0);
    });

    it.each(narrows)('by %s gives what the whole stretch has of it', async (name) => {
      const { connection } = line();
      const { records } = await read();
      let told = 0;
      for (const filter of filtersAmong(entity, connection, records, name)) {
        const wanted = records.filter((record) => answersTo(entity, connection, record, filter));
        account().requests.clear();
        try {
          const found = await read({ filter });
          expect(sorted(ids(found.records)), JSON.stringify(filter)).toEqual(sorted(ids(wanted)));
          expect([null, wanted.length]).toContain(found.count);
          told += found.records.length;
        } catch (error) {
          if (!(error instanceof Unsupported)) throw error;
          expect(account().requests.count()).toBe(0);
        }
      }
      expect(told > 0).toBe(!entity.cannotTell?.includes(name));
    });
  });
}

/** In Casablanca, whose clocks go back for Ramadan and forward after it: days around, and the very moments. */
const clockChanges = [
  [
    'back',
    { from: Date.parse('2026-02-14T00:00:00Z'), to: Date.parse('2026-02-17T00:00:00Z') },
    // The first pass: times in the second one read the same.
    (at: number) => at >= Date.parse('2026-02-15T01:00:00Z') && at < Date.parse('2026-02-15T02:00:00Z'),
  ],
  [
    'forward',
    { from: Date.parse('2026-03-21T00:00:00Z'), to: Date.parse('2026-03-24T00:00:00Z') },
    (at: number) => Math.abs(at - Date.parse('2026-03-22T02:00:00Z')) < 60_000,
  ],
] as const;
