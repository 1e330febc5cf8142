import { DateTime, IANAZone } from 'luxon';
import { isObject, type JsonObject, type JsonValue } from '../php-json.ts';
import { senseless } from '../refusal.ts';
import type { Tracker } from '../tracker.ts';

/** The span of a request as instants in UTC, both ends belonging to it, and the zone its answer is printed in. */
export interface LogRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly timeZone: string;
}

type Start = (today: DateTime) => DateTime | undefined;

/** The starting points of keitaro.md 4.1; all run to now, but yesterday ends with itself (INFERRED there). */
const intervals: Readonly<Record<string, Start>> = {
  today: (today) => today,
  yesterday: (today) => today.minus({ days: 1 }),
  '7_days_ago': (today) => today.minus({ days: 7 }),
  first_day_of_this_week: (today) => today.startOf('week'),
  '1_month_ago': (today) => today.minus({ months: 1 }),
  first_day_of_this_month: (today) => today.startOf('month'),
  '1_year_ago': (today) => today.minus({ years: 1 }),
  first_day_of_this_year: (today) => today.startOf('year'),
  all_time: () => undefined,
};

/** Reads `range`; without one, all time in the tracker's zone, which decides (keitaro.md 4.1). */
export function readRange(tracker: Tracker, range: JsonValue | undefined): LogRange {
  if (range === undefined || range === null) return { from: undefined, to: undefined, timeZone: tracker.timeZone };
  if (!isObject(range)) throw senseless('range must be an object');
  const timeZone = String(range.timezone ?? tracker.timeZone);
  if (!IANAZone.isValidZone(timeZone)) throw senseless(`Unknown timezone ${timeZone}`);
  const bounds = typeof range.interval === 'string' ? named(tracker, range.interval, timeZone) : dated(range, timeZone);
  return { ...bounds, timeZone };
}

function named(tracker: Tracker, interval: string, timeZone: string): Omit<LogRange, 'timeZone'> {
  const start = Object.hasOwn(intervals, interval) ? intervals[interval] : undefined;
  if (start === undefined) throw senseless(`Unknown interval ${interval}`);
  const today = tracker.clock.present().setZone(timeZone).startOf('day');
  const end = interval === 'yesterday' ? today.minus({ milliseconds: 1 }) : undefined;
  return { from: instant(start(today)), to: instant(end) };
}

/** A `to` means the whole of what it names: its day, its minute or its second, INFERRED (keitaro.md 4.1). */
function dated({ from, to }: JsonObject, timeZone: string): Omit<LogRange, 'timeZone'> {
  const end = readTime(to, timeZone);
  const [, minutes, seconds] = /(:\d\d)(:\d\d)?/.exec(String(to)) ?? [];
  const unit = seconds !== undefined ? 'second' : minutes !== undefined ? 'minute' : 'day';
  return { from: instant(readTime(from, timeZone)), to: instant(end?.endOf(unit)) };
}

function readTime(value: JsonValue | undefined, timeZone: string): DateTime | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const time = DateTime.fromSQL(String(value), { zone: timeZone });
  if (!time.isValid) throw senseless(`Cannot parse the date ${value}`);
  return time;
}

function instant(time: DateTime | undefined): string | undefined {
  return time?.toJSDate().toISOString();
}
