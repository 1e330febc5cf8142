import { describe, expect, it } from 'vitest';
import { Unreachable } from '../../datasources/errors.ts';
import { eventKey } from '../../datasources/event-key.ts';
import { eventsByKeys } from '../../datasources/events-by-keys.ts';
import type { StretchQuery } from '../../datasources/query.ts';
import { fakeCall } from './fake-call.ts';
import { fakeAccount } from './fake-context.ts';
import { clicks, fakePlatform } from './fake-platform.ts';

const second = 1_000;
const { connection } = fakeAccount(fakePlatform({}));
const at = (seconds: number) => new Date(seconds * second).toISOString();
const keyOf = (seconds: number, nativeId = `c${seconds}`) => eventKey(at(seconds), nativeId);

/** A log of one click in each of its seconds; what it is asked is noted. A stretch may be one that fails or is cut. */
function logOf(seconds: readonly number[], fails: (query: StretchQuery) => boolean = () => false, most = 100) {
  const asked: (readonly [from: number, to: number])[] = [];
  const during = async (_connection: unknown, query: StretchQuery) => {
    const { from, to } = query;
    asked.push([from / second, to / second]);
    if (fails(query)) throw new Unreachable('gone');
    const found = seconds.filter((each) => each * second >= from && each * second < to).toReversed();
    const records = found.slice(0, most).map((each) => ({ nativeId: `c${each}`, occurredAt: at(each) }));
    return { records, odd: [], more: found.length > most, count: null };
  };
  const log = { common: clicks().common, during, grain: second };
  const find = async (...keys: readonly string[]) => {
    const found = await eventsByKeys(log, connection, keys, fakeCall());
    return found.map((one) => (one instanceof Error ? one : (one?.nativeId ?? null)));
  };
  return { asked, find };
}

describe('events by their keys', () => {
  it('that are few are each read from their moment, as long as the grain of the clock', async () => {
    const { asked, find } = logOf([10, 20, 30]);
    expect(await find(keyOf(30), keyOf(10))).toEqual(['c30', 'c10']);
    expect(asked).toEqual([
      [30, 31],
      [10, 11],
    ]);
  });

  it('that are several come from the one stretch that holds them all', async () => {
    const { asked, find } = logOf([10, 20, 30, 40, 50]);
    expect(await find(...[30, 10, 50, 20, 40].map((each) => keyOf(each)))).toEqual(['c30', 'c10', 'c50', 'c20', 'c40']);
    expect(asked).toEqual([[10, 51]]);
  });

  it('are read alone where they did not show in that stretch', async () => {
    const { asked, find } = logOf([10, 20, 30, 40, 50], () => false, 3);
    expect(await find(...[10, 20, 30, 40, 50].map((each) => keyOf(each)))).toEqual(['c10', 'c20', 'c30', 'c40', 'c50']);
    expect(asked).toEqual([
      [10, 51],
      [10, 11],
      [20, 21],
    ]);
  });

  it('are null where nothing is, or something else of that moment', async () => {
    const { find } = logOf([10]);
    expect(await find(keyOf(11), keyOf(10, 'other'))).toEqual([null, null]);
  });

  it('are an error in their place where one cannot be read', async () => {
    const { find } = logOf([10, 20], ({ from }) => from === 10 * second);
    expect(await find(keyOf(10), keyOf(20))).toEqual([expect.any(Unreachable), 'c20']);
  });
});
