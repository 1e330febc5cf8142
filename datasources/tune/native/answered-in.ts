import type { Answered } from '../../natives-of.ts';
import { isObject, valueAt } from '../../spec/read-record.ts';
import { foundIn, rowsIn } from '../found-rows.ts';

/** In place of a model's name where the manual tells none: rows stand under whatever name it is. */
export const anyModel = '*';

/**
 * The rows in an answer's data: a map of them, a page, a list or one alone; each with its model's name around it, which
 * is the path, or without (hasoffers.md 1.6). A value alone has the name `value`.
 */
export function answeredIn(path: string | undefined, data: unknown): Answered {
  if (data == null || data === '') return { rows: [], total: null };
  if (!isObject(data) && !Array.isArray(data)) return { rows: [{ value: data }], total: null };
  if (path !== undefined && isObject(data) && isRow(path, data)) return { rows: within(path, data), total: null };
  const { rows, count } = foundIn(data);
  return { rows: rows.flatMap((row) => within(path, row)), total: count };
}

/** A row alone has its model's name where a map has ids and a page its own words. */
function isRow(path: string, data: Readonly<Record<string, unknown>>): boolean {
  const [head = ''] = path.split('.');
  return path === anyModel ? Object.keys(data).every((name) => /^[A-Z]/.test(name)) : head in data;
}

function within(path: string | undefined, row: unknown): readonly unknown[] {
  if (!isObject(row)) return [{ value: row }];
  if (path === undefined) return [row];
  if (path !== anyModel) return rowsIn(valueAt(row, path));
  const [model = row] = Object.values(row).filter(isObject);
  // The whole of it stands under the same sign, for rows that nobody describes.
  return [{ ...model, [anyModel]: model }];
}
