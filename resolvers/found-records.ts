import type { RecordsByIds } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';

/** Those that are there. Throws what one of them could not be read for: a list without it would be silently short. */
export function foundRecords(found: RecordsByIds): readonly AnyRecord[] {
  const failed = found.find((record) => record instanceof Error);
  if (failed) throw failed;
  return found.filter((record): record is AnyRecord => record !== null && !(record instanceof Error));
}
