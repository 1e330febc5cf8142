import { answerEntity, answerJson, answerNothing } from './answers.ts';
import { newValues, writtenValues } from './collection.ts';
import { existingRecord } from './existing-record.ts';
import type { JsonObject } from './php-json.ts';
import { broken } from './refusal.ts';
import type { Handler } from './route.ts';
import type { Tracker } from './tracker.ts';
import { emptyFieldErrors, refuseErrors, usedValueErrors } from './validation.ts';

/** `type` is required and has a default (keitaro.md 1.9): without it the campaigns' groups come, silently, INFERRED. */
export const listGroups: Handler = (tracker, { bag }) => answerJson(groupsOf(tracker, String(bag.type ?? 'campaigns')));

/** Puts the new group at the end of its type, whatever position was sent (keitaro.md 2.1 row 23). */
export const createGroup: Handler = (tracker, { bag }) => {
  if (tracker.dialect.emptyGroupFails && Object.keys(bag).length === 0) throw broken();
  const values = newValues(tracker.groups.fields, bag);
  refuseInvalid(tracker, values);
  const positions = groupsOf(tracker, String(values.type)).map((group) => Number(group.position));
  const group = tracker.groups.add({ ...values, position: Math.max(0, ...positions) + 1 });
  return answerEntity({ listed: false, textId: tracker.dialect.groupCreateTextId }, group);
};

/** Takes the name only, as no example changes the type; the answer has a `count` as text (keitaro.md 1.5, 3.6). */
export const updateGroup: Handler = (tracker, { id, bag }) => {
  const before = existingRecord(tracker, tracker.groups, id);
  const nameFields = tracker.groups.fields.filter((field) => field.name === 'name');
  const group = { ...before, ...writtenValues(nameFields, bag) };
  refuseInvalid(tracker, group);
  tracker.groups.replace(group);
  return answerJson({ ...group, count: '0' });
};

/** The one real delete, with an empty answer (keitaro.md 5.5); offers keep the id that now points nowhere, INFERRED. */
export const deleteGroup: Handler = (tracker, { id }) => {
  existingRecord(tracker, tracker.groups, id);
  tracker.groups.remove(id);
  return answerNothing();
};

function groupsOf(tracker: Tracker, type: string) {
  return tracker.groups.all().filter((group) => group.type === type);
}

/** Names are unique per type (keitaro.md 3.6, INFERRED there). */
function refuseInvalid(tracker: Tracker, values: JsonObject): void {
  const errors = {
    ...emptyFieldErrors(tracker.groups, values),
    ...usedValueErrors('name', groupsOf(tracker, String(values.type)), values),
  };
  refuseErrors(tracker.dialect, errors);
}
