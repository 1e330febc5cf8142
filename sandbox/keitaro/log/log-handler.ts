import { answerJson } from '../answers.ts';
import { pageOf } from '../page.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import type { Handler } from '../route.ts';
import { compareValues } from './compare-values.ts';
import type { LogColumn } from './log-column.ts';
import { knownColumn, type LogColumns, logColumns, readColumns, readSort } from './log-columns.ts';
import { readFilters } from './log-filters.ts';
import type { LogKind, LogRow } from './log-row.ts';
import { answerMeta, rowsOfRequest } from './log-rows.ts';
import { sortByKeys } from './sort-by-keys.ts';

/** Answers a log of single rows (keitaro.md 4); a page is of 100 rows unless told (7, INFERRED there). */
export function createLogHandler(kind: LogKind): Handler {
  return (tracker, { bag }) => {
    const all = rowsOfRequest(kind, tracker, bag);
    const known = logColumns(kind, tracker.dialect);
    const columns = readColumns(kind, known, bag.columns);
    const rows = all.filter(readFilters((name) => knownColumn(known, name), tracker.dialect, bag.filters));
    const page = pageOf(sortRows(rows, known, bag.sort), { limit: 100, ...bag });
    return answerJson({
      rows: page.map((row) => printRow(row, columns)),
      total: rows.length,
      meta: answerMeta(tracker),
    });
  };
}

/** Unsorted, the newest come first, INFERRED; rows that compare alike keep that order. */
function sortRows(rows: readonly LogRow[], known: LogColumns, asked: JsonValue | undefined): readonly LogRow[] {
  const newestFirst = rows.toSorted(
    ({ main: one }, { main: other }) => compareValues(other.datetime ?? '', one.datetime ?? '') || other.id - one.id,
  );
  const sort = readSort(asked).map(([name, direction]) => [knownColumn(known, name).read, direction] as const);
  return sortByKeys(newestFirst, sort);
}

function printRow(row: LogRow, columns: readonly LogColumn[]): JsonObject {
  return Object.fromEntries(columns.map((column) => [column.answersAs ?? column.name, column.read(row)]));
}
