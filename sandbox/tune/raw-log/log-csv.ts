import { integerColumns, type LogColumn, logColumns } from './log-columns.ts';

/** A row of a log; what it leaves out is empty, or 0 where the column is an integer. */
export type LogRow = Readonly<Partial<Record<LogColumn, string>>>;

/** Prints a log: the header bare, texts in quotes, integers not, `\n` at the end of each line (hasoffers.md 5). */
export function printLog(rows: readonly LogRow[]): string {
  const lines = rows.map((row) => logColumns.map((column) => printValue(column, row[column])).join(','));
  return [logColumns.join(','), ...lines, ''].join('\n');
}

function printValue(column: LogColumn, value: string | undefined): string {
  if (integerColumns.has(column)) return value ?? '0';
  return `"${(value ?? '').replaceAll('"', '""')}"`;
}
