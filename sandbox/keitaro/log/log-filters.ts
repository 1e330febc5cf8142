import type { Dialect } from '../dialect.ts';
import { objectsIn } from '../field.ts';
import { labelOf } from '../label/label-of.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import { readOperator } from './filter-operators.ts';
import type { LogColumn } from './log-column.ts';
import { type LogRow, valueIn } from './log-row.ts';

/** Reads `filters` into one test, all of them having to hold (keitaro.md 4.1, INFERRED there). */
export function readFilters(
  columnOf: (name: string) => LogColumn,
  dialect: Dialect,
  asked: JsonValue | undefined,
): (row: LogRow) => boolean {
  const tests = objectsIn(asked).map((filter) => readFilter(columnOf(String(filter.name)), dialect, filter));
  return (row) => tests.every((test) => test(row));
}

/** Labels are looked up for the campaign of the row; everything else is in the value (keitaro.md 4.5). */
function readFilter(
  column: LogColumn,
  dialect: Dialect,
  { operator, expression = null }: JsonObject,
): (row: LogRow) => boolean {
  if (operator === 'HAS_LABEL') return (row) => labelIn(row, column) === expression;
  if (operator === 'NOT_HAS_LABEL') return (row) => labelIn(row, column) !== expression;
  const test = readOperator(dialect, String(operator), expression);
  return (row) => test(column.read(row));
}

function labelIn(row: LogRow, column: LogColumn): string | undefined {
  return labelOf(row.tracker, valueIn(row, 'campaign_id'), column.name, column.read(row));
}
