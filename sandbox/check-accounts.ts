import { IANAZone } from 'luxon';
import { platforms } from './platforms.ts';
import type { SandboxAccountOptions } from './sandbox-options.ts';

/** Refuses options that come from a configuration file with a mistake in it, in one sentence. */
export function checkAccounts(accounts: readonly SandboxAccountOptions[]): void {
  const ids = new Set<string>();
  for (const { id, platform, currency, timeZone } of accounts) {
    if (!id) throw new Error('A sandbox account needs an id.');
    if (ids.has(id)) throw new Error(`Two sandbox accounts have the id "${id}".`);
    ids.add(id);
    if (!names.includes(platform)) {
      throw new Error(`Sandbox account "${id}": unknown platform "${platform}"; known are ${names.join(', ')}.`);
    }
    if (!/^[A-Z]{3}$/.test(currency)) throw new Error(`Sandbox account "${id}": "${currency}" is no ISO 4217 code.`);
    if (!IANAZone.isValidZone(timeZone)) throw new Error(`Sandbox account "${id}": unknown time zone "${timeZone}".`);
  }
}

const names: readonly string[] = Object.keys(platforms);
