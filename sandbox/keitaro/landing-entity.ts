import type { ArchivableEntity } from './archivable-entity.ts';
import { createArchivableHandlers } from './archivable-handlers.ts';
import { nameOfClone } from './clone-name.ts';
import type { StoredRecord } from './collection.ts';
import { landingForms } from './dialect.ts';
import {
  anyField,
  type Field,
  readOnlyField,
  referenceField,
  requiredTextField,
  stateField,
  textField,
  wordField,
} from './field.ts';
import { nameIn } from './name-in.ts';
import type { JsonObject } from './php-json.ts';
import type { Tracker } from './tracker.ts';

/** The fields of a landing page (keitaro.md 3.5); 2017 has no example, so all profiles share them, INFERRED. */
export const landingFields: readonly Field[] = [
  requiredTextField('name'),
  wordField('landing_type', 'local', ['local', 'external', 'preloaded', 'action']),
  textField('action_type', 'local_file'),
  anyField('action_payload', ''),
  // Also accepted on write (keitaro.md 3.5); that it fills an empty payload is INFERRED.
  textField('url'),
  referenceField('group_id'),
  readOnlyField('offer_count', 1),
  textField('notes'),
  stateField({ active: 'active', disabled: 'disabled', deleted: 'deleted' }),
  // Taken and kept, shown to nobody, as for offers.
  textField('archive'),
];

const landings: ArchivableEntity = {
  records: (tracker) => tracker.landings,
  forms: () => landingForms,
  print: printLanding,
  cloneChanges: (tracker, { name }) => ({ name: nameOfClone(tracker, name) }),
};

/** Landing pages: names need not be unique (keitaro.md 5.4). */
export const landingHandlers = createArchivableHandlers(landings);

function printLanding({ dialect, groups }: Tracker, landing: StoredRecord): JsonObject {
  const { archive: _archive, url, ...shown } = landing;
  return {
    ...shown,
    action_payload: landing.action_payload || (url ?? ''),
    action_options: [],
    group_id: landing.group_id ?? dialect.noReference,
    group: nameIn(groups, landing.group_id) ?? '',
  };
}
