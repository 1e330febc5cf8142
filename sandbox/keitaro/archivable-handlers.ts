import { answerEntity, answerJson } from './answers.ts';
import { type Collection, newValues, type StoredRecord, writtenValues } from './collection.ts';
import type { AnswerForms, Dialect } from './dialect.ts';
import { existingRecord } from './existing-record.ts';
import type { JsonObject } from './php-json.ts';
import { type FieldErrors, invalid, missing } from './refusal.ts';
import type { Handler } from './route.ts';
import type { Tracker } from './tracker.ts';
import { printTime } from './tracker-clock.ts';
import { emptyFieldErrors } from './validation.ts';

/** What tells one archivable entity from another; the six operations on it are the same. */
export interface ArchivableEntity {
  readonly records: (tracker: Tracker) => Collection;
  readonly forms: (dialect: Dialect) => AnswerForms;
  readonly print: (tracker: Tracker, record: StoredRecord) => JsonObject;
  /** The answer to a create is not always the full entity (keitaro.md 1.6). */
  readonly printCreated: (tracker: Tracker, record: StoredRecord, bag: JsonObject) => JsonObject;
  /** What is wrong with the values besides empty required fields; they carry an id where the record exists. */
  readonly check: (records: Collection, values: JsonObject) => FieldErrors;
  readonly cloneName: (tracker: Tracker, name: string) => string;
}

/** The handlers of an entity whose DELETE only archives (keitaro.md 5.8). */
export function createArchivableHandlers(
  entity: ArchivableEntity,
): Readonly<Record<'list' | 'read' | 'create' | 'update' | 'clone' | 'archive', Handler>> {
  return {
    list: (tracker) => {
      const shown = entity.records(tracker).all().filter(isLive);
      return answerJson(shown.map((record) => entity.print(tracker, record)));
    },
    // An archived entity is still readable: told of networks (keitaro.md 5.5), INFERRED for offers.
    read: (tracker, { id }) => answerJson(entity.print(tracker, existingRecord(tracker, entity.records(tracker), id))),
    create: (tracker, { bag }) => {
      const record = store(entity, tracker, newValues(entity.records(tracker).fields, bag));
      return answerEntity(entity.forms(tracker.dialect).create, entity.printCreated(tracker, record, bag));
    },
    update: (tracker, { id, bag }) => {
      const before = existingRecord(tracker, entity.records(tracker), id);
      const record = store(entity, tracker, { ...before, ...writtenValues(entity.records(tracker).fields, bag) });
      return answerEntity(entity.forms(tracker.dialect).update, entity.print(tracker, record));
    },
    clone: (tracker, { id }) => {
      const { id: _original, ...values } = existingRecord(tracker, entity.records(tracker), id);
      const name = entity.cloneName(tracker, String(values.name));
      // That a clone of an archived entity starts active is INFERRED.
      const record = store(entity, tracker, { ...values, name, state: 'active' });
      return answerEntity(entity.forms(tracker.dialect).clone, entity.print(tracker, record));
    },
    archive: (tracker, { id }) => {
      const before = existingRecord(tracker, entity.records(tracker), id);
      // A second archive "may answer 404" (keitaro.md 5.5).
      if (!isLive(before)) throw missing(tracker.dialect, entity.records(tracker).model, id);
      const record = store(entity, tracker, { ...before, state: 'deleted' });
      return answerEntity(entity.forms(tracker.dialect).archive, entity.print(tracker, record));
    },
  };
}

function isLive(record: StoredRecord): boolean {
  return record.state !== 'deleted';
}

/** Checks updates like creates, though PUT routes declare no 406 (keitaro.md 1.2): INFERRED, names stay unique so. */
function store(entity: ArchivableEntity, tracker: Tracker, values: JsonObject): StoredRecord {
  const records = entity.records(tracker);
  const errors = { ...emptyFieldErrors(records, values), ...entity.check(records, values) };
  if (Object.keys(errors).length > 0) throw invalid(tracker.dialect, errors);
  // `updated_at` moves with every write, also one that changes nothing, INFERRED.
  const time = printTime(tracker.clock.tick());
  if (typeof values.id !== 'number') return records.add({ ...values, created_at: time, updated_at: time });
  const record = { ...values, id: values.id, updated_at: time };
  records.replace(record);
  return record;
}
