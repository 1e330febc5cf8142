import type { Dialect } from '../dialect.ts';
import {
  choiceField,
  countField,
  type Field,
  flagField,
  moneyField,
  objectField,
  objectsField,
  readOnlyField,
  referenceField,
  requiredTextField,
  stateField,
  textField,
  wordField,
} from '../field.ts';

const costFields: readonly Field[] = [
  // What else is read cannot be written (keitaro.md 3.1).
  wordField('cost_type', 'CPC', ['CPC', 'CPUC', 'CPM']),
  moneyField('cost_value'),
  // The default comes from the tracker's settings, which are not simulated: USD, INFERRED.
  textField('cost_currency', 'USD'),
  flagField('cost_auto'),
];

const sharedFields: readonly Field[] = [
  requiredTextField('alias'),
  requiredTextField('name'),
  wordField('type', 'position', ['position', 'weight']),
  { ...countField('cookies_ttl'), initial: 24 },
  ...costFields,
  referenceField('group_id'),
  choiceField('bind_visitors'),
  referenceField('traffic_source_id'),
  // "r(w)" (keitaro.md 3.1): a token of one's own is not taken, INFERRED.
  readOnlyField('token', ''),
  objectField('parameters'),
  objectsField('postbacks'),
  textField('notes'),
];

const states = { active: 'active', disabled: 'disabled', deleted: 'deleted' };

/** The fields of a campaign by profile shape (keitaro.md 3.1). */
export const campaignFields: Readonly<Record<Dialect['campaignShape'], readonly Field[]>> = {
  short: [
    ...sharedFields,
    { ...countField('position'), initial: 9999 },
    // As for offers: one stored word for both of 2017 (keitaro.md 2.3), INFERRED.
    stateField({ ...states, removed: 'deleted' }),
  ],
  full: [
    ...sharedFields,
    readOnlyField('position', 9999),
    stateField(states),
    referenceField('domain_id'),
    textField('uniqueness_method', 'ip'),
    flagField('uniqueness_use_cookies'),
    readOnlyField('traffic_loss', 0),
  ],
};
