import { DateTime } from 'luxon';
import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import type { AnyRecord } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import { isObject } from '../spec/read-record.ts';
import { writeFilter } from '../spec/write-record.ts';
import type { TuneConnection } from './connection.ts';
import { rowsIn } from './found-rows.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** The log of one hour of clicks (hasoffers.md 5). */
export interface LogHour {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly filename: string;
}

export const hour = 3_600_000;

/** Logs that may be read at once: each is in memory meanwhile, packed. */
export const mostLogs = 4;

/** So many days are asked for one by one; before more, it is asked which there are. */
const fewDays = 2;

/** The logs of a stretch of time in its order, each day listed only when it is come to. */
export async function* logHours(
  connection: TuneConnection,
  { from, to, oldestFirst }: { readonly from: number; readonly to: number; readonly oldestFirst: boolean },
  call: Call,
): AsyncGenerator<LogHour> {
  const days = await daysWithin(connection, from, to, call);
  for (const day of oldestFirst ? days : days.toReversed()) {
    const hours = (await logsOfDay(connection, day, call)).filter(({ start }) => start < to && start + hour > from);
    yield* hours.sort((one, other) => (oldestFirst ? one.start - other.start : other.start - one.start));
  }
}

/** The logs of a day, which is one in UTC and named as by `dayOf`. */
export async function logsOfDay(connection: TuneConnection, day: string, call: Call): Promise<readonly LogHour[]> {
  const data = await ask(connection, operations.listLogs, { day }, call);
  return rowsIn(partOf(data, 'logFiles')).map((file) => {
    const start = Number(partOf(file, 'startTimestamp')) * 1000;
    const filename = partOf(file, 'filename');
    if (!Number.isSafeInteger(start) || typeof filename !== 'string') throw new Malformed('TUNE listed an odd log.');
    return { start, filename };
  });
}

/** What the file of an hour holds, which is a ZIP; of clicks unless told. */
export async function fetchLog(
  connection: TuneConnection,
  { logType = 'CLICKS', filename }: { readonly logType?: unknown; readonly filename?: unknown },
  call: Call,
): Promise<Uint8Array> {
  const link = partOf(await ask(connection, operations.getLogLink, { logType, filename }, call), 'link');
  return connection.download(String(link), call);
}

/** The day of an instant, as TUNE names it. */
export function dayOf(at: number): string {
  return DateTime.fromMillis(at, { zone: 'UTC' }).toFormat('yyyyMMdd');
}

async function daysWithin(
  connection: TuneConnection,
  from: number,
  to: number,
  call: Call,
): Promise<readonly string[]> {
  if (from >= to) return [];
  const [first, last] = [dayOf(from), dayOf(to - 1)];
  const days: string[] = [];
  for (let at = from; dayOf(at) < last && days.length < fewDays; at += 24 * hour) days.push(dayOf(at));
  if (days.length < fewDays) return [...days, last];
  const listed = rowsIn(partOf(await ask(connection, operations.listLogDays, {}, call), 'dateDirs'));
  return listed
    .map((entry) => String(partOf(entry, 'dirName')))
    .filter((day) => day >= first && day <= last)
    .sort();
}

function ask(connection: TuneConnection, operation: Operation, given: AnyRecord, call: Call): Promise<unknown> {
  const { timeZone } = connection.account;
  return connection.call(
    operation,
    writeFilter(wire, operation.takes, { logType: 'CLICKS', ...given }, timeZone),
    call,
  );
}

function partOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : null;
}
