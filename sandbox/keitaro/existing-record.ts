import type { Collection, StoredRecord } from './collection.ts';
import { missing } from './refusal.ts';
import type { Tracker } from './tracker.ts';

/** The record with this id, archived or not, or the 404 of the tracker's profile. */
export function existingRecord(tracker: Tracker, records: Collection, id: number): StoredRecord {
  const record = records.find(id);
  if (record === undefined) throw missing(tracker.dialect, records.model, id);
  return record;
}
