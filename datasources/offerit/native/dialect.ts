import { nativesOf } from '../../natives-of.ts';
import { isObject } from '../../spec/read-record.ts';
import type { OfferitConnection } from '../connection.ts';
import { wire } from '../wire.ts';

/** Makes native operations of Offerit's rows: what an answer brings is a list, a map of rows, one record, or a plain value. */
export const { one, list, act, change } = nativesOf<OfferitConnection>({
  wire,
  ask: async (connection, step, call) => ({ rows: rowsIn(await connection.ask(step, call)), total: null }),
  rowsIn: (_operation, answer) => rowsIn(answer),
  fieldsOf: (entity) => {
    throw new Error(`No native operation of Offerit gives a ${entity}.`);
  },
});

/** Each as it is printed stands under the name `value` beside its members, because many pages show the first members only. */
function rowsIn(found: unknown): readonly unknown[] {
  if (found == null) return [];
  const rows = Array.isArray(found) || isMapOfRows(found) ? Object.values(found) : [found];
  return rows.map((row) => ({ value: row, ...(isObject(row) ? row : {}) }));
}

/** What is a list in PHP prints as an object where its keys have gaps (offerit.md 1.3). */
function isMapOfRows(found: unknown): found is Readonly<Record<string, unknown>> {
  return isObject(found) && Object.values(found).length > 0 && Object.values(found).every(isObject);
}
