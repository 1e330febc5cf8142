import { answerEntity, answerJson } from '../answers.ts';
import { type ArchivableEntity, storeEntity } from '../archivable-entity.ts';
import { createArchivableHandlers } from '../archivable-handlers.ts';
import { newValues, type StoredRecord, writtenValues } from '../collection.ts';
import { userForms } from '../dialect.ts';
import { existingRecord } from '../existing-record.ts';
import { isObject, type JsonObject } from '../php-json.ts';
import type { FieldErrors } from '../refusal.ts';
import type { Handler } from '../route.ts';
import { absentErrors, refuseErrors, usedValueErrors } from '../validation.ts';
import { accessErrors, knownAccess } from './user-access.ts';

const users: ArchivableEntity = {
  records: (tracker) => tracker.users,
  forms: () => userForms,
  print: (_tracker, user) => printUser(user),
  // Logins are unique (keitaro.md 5.4, INFERRED there).
  check: (tracker, values) => ({
    ...usedValueErrors('login', tracker.users.all(), values),
    ...absentErrors({ type: ['USER', 'ADMIN'].includes(String(values.type)) }),
  }),
  cloneChanges: () => ({}),
};

/** Needs a password told twice (keitaro.md 2.2). */
const create: Handler = (tracker, { bag }) => {
  const absent = absentErrors({ new_password: Boolean(bag.new_password) });
  refuseErrors(tracker.dialect, { ...absent, ...passwordErrors(bag) });
  const user = storeEntity(users, tracker, newValues(tracker.users.fields, bag));
  return answerEntity(userForms.create, printUser(user));
};

/** A change of password is told twice as well, INFERRED. */
const update: Handler = (tracker, { id, bag }) => {
  const before = existingRecord(tracker, tracker.users, id);
  refuseErrors(tracker.dialect, passwordErrors(bag));
  const user = storeEntity(users, tracker, { ...before, ...writtenValues(tracker.users.fields, bag) });
  return answerEntity(userForms.update, printUser(user));
};

/** Changes what a user can reach; taken inside `access_data` or bare, what is not sent being kept, INFERRED (keitaro.md 2.2). */
const grant: Handler = (tracker, { id, bag }) => {
  const before = existingRecord(tracker, tracker.users, id);
  const kept = isObject(before.access_data) ? before.access_data : {};
  const sent = knownAccess(kept, isObject(bag.access_data) ? bag.access_data : bag);
  refuseErrors(tracker.dialect, accessErrors(sent));
  const user = storeEntity(users, tracker, { ...before, access_data: { ...kept, ...sent } });
  return answerJson(printUser(user));
};

/** The operations on users (keitaro.md 2.2); a DELETE archives, as everywhere (5.8). */
export const userHandlers = { ...createArchivableHandlers(users), create, update, grant };

/** The number of keys comes under two names (keitaro.md 3.9). */
function printUser(user: StoredRecord): JsonObject {
  return { ...user, keyCount: user.key_count ?? 0 };
}

function passwordErrors({ new_password = '', new_password_confirmation = '' }: JsonObject): FieldErrors {
  const differs = new_password !== new_password_confirmation;
  return differs ? { new_password_confirmation: ['New_password_confirmation is wrong'] } : {};
}
