import { cannotClear, choice, type Fields, integer, json, record, reference, text, texts } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { numbered } from './numbered.ts';

const always = { cleared: cannotClear } as const;
const readOnly = { readOnly: true } as const;

const which = { id: reference('id', 'Number of the user.', { required: true, ...always }) };

const login = (options: object) =>
  text('login', 'The name that the user logs in with.', { personal: true, ...options });

const type = (options: object) =>
  choice('type', 'UserType', 'Whether the user is bound by access rights.', { USER: 'USER', ADMIN: 'ADMIN' }, options);

/** Kept nowhere in readable form, and told twice, as in the form of the panel. */
const passwords = (options: object) => {
  const hidden = { secret: true, writeOnly: true, ...options } as const;
  return {
    password: text('new_password', 'The password to log in with.', hidden),
    passwordConfirmation: text('new_password_confirmation', 'The same once more.', hidden),
  };
};

const preferences = record('preferences', 'UserPreferences', 'How the panel looks to the user.', {
  language: choice('language', 'UserLanguage', 'The language of the panel.', { RU: 'ru', EN: 'en' }, always),
  timeZone: text('timezone', 'Name of the zone in which times are shown, such as Europe/Minsk.', always),
  firstWeekday: integer('first_weekday', 'The day that a week begins with, 1 for Monday to 7.', {
    minimum: 1,
    maximum: 7,
  }),
});

/** What access is granted to, kind by kind (keitaro.md 3.9). */
const accessKinds = {
  offers: ['offers', 'offers'],
  campaigns: ['campaigns', 'campaigns'],
  landings: ['landings', 'landing pages'],
  trafficSources: ['traffic_sources', 'traffic sources'],
  streams: ['streams', 'streams'],
  affiliateNetworks: ['affiliate_networks', 'affiliate networks'],
  domains: ['domains', 'domains'],
} as const;

const accessRows: Fields = Object.fromEntries(
  Object.entries(accessKinds).flatMap(([name, [wire, kind]]) => [
    [
      `${name}Access`,
      choice(
        `${wire}_access_type`,
        'AccessType',
        'How far a user reaches.',
        {
          FULL_ACCESS: 'full_access',
          READ_ONLY: 'read_only',
          TO_GROUPS_AND_SELECTED: 'to_groups_and_selected',
          CREATED_BY_USER_GROUPS_AND_SELECTED: 'created_by_user_groups_and_selected',
        },
        always,
      ),
    ],
    // That they are told by their numbers is likely and stated nowhere.
    [
      `${name}Selected`,
      json(`${wire}_selected_entities`, `The selected groups and ${kind}, where access is to these.`),
    ],
  ]),
);

const access = (options: object) =>
  record(
    'access_data',
    'UserAccess',
    'What the user may see and do.',
    {
      ...accessRows,
      resources: texts('resources', 'The sections of the panel that are open.', { cleared: [] }),
      allowedResources: texts('allowed_resources', 'The sections that could be opened.', readOnly),
      reports: texts('reports', 'The reports that are open.', { cleared: [] }),
    },
    options,
  );

/** A user (keitaro.md 3.9). */
export const userFields = {
  id: reference('id', 'Number that the tracker gave the user.', readOnly),
  login: login(readOnly),
  type: type(readOnly),
  state: text('state', 'active, or deleted.', readOnly),
  permissions: json('permissions', 'Further rights, as the tracker keeps them.', readOnly),
  keyCount: integer('key_count', 'How many keys of the API the user has.', readOnly),
  preferences,
  access: access({}),
};

/** The routes of users, which only newer builds have (keitaro.md 2.2). A demo refuses to change and to delete. */
export const userOperations = {
  listUsers: read('GET /users', 'The users of the tracker, as far as the key may see them.'),
  getUser: read('GET /users/{id}', 'One user.', { takes: which, rules: [numbered('id')] }),
  createUser: write('POST /users', 'Adds a user.', {
    takes: {
      login: login({ required: true }),
      type: type({ required: true }),
      ...passwords({ required: true }),
      preferences,
    },
  }),
  updateUser: write('PUT /users/{id}', 'Changes a user.', {
    takes: { ...which, login: login(always), type: type(always), ...passwords(always), preferences },
    rules: [numbered('id')],
  }),
  deleteUser: write('DELETE /users/{id}', 'Deletes a user; no route brings one back.', {
    takes: which,
    rules: [numbered('id')],
  }),
  updateUserAccess: write(
    'PUT /users/{id}/access',
    'Changes what a user may see and do. Whether rights that are left out stay is told nowhere, so give them all.',
    { takes: { ...which, access: access({ required: true }) }, rules: [numbered('id')] },
  ),
} as const satisfies Operations;
