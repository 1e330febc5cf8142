import type { Dialect } from '../dialect.ts';
import {
  anyField,
  countField,
  type Field,
  flagField,
  nullableTextField,
  numberField,
  objectsField,
  readOnlyField,
  referenceField,
  requiredTextField,
  stateField,
  textField,
} from '../field.ts';

/** The lists inside a stream, each replaced as a whole (keitaro.md 5.3). */
export const streamLists = ['filters', 'triggers', 'landings', 'offers'] as const;

const sharedFields: readonly Field[] = [
  // That a missing campaign fails validation is INFERRED (keitaro.md 5.4).
  referenceField('campaign_id'),
  requiredTextField('type'),
  requiredTextField('schema'),
  requiredTextField('action_type'),
  // Missing from the request schema, accepted and stored (keitaro.md 1.9).
  anyField('action_payload', ''),
  anyField('action_options', null),
  countField('position'),
  nullableTextField('comments'),
  stateField({ active: 'active', disabled: 'disabled', deleted: 'deleted' }),
  // Off by default: such a stream has no statistics (keitaro.md 3.7).
  flagField('collect_clicks'),
  flagField('filter_or'),
  ...streamLists.map(objectsField),
];

/** The fields of a stream by profile shape (keitaro.md 2.3, 3.7); that a share is 100 unless told is INFERRED. */
export const streamFields: Readonly<Record<Dialect['streamShape'], readonly Field[]>> = {
  chance: [...sharedFields, textField('name'), numberField('chance', 100)],
  weight: [
    ...sharedFields,
    requiredTextField('name'),
    numberField('weight', 100),
    readOnlyField('offer_selection', 'before_click'),
  ],
};
