import { choiceField, type Field, objectField, readOnlyField, requiredTextField, stateField } from '../field.ts';

/** The words for how far a user reaches (keitaro.md 3.9). */
export const accessTypes: readonly unknown[] = [
  'full_access',
  'read_only',
  'to_groups_and_selected',
  'created_by_user_groups_and_selected',
];

/** What a user can reach, kind by kind (keitaro.md 3.9). */
const accessKinds = [
  'offers',
  'campaigns',
  'landings',
  'traffic_sources',
  'streams',
  'affiliate_networks',
  'domains',
] as const;

/** The fields of a user (keitaro.md 3.9); a new one reaches everything, INFERRED, and its password is kept nowhere. */
export const userFields: readonly Field[] = [
  requiredTextField('login'),
  choiceField('type'),
  stateField({ active: 'active', deleted: 'deleted' }),
  objectField('permissions'),
  readOnlyField('key_count', 0),
  // Their defaults are INFERRED.
  { ...objectField('preferences'), initial: { language: 'en', timezone: 'UTC', first_weekday: 1 } },
  readOnlyField('access_data', {
    ...Object.fromEntries(
      accessKinds.flatMap((kind) => [
        [`${kind}_access_type`, 'full_access'],
        [`${kind}_selected_entities`, []],
      ]),
    ),
    resources: [],
    allowed_resources: [],
    reports: [],
  }),
];
