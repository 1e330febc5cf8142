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
  refuseStrayAccounts(given.accounts, given.keys, report);
  if (!top || faults.length > 0) throw new InvalidSettings(faults);
  return { accounts, keys, deadline: top.deadline * 1000, retry: { ...defaults.retry, retries: top.retries } };
}

type Path = readonly (string | number)[];
type Report = (path: Path, expected: string) => void;

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
