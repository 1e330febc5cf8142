import { answerEntity, answerJson } from './answers.ts';
import { type ArchivableEntity, isLive, storeEntity } from './archivable-entity.ts';
import { newValues, type StoredRecord, writtenValues } from './collection.ts';
import { existingRecord } from './existing-record.ts';
import { pageOf } from './page.ts';
import { missing } from './refusal.ts';
import type { Handler } from './route.ts';
import type { Tracker } from './tracker.ts';

type Operation = 'list' | 'read' | 'create' | 'update' | 'clone' | 'archive';

/** The handlers of an entity whose DELETE only archives (keitaro.md 5.8). */
export function createArchivableHandlers(entity: ArchivableEntity): Readonly<Record<Operation, Handler>> {
  return {
    list: (tracker, { bag }) => {
      const live = entity.records(tracker).all().filter(isLive);
      const shown = entity.pages?.(tracker.dialect) ? pageOf(live, bag) : live;
      return answerJson(shown.map((record) => entity.print(tracker, record)));
    },
    // An archived entity is still readable: told of networks (keitaro.md 5.5), INFERRED for all but campaigns.
    read: (tracker, { id }) => {
      const record = entity.hidesArchived ? liveRecord(entity, tracker, id) : storedRecord(entity, tracker, id);
      return answerJson(entity.print(tracker, record));
    },
    create: (tracker, { bag }) => {
      const record = storeEntity(entity, tracker, newValues(entity.records(tracker).fields, bag));
      const shown = entity.printCreated?.(tracker, record, bag) ?? entity.print(tracker, record);
      return answerEntity(entity.forms(tracker.dialect).create, shown);
    },
    update: (tracker, { id, bag }) => {
      const before = storedRecord(entity, tracker, id);
      const values = { ...before, ...writtenValues(entity.records(tracker).fields, bag) };
      const record = storeEntity(entity, tracker, values);
      return answerEntity(entity.forms(tracker.dialect).update, entity.print(tracker, record));
    },
    clone: (tracker, { id }) => {
      const record = cloneEntity(entity, tracker, storedRecord(entity, tracker, id));
      return answerEntity(entity.forms(tracker.dialect).clone, entity.print(tracker, record));
    },
    archive: (tracker, { id }) => {
      const before = liveRecord(entity, tracker, id);
      const record = storeEntity(entity, tracker, { ...before, state: 'deleted' });
      return answerEntity(entity.forms(tracker.dialect).archive, entity.print(tracker, record));
    },
  };
}

/** That a clone of an archived entity starts active is INFERRED. */
export function cloneEntity(entity: ArchivableEntity, tracker: Tracker, original: StoredRecord): StoredRecord {
  const { id: _original, ...values } = original;
  return storeEntity(entity, tracker, { ...values, ...entity.cloneChanges(tracker, values), state: 'active' });
}

function storedRecord(entity: ArchivableEntity, tracker: Tracker, id: number): StoredRecord {
  return existingRecord(tracker, entity.records(tracker), id);
}

/** A second archive "may answer 404" (keitaro.md 5.5). */
function liveRecord(entity: ArchivableEntity, tracker: Tracker, id: number): StoredRecord {
  const record = storedRecord(entity, tracker, id);
  if (!isLive(record)) throw missing(tracker.dialect, entity.records(tracker).model, id);
  return record;
}
