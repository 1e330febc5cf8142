import { answerEntity, answerJson } from './answers.ts';
import { type ArchivableEntity, isLive, storeEntity } from './archivable-entity.ts';
import type { AnswerForm } from './dialect.ts';
import { existingRecord } from './existing-record.ts';
import type { Handler } from './route.ts';

type Action = 'enable' | 'disable' | 'restore';

/** The handlers that campaigns and streams have beyond those of all archivable entities (keitaro.md 5.5). */
export function createStateHandlers(
  entity: ArchivableEntity,
  forms: Readonly<Record<Action, AnswerForm>>,
): Readonly<Record<Action | 'deleted', Handler>> {
  // That an archived one can be enabled or disabled, and a live one restored, is INFERRED from "nothing is checked".
  const changes =
    (action: Action, state: string): Handler =>
    (tracker, { id }) => {
      const before = existingRecord(tracker, entity.records(tracker), id);
      const record = storeEntity(entity, tracker, { ...before, state });
      return answerEntity(forms[action], entity.print(tracker, record));
    };
  return {
    enable: changes('enable', 'active'),
    disable: changes('disable', 'disabled'),
    restore: changes('restore', 'active'),
    deleted: (tracker) => {
      const archived = entity.records(tracker).all();
      return answerJson(archived.filter((record) => !isLive(record)).map((record) => entity.print(tracker, record)));
    },
  };
}
