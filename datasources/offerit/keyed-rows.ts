import { Malformed } from '../errors.ts';
import { isObject } from '../spec/read-record.ts';
import type { JsonObject } from './php-map.ts';

/** A row, and the key under which it stood where the answer is a map. */
export interface KeyedRow {
  readonly key: string | null;
  readonly row: unknown;
}

/** The rows of a map by id or of a list; PHP prints an empty map as a list (offerit.md 1.3). Their order says nothing (3.2). */
export function keyedRows(payload: unknown): readonly KeyedRow[] {
  if (typeof payload !== 'object' || payload === null) throw new Malformed('Offerit answered with no list of rows.');
  const rows = Array.isArray(payload)
    ? payload.map((row: unknown) => ({ key: null, row }))
    : Object.entries(payload).map(([key, row]) => ({ key, row }));
  if (rows.length > 0 && !rows.some(({ row }) => isObject(row))) {
    throw new Malformed('Offerit answered with something else than rows.');
  }
  return rows;
}

/** The row with its id under the id's name, from the key where the row lacks it (offerit.md 3.1). */
export function withId({ key, row }: KeyedRow, name: string): JsonObject {
  if (!isObject(row)) throw new Malformed('Offerit sent something else than a row.');
  const id = row[name] ?? key;
  if (typeof id !== 'string' || id === '' || id === '0') throw new Malformed(`Offerit sent a row without "${name}".`);
  return { ...row, [name]: id };
}
