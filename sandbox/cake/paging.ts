import type { Rows } from './operation.ts';
import type { Tree } from './response-tree.ts';
import { bool, enumeration, int } from './scalars.ts';

/** The last four parameters of an export, cake.md 1.7. */
export function pagingParameters<Field extends string>(first: Field, ...others: Field[]) {
  return {
    start_at_row: int,
    row_limit: int,
    sort_field: enumeration(first, ...others),
    sort_descending: bool,
  };
}

interface CutValues {
  readonly start_at_row: number;
  readonly row_limit: number;
}

interface PagingValues<Field extends string> extends CutValues {
  readonly sort_field: Field;
  readonly sort_descending: boolean;
}

/** Sorts by one field and cuts the page. */
export function page<Field extends string, Row extends Readonly<Record<Field, string | number | null>>>(
  matching: readonly Row[],
  values: PagingValues<Field>,
  print: (row: Row) => Tree,
): Rows {
  const direction = values.sort_descending ? -1 : 1;
  const field = values.sort_field;
  const sorted = matching.toSorted((first, second) => direction * compare(first[field], second[field]));
  return cut(sorted, values, print);
}

/** Cuts a page of rows in their order and prints only that. Rows are counted from 1, and 0 means 1. */
export function cut<Row>(sorted: readonly Row[], values: CutValues, print: (row: Row) => Tree): Rows {
  const start = Math.max(values.start_at_row, 1) - 1;
  const limit = values.row_limit > 0 ? values.row_limit : serverMaximum;
  const reachable = sorted.slice(0, serverMaximum);
  return { total: sorted.length, items: reachable.slice(start, start + limit).map(print) };
}

/** Nothing past this row is ever given, whatever the start. */
const serverMaximum = 100_000;

/** Null sorts first and texts without regard to case, as in SQL Server. Invented: no page says so. */
function compare(first: string | number | null, second: string | number | null): number {
  if (first === second) return 0;
  if (first === null) return -1;
  if (second === null) return 1;
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  const texts = [String(first).toLowerCase(), String(second).toLowerCase()] as const;
  return texts[0] < texts[1] ? -1 : Number(texts[0] > texts[1]);
}
