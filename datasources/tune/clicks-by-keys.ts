import pLimit from 'p-limit';
import { asError } from '../as-error.ts';
import type { Call } from '../call.ts';
import { splitEventKey } from '../event-key.ts';
import type { RecordsByIds } from '../platform.ts';
import { type Click, clicksOfHour } from './click-log.ts';
import type { TuneConnection } from './connection.ts';
import { dayOf, hour, logsOfDay, mostLogs } from './raw-log.ts';

/** Clicks of an hour that have one of the ids wanted: the ids are unique, this is for logs in which they are not. */
const mostClicks = 10_000;

/** Clicks by their keys: each day is listed once, and each hour's log read once, however many are wanted of it. */
export async function clicksByKeys(
  connection: TuneConnection,
  keys: readonly string[],
  call: Call,
): Promise<RecordsByIds> {
  const wanted = keys.map(splitEventKey);
  const lanes = pLimit(mostLogs);
  const found = new Map<number, Map<string, Click> | Error>();
  const inDay = async (day: string, events: typeof wanted) => {
    const hours = Map.groupBy(events, ({ at }) => hourOf(at));
    const logs = await logsOfDay(connection, day, call).catch(asError);
    const inHour = async (start: number, ids: readonly string[]) => {
      const log = logs instanceof Error ? logs : logs.find((each) => each.start === start);
      if (log === undefined || log instanceof Error) return found.set(start, log ?? new Map());
      const query = { ...everyTime, filter: { ids }, oldestFirst: true, limit: mostClicks };
      const { records } = await clicksOfHour(connection, log, query, call);
      return found.set(start, new Map(records.map((record) => [record.clickTransactionId ?? '', record])));
    };
    const read = ([start, events]: readonly [number, typeof wanted]) =>
      lanes(() =>
        inHour(
          start,
          events.map(({ nativeId }) => nativeId),
        ),
      ).catch((error: unknown) => found.set(start, asError(error)));
    await Promise.all([...hours].map(read));
  };
  await Promise.all([...Map.groupBy(wanted, ({ at }) => dayOf(at))].map(([day, events]) => inDay(day, events)));
  return wanted.map(({ at, nativeId }) => {
    const read = found.get(hourOf(at));
    return read instanceof Error ? read : (read?.get(nativeId) ?? null);
  });
}

const everyTime = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function hourOf(at: number): number {
  return Math.floor(at / hour) * hour;
}
