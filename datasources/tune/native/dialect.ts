import { nativesOf } from '../../natives-of.ts';
import { valueAt } from '../../spec/read-record.ts';
import type { TuneConnection } from '../connection.ts';
import { foundIn, isObject, rowsIn } from '../found-rows.ts';
import { wire } from '../wire.ts';

/** Makes native operations of TUNE's rows: an answer's data are a map of rows, a page of them, a list, or one value. */
export const { list } = nativesOf<TuneConnection>({
  wire,
  ask: async (connection, { operation, parameters }, call) => {
    const data = await connection.call(operation, parameters, call);
    const { rows, count } = operation.rows === undefined ? foundIn(data) : foundIn(valueAt(data, operation.rows));
    return isObject(data) || Array.isArray(data)
      ? { rows: rows.map(asRow), total: count }
      : { rows: plainValue(data), total: null };
  },
  rowsIn: ({ rows }, data) => {
    const found = rows === undefined ? data : valueAt(data, rows);
    return isObject(found) || Array.isArray(found) ? rowsIn(found).map(asRow) : plainValue(found);
  },
  fieldsOf: (entity) => {
    throw new Error(`No native operation of TUNE gives a ${entity}.`);
  },
});

/** A list of plain values has each under the name `value`. */
function asRow(row: unknown): unknown {
  return isObject(row) ? row : { value: row };
}

function plainValue(data: unknown): readonly unknown[] {
  return data == null ? [] : [{ value: data }];
}
