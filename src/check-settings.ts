import { IANAZone } from 'luxon';
import { z } from 'zod';
import { platforms } from '../datasources/index.ts';
import {
  type AccountSettings,
  defaults,
  type Environment,
  InvalidSettings,
  type KeySettings,
  type Settings,
} from './settings.ts';

/** Turns the content of a configuration file into settings. Throws `InvalidSettings` with one sentence per fault, all at once. */
export function checkSettings(content: unknown, file: string, environment: Environment): Settings {
  const faults: string[] = [];
  const report: Report = (path, expected) => faults.push(`${file}: ${path.join('.') || 'top level'}: ${expected}.`);
  const top = checked(topShape, content ?? {}, [], report);
  const given = { accounts: listIn(content, 'accounts'), keys: listIn(content, 'keys') };
  const accounts = given.accounts.flatMap((account, index) =>
    accountOf(account, ['accounts', index], environment, report),
  );
  const keys = given.keys.flatMap((key, index) => keyOf(key, ['keys', index], environment, report));
  refuseRepeats(given.accounts, 'accounts', 'id', report);
  refuseRepeats(given.keys, 'keys', 'name', report);
  refuseStrayAccounts(given.accounts, given.keys, report);
  if (!top || faults.length > 0) throw new InvalidSettings(faults);
  return { accounts, keys, deadline: top.deadline * 1000, retry: { ...defaults.retry, retries: top.retries } };
}

type Path = readonly (string | number)[];
type Report = (path: Path, expected: string) => void;

const seconds = (milliseconds: number) =>
  z
    .number('expected a number of seconds')
    .positive('expected more than 0 seconds')
    .default(milliseconds / 1000);

const topShape = z.strictObject(
  {
    accounts: z.array(z.unknown(), 'expected a list of accounts').min(1, 'expected at least one account'),
    keys: z
      .array(z.unknown(), 'expected a list of keys')
      .min(1, 'expected at least one key: without one, whoever reaches the port could use every account'),
    deadline: seconds(defaults.deadline),
    retries: z
      .int('expected a whole number')
      .min(0, 'expected 0 or more')
      .max(10, 'expected at most 10')
      .default(defaults.retry.retries),
  },
  'expected settings: accounts and keys at the least',
);

const secret = z.strictObject({ env: z.string() }, 'expected { env: NAME }, the environment variable that holds it');

const accountShape = z.strictObject({
  id: z
    .string('expected an id')
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'expected small letters, digits and dashes, such as cake-us'),
  name: z.string('expected a name').optional(),
  platform: z.enum(
    platforms.map(({ id }) => id),
    `expected one of ${platforms.map(({ id }) => id).join(', ')}`,
  ),
  url: z.url({ protocol: /^https?$/, error: 'expected an address beginning with https:// or http://' }),
  credentials: z.record(z.string(), secret, 'expected credentials, each as { env: NAME }'),
  timeZone: z
    .string('expected a time zone')
    .refine((zone) => IANAZone.isValidZone(zone), 'expected an IANA name such as Europe/Madrid'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as EUR')
    .optional(),
  timeout: seconds(defaults.timeout),
  concurrency: z
    .int('expected a whole number')
    .min(1, 'expected at least 1')
    .max(64, 'expected at most 64')
    .default(defaults.concurrency),
});

const keyShape = z.strictObject({
  name: z.string('expected a name'),
  key: secret,
  scopes: z
    .array(
      z
        .string()
        .regex(
          /^(read|write):(\*|[a-z0-9-]+)$/,
          'expected read:*, write:* or the same with an account, such as write:cake-us',
        ),
      'expected a list of scopes',
    )
    .min(1, 'expected at least one scope'),
  accounts: z.array(z.string(), 'expected a list of account ids').optional(),
});

function accountOf(given: unknown, path: Path, environment: Environment, report: Report): AccountSettings[] {
  const account = checked(accountShape, given, path, report);
  if (!account) return [];
  const platform = platforms.find(({ id }) => id === account.platform);
  const resolved = Object.entries(account.credentials).map(([name, { env }]) => [
    name,
    secretIn(environment, env, [...path, 'credentials', name], report),
  ]);
  if (resolved.some(([, value]) => value === null)) return [];
  const credentials = Object.fromEntries(resolved);
  if (platform?.credentials.safeParse(credentials).success !== true) {
    report([...path, 'credentials'], `expected what ${platform?.label} needs; its README says which names`);
  }
  return [
    {
      ...account,
      name: account.name ?? account.id,
      url: account.url.replace(/\/+$/, ''),
      currency: account.currency ?? null,
      timeout: account.timeout * 1000,
      credentials,
    },
  ];
}

function keyOf(given: unknown, path: Path, environment: Environment, report: Report): KeySettings[] {
  const key = checked(keyShape, given, path, report);
  const value = key && secretIn(environment, key.key.env, [...path, 'key'], report);
  return key && value ? [{ name: key.name, key: value, scopes: key.scopes, accounts: key.accounts ?? null }] : [];
}

function secretIn(environment: Environment, name: string, path: Path, report: Report): string | null {
  const value = environment[name];
  if (value) return value;
  report(path, `expected the environment variable ${name} to hold the secret; it is not set`);
  return null;
}

function checked<T>(shape: z.ZodType<T>, given: unknown, path: Path, report: Report): T | null {
  const result = shape.safeParse(given);
  for (const issue of result.error?.issues ?? []) {
    const at = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    report(
      [...path, ...at],
      issue.code === 'unrecognized_keys' ? `there is no setting "${issue.keys.join('", "')}"` : issue.message,
    );
  }
  return result.data ?? null;
}

/** Asked of what was given, not of what was understood: a second account may be wrong in other ways too. */
function refuseRepeats(given: readonly unknown[], list: string, name: string, report: Report): void {
  const seen = new Set<unknown>();
  given.forEach((item, index) => {
    const value = propertyOf(item, name);
    if (value !== undefined && seen.has(value))
      report([list, index, name], `expected another ${name}; "${value}" is taken above`);
    seen.add(value);
  });
}

/** Asked of keys as they were given too: one whose secret is missing may also name an account that is not there. */
function refuseStrayAccounts(accounts: readonly unknown[], keys: readonly unknown[], report: Report): void {
  const known = new Set(accounts.map((account) => propertyOf(account, 'id')));
  const refuse = (path: Path, id: unknown) => {
    if (id !== '*' && !known.has(id)) report(path, `expected the id of an account above; there is no account "${id}"`);
  };
  keys.forEach((key, index) => {
    listIn(key, 'scopes').forEach((scope, at) => {
      const id = /^(?:read|write):([a-z0-9-]+)$/.exec(String(scope))?.[1];
      if (id !== undefined) refuse(['keys', index, 'scopes', at], id);
    });
    listIn(key, 'accounts').forEach((id, at) => {
      refuse(['keys', index, 'accounts', at], id);
    });
  });
}

/** The list as it was given, also where something beside it is wrong: every fault is to be said at once. */
function listIn(content: unknown, name: string): readonly unknown[] {
  const list = propertyOf(content, name);
  return Array.isArray(list) ? list : [];
}

function propertyOf(item: unknown, name: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, name) : undefined;
}
