import type { z } from 'zod';
import { platforms } from '../datasources/index.ts';
import {
  type AccountSettings,
  defaults,
  type Environment,
  InvalidSettings,
  type KeySettings,
  type Settings,
} from './settings.ts';
import { accountShape, keyShape, topShape } from './settings-shape.ts';

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
  const secrets = given.keys.map((key) => ({ key: environment[String(propertyOf(propertyOf(key, 'key'), 'env'))] }));
  refuseRepeats(secrets, 'keys', 'key', report);
  refuseStrayAccounts(given.accounts, given.keys, report);
  refuseSwitchedOff(given.accounts, listIn(content, 'platforms'), report);
  if (!top || faults.length > 0) throw new InvalidSettings(faults);
  const { freshFor, keepFor, ...most } = top.lists;
  return {
    platforms: top.platforms,
    accounts,
    keys,
    deadline: top.deadline * 1000,
    retry: { ...defaults.retry, retries: top.retries },
    lists: { ...most, freshFor: freshFor * 1000, keepFor: keepFor * 1000 },
    store: top.store,
    showCost: false,
  };
}

type Path = readonly (string | number)[];
type Report = (path: Path, expected: string) => void;

function accountOf(given: unknown, path: Path, environment: Environment, report: Report): AccountSettings[] {
  const account = checked(accountShape, given, path, report);
  const credentials = credentialsOf(given, [...path, 'credentials'], environment, report);
  if (!account || !credentials) return [];
  return [
    {
      ...account,
      name: account.name ?? account.id,
      url: account.url.replace(/\/+$/, ''),
      currency: account.currency ?? null,
      timeout: account.timeout * 1000,
      rate: account.rate ?? null,
      credentials,
    },
  ];
}

/** Asked of the account as it was given: a fault beside them must not hide what is wrong with its credentials. */
function credentialsOf(given: unknown, path: Path, environment: Environment, report: Report) {
  const references = Object.entries(propertyOf(given, 'credentials') ?? {});
  const values = references.map(([name, reference]) => secretOf(reference, [...path, name], environment, report));
  const platform = platforms.find(({ id }) => id === propertyOf(given, 'platform'));
  // The names can be judged although a value is missing.
  const named = Object.fromEntries(references.map(([name], index) => [name, values[index] ?? 'not set']));
  if (platform && !platform.credentials.safeParse(named).success) {
    report(path, `expected what ${platform.name} needs; its README in datasources says which names`);
  }
  return values.includes(null) ? null : named;
}

function keyOf(given: unknown, path: Path, environment: Environment, report: Report): KeySettings[] {
  const key = checked(keyShape, given, path, report);
  const value = secretOf(propertyOf(given, 'key'), [...path, 'key'], environment, report);
  return key && value ? [{ name: key.name, key: value, scopes: key.scopes, accounts: key.accounts ?? null }] : [];
}

/** The secret behind `{ env: NAME }`; null where there is none. Something else than a reference is the shape's to report. */
function secretOf(reference: unknown, path: Path, environment: Environment, report: Report): string | null {
  const name = propertyOf(reference, 'env');
  if (typeof name !== 'string') return null;
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
      report(
        [list, index, name],
        name === 'key'
          ? 'expected a secret of its own; another key has the same'
          : `expected another ${name}; "${value}" is taken above`,
      );
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
      const id = /^(?:read|write|call):([a-z0-9-]+)$/.exec(String(scope))?.[1];
      if (id !== undefined) refuse(['keys', index, 'scopes', at], id);
    });
    listIn(key, 'accounts').forEach((id, at) => {
      refuse(['keys', index, 'accounts', at], id);
    });
  });
}

/** An account whose platform is switched off could never be asked for anything. */
function refuseSwitchedOff(accounts: readonly unknown[], on: readonly unknown[], report: Report): void {
  if (on.length === 0) return;
  accounts.forEach((account, index) => {
    const platform = propertyOf(account, 'platform');
    if (platforms.some(({ id }) => id === platform) && !on.includes(platform)) {
      report(['accounts', index, 'platform'], `expected one of those in "platforms", which leaves out "${platform}"`);
    }
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
