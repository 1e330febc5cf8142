import { orError } from '../as-error.ts';
import type { RecordsByIds } from '../platform.ts';
import type { AnyRecord } from '../spec/field.ts';
import { isObject } from '../spec/read-record.ts';
import type { KeyedRow } from './keyed-rows.ts';

/** Records in the order of the ids asked for; answers have their rows in any order and leave out what they lack. */
export function rowsByIds(
  rows: readonly KeyedRow[],
  idName: string,
  ids: readonly string[],
  read: (row: KeyedRow) => AnyRecord,
): Promise<RecordsByIds> {
  const found = new Map(rows.map((keyed) => [(isObject(keyed.row) ? keyed.row[idName] : null) ?? keyed.key, keyed]));
  return Promise.all(
    ids.map((id) => {
      const row = found.get(id);
      return row ? orError(() => read(row)) : null;
    }),
  );
}
