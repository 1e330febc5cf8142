import { DateTime } from 'luxon';
import type { Collection } from '../collection.ts';
import { nameIn } from '../name-in.ts';
import type { JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { type LogRow, valueIn } from './log-row.ts';

/** One column of a log; a retired one is taken and then silently missing (keitaro.md 4.6). */
export interface LogColumn {
  readonly name: string;
  readonly read: (row: LogRow) => JsonValue;
  /** The name under which the value is answered, where it is another. */
  readonly answersAs?: string;
  readonly retired?: true;
}

/** Text, empty where the click has none (keitaro.md 4.2, INFERRED). */
export function textColumn(name: string): LogColumn {
  return { name, read: (row) => valueIn(row, name) ?? '' };
}

/** The id of an entity, 0 for none (keitaro.md 3.8). */
export function idColumn(name: string): LogColumn {
  return { name, read: (row) => valueIn(row, name) ?? 0 };
}

/** A switch. */
export function flagColumn(name: string): LogColumn {
  return { name, read: (row) => valueIn(row, name) ?? false };
}

/** The name behind an id, as it is now (keitaro.md 4.2). */
export function nameColumn(name: string, idName: string, records: (tracker: Tracker) => Collection): LogColumn {
  return { name, read: (row) => nameIn(records(row.tracker), valueIn(row, idName)) ?? '' };
}

/** An instant in the zone of the request. */
export function timeColumn(name: string): LogColumn {
  return { name, read: (row) => row.printTime(valueIn(row, name)) };
}

/** A part of the row's local time; only the form of `day` is told (keitaro.md 1.4), the others are INFERRED. */
export function timePartColumn(name: string, read: (local: string) => JsonValue): LogColumn {
  return { name, read: (row) => read(row.printTime(valueIn(row, 'datetime'))) };
}

/** The parts of a local time by column name. */
export const timeParts: Readonly<Record<string, (local: string) => JsonValue>> = {
  year: (local) => Number(local.slice(0, 4)),
  month: (local) => Number(local.slice(5, 7)),
  week: (local) => DateTime.fromSQL(local, { zone: 'utc' }).weekNumber,
  weekday: (local) => DateTime.fromSQL(local, { zone: 'utc' }).weekday,
  day: (local) => local.slice(0, 10),
  hour: (local) => Number(local.slice(11, 13)),
  day_hour: (local) => local.slice(0, 13),
};
