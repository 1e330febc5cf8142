import type { Dialect } from '../dialect.ts';
import { objectsIn } from '../field.ts';
import { isList, type JsonValue } from '../php-json.ts';
import { senseless } from '../refusal.ts';
import { clickColumns } from './click-columns.ts';
import { conversionColumns } from './conversion-columns.ts';
import type { LogColumn } from './log-column.ts';
import type { LogKind } from './log-row.ts';

/** The columns of a log by name. */
export type LogColumns = ReadonlyMap<string, LogColumn>;

/** What comes when no columns are asked for: only the first is told for certain (keitaro.md 3.8), the rest INFERRED. */
const defaults: Readonly<Record<LogKind, readonly string[]>> = {
  clicks: ['datetime', 'campaign_id', 'cost', 'sub_id', 'campaign', 'offer', 'landing', 'ip', 'country'],
  conversions: ['datetime', 'campaign_id', 'sub_id', 'tid', 'status', 'revenue', 'offer', 'country'],
};

/** Every column of the log in this profile; a conversion has those of its click as well (keitaro.md 3.8). */
export function logColumns(kind: LogKind, dialect: Dialect): LogColumns {
  const own = kind === 'conversions' ? conversionColumns[dialect.conversionNames] : [];
  return new Map([...clickColumns(dialect), ...own].map((column) => [column.name, column]));
}

/** The columns to answer with; an unknown one is refused in words that list the valid ones (keitaro.md 4.6). */
export function readColumns(kind: LogKind, known: LogColumns, asked: JsonValue | undefined): readonly LogColumn[] {
  const names = isList(asked) && asked.length > 0 ? asked.map(String) : defaults[kind];
  return names.map((name) => knownColumn(known, name)).filter((column) => !column.retired);
}

/** The names to sort by, with +1 or -1; any letter case will do (keitaro.md 4.1). */
export function readSort(asked: JsonValue | undefined): readonly (readonly [string, number])[] {
  return objectsIn(asked).map(({ name, order }) => [String(name), String(order).toUpperCase() === 'DESC' ? -1 : 1]);
}

/** The column of that name, or the refusal that lists the valid ones. */
export function knownColumn(known: LogColumns, name: string, status?: number): LogColumn {
  const column = known.get(name);
  if (column === undefined) {
    throw senseless(`Unknown column "${name}". Available columns: ${[...known.keys()].join(', ')}`, status);
  }
  return column;
}
