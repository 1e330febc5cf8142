import { isObject } from '../spec/read-record.ts';

/** What a find method brought. */
export interface Found {
  readonly rows: readonly unknown[];
  /** Rows that match in all; null where a page does not count. */
  readonly count: number | null;
}

/** Rows are in a map by id, and with a `limit` in a page object around it (hasoffers.md 1.6). */
export function foundIn(data: unknown): Found {
  if (!isObject(data) || !('page' in data || 'pageCount' in data)) {
    const rows = rowsIn(data);
    return { rows, count: rows.length };
  }
  const count = Number(data.count);
  return { rows: rowsIn(data.data), count: Number.isSafeInteger(count) ? count : null };
}

/** Whether more match than were passed over and brought; a full page is taken for it where nothing counts. */
export function leavesMore({ rows, count }: Found, limit: number, passed = 0): boolean {
  return count === null ? rows.length >= limit : count > passed + rows.length;
}

/**
 * Rows in whatever shape they were printed: a map by id or code, a list, a row without anything around it, and for
 * none an empty list, an empty text or null (hasoffers.md 1.6, 2.11).
 */
export function rowsIn(raw: unknown): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  if (!isObject(raw)) return [];
  const values = Object.values(raw);
  const isMap = values.every(isObject) || Object.keys(raw).some((key) => key.startsWith(idSign));
  return isMap ? values : [raw];
}

/** Stands before the digits of a key that is an id, so that JavaScript leaves such keys in the order of the answer. */
export const idSign = '#';

/** The value as it was printed: keys that are ids without their sign. */
export function withoutSigns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSigns);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key.startsWith(idSign) ? key.slice(idSign.length) : key,
    withoutSigns(part),
  ]);
  return Object.fromEntries(entries);
}
