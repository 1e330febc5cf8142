import type { LogColumn } from '../log/log-column.ts';
import type { LogRow } from '../log/log-row.ts';
import { sortByKeys } from '../log/sort-by-keys.ts';
import type { JsonObject } from '../php-json.ts';
import { type SumOf, sumsOf } from './click-sums.ts';

/** One row of a report before it is printed: its dimensions and the sums that its metrics are made of. */
export interface ReportLine {
  readonly dimensions: JsonObject;
  readonly sum: SumOf;
}

/** A line for each combination that has rows (keitaro.md 4.2), in the order of its values, INFERRED. */
export function groupedLines(rows: readonly LogRow[], columns: readonly LogColumn[]): readonly ReportLine[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(columns.map((column) => column.read(row))));
  const lines = [...groups.values()].map((group) => lineOf(group, columns));
  return sortByKeys(
    lines,
    columns.map(({ name }) => [({ dimensions }) => dimensions[name] ?? '', 1] as const),
  );
}

/** Every row for itself, the newest first, INFERRED. */
export function rawLines(rows: readonly LogRow[], columns: readonly LogColumn[]): readonly ReportLine[] {
  const newestFirst = sortByKeys(rows, [[({ main }) => main.datetime ?? '', -1]]);
  return newestFirst.map((row) => lineOf([row], columns));
}

/** One line of everything, also of nothing, INFERRED (keitaro.md 4.1). */
export function totalLine(rows: readonly LogRow[]): ReportLine {
  return { dimensions: {}, sum: sumsOf(rows) };
}

function lineOf(rows: readonly LogRow[], columns: readonly LogColumn[]): ReportLine {
  const [first] = rows;
  const read = (column: LogColumn) => (first === undefined ? '' : column.read(first));
  return { dimensions: Object.fromEntries(columns.map((column) => [column.name, read(column)])), sum: sumsOf(rows) };
}
