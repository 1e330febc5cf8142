import { answerJson } from '../answers.ts';
import { pageOf } from '../page.ts';
import type { JsonObject } from '../php-json.ts';
import { senseless } from '../refusal.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { compareValues } from './compare-values.ts';
import type { LogColumn } from './log-column.ts';
import { logColumns, readColumns, readSort } from './log-columns.ts';
import { readFilters } from './log-filters.ts';
import { type LogRange, readRange } from './log-range.ts';
import { joinRows, type LogKind, type LogRow } from './log-row.ts';
import { createZonePrinter } from './zone-printer.ts';

/** Answers a log of single rows (keitaro.md 4); a page is of 100 rows unless told (7, INFERRED there). */
export function createLogHandler(kind: LogKind): Handler {
  return (tracker, { bag }) => {
    if (bag.range === undefined && bag.limit === undefined) throw senseless('range or limit is required');
    if (bag.order !== undefined && tracker.dialect.refusesOrder) throw senseless('Unknown parameter "order"');
    const known = logColumns(kind, tracker.dialect);
    const columns = readColumns(kind, known, bag.columns);
    const matches = readFilters(known, tracker.dialect, bag.filters);
    const rows = rowsIn(kind, tracker, readRange(tracker, bag.range)).filter(matches);
    const sorted = sortRows(rows, readSort(known, bag.sort));
    const page = pageOf(sorted, { limit: 100, ...bag });
    return answerJson({
      rows: page.map((row) => printRow(row, columns)),
      total: rows.length,
      meta: { datetime: isoTime(tracker), execution_time: '0.0001' },
    });
  };
}

/** A conversion counts by its current time, which moves when it is posted again (keitaro.md 4.7). */
function rowsIn(kind: LogKind, tracker: Tracker, { from, to, timeZone }: LogRange): readonly LogRow[] {
  const within = tracker[kind].all().filter(({ datetime }) => {
    const instant = String(datetime);
    return (from === undefined || instant >= from) && (to === undefined || instant <= to);
  });
  return joinRows(kind, tracker, within, createZonePrinter(timeZone));
}

/** Unsorted, the newest come first, INFERRED; rows that compare alike keep that order. */
function sortRows(rows: readonly LogRow[], sort: readonly (readonly [LogColumn, number])[]): readonly LogRow[] {
  const newestFirst = rows.toSorted(
    ({ main: one }, { main: other }) => compareValues(other.datetime ?? '', one.datetime ?? '') || other.id - one.id,
  );
  if (sort.length === 0) return newestFirst;
  const keyed = newestFirst.map((row) => ({ row, keys: sort.map(([column]) => column.read(row)) }));
  keyed.sort((one, other) => {
    for (const [index, [, direction]] of sort.entries()) {
      const order = compareValues(one.keys[index] ?? '', other.keys[index] ?? '') * direction;
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

function printRow(row: LogRow, columns: readonly LogColumn[]): JsonObject {
  return Object.fromEntries(columns.map((column) => [column.answersAs ?? column.name, column.read(row)]));
}

/** ISO 8601 with an offset (keitaro.md 1.4). */
function isoTime({ clock }: Tracker): string {
  return clock.present().toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
