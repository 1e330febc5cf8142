import type { Collection, StoredRecord } from './collection.ts';
import type { AnswerForms, Dialect } from './dialect.ts';
import type { JsonObject } from './php-json.ts';
import type { FieldErrors } from './refusal.ts';
import type { Tracker } from './tracker.ts';
import { printTime } from './tracker-clock.ts';
import { emptyFieldErrors, refuseErrors } from './validation.ts';

/** What tells one archivable entity from another; the operations on it are the same. */
export interface ArchivableEntity {
  readonly records: (tracker: Tracker) => Collection;
  readonly forms: (dialect: Dialect) => AnswerForms;
  readonly print: (tracker: Tracker, record: StoredRecord) => JsonObject;
  /** The answer to a create where it is not the full entity (keitaro.md 1.6). */
  readonly printCreated?: (tracker: Tracker, record: StoredRecord, bag: JsonObject) => JsonObject;
  /** What is wrong with the values besides empty required fields; they carry an id where the record exists. */
  readonly check?: (tracker: Tracker, values: JsonObject) => FieldErrors;
  /** What a clone does not have from its original. */
  readonly cloneChanges: (tracker: Tracker, values: JsonObject) => JsonObject;
  /** What the server adds to written values before it keeps them. */
  readonly complete?: (tracker: Tracker, values: JsonObject, before: StoredRecord | undefined) => JsonObject;
  /** Whether a write leaves `updated_at` as it was, null at first (keitaro.md 1.4). */
  readonly keepsTime?: (tracker: Tracker, values: JsonObject, before: StoredRecord | undefined) => boolean;
  /** Whether an archived one answers 404 when read (keitaro.md 5.5). */
  readonly hidesArchived?: boolean;
  /** Whether the list takes `offset` and `limit` (keitaro.md 1.8). */
  readonly pages?: (dialect: Dialect) => boolean;
}

/** Whether the record is not archived. */
export function isLive(record: StoredRecord): boolean {
  return record.state !== 'deleted';
}

/** Checks updates like creates, though PUT routes declare no 406 (keitaro.md 1.2): INFERRED, names stay unique so. */
export function storeEntity(entity: ArchivableEntity, tracker: Tracker, values: JsonObject): StoredRecord {
  const records = entity.records(tracker);
  const errors = { ...emptyFieldErrors(records, values), ...entity.check?.(tracker, values) };
  refuseErrors(tracker.dialect, errors);
  const before = typeof values.id === 'number' ? records.find(values.id) : undefined;
  // `updated_at` moves with every write, also one that changes nothing, INFERRED.
  const time = printTime(tracker.clock.tick());
  const complete = entity.complete?.(tracker, values, before) ?? values;
  const keepsTime = entity.keepsTime?.(tracker, complete, before) ?? false;
  const updatedAt = keepsTime ? (before?.updated_at ?? null) : time;
  if (before === undefined) return records.add({ ...complete, created_at: time, updated_at: updatedAt });
  const record = { ...complete, id: before.id, updated_at: updatedAt };
  records.replace(record);
  return record;
}
