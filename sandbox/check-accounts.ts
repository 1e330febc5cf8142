import { IANAZone } from 'luxon';
import type { SandboxAccountOptions } from './sandbox-options.ts';

/** Refuses options that come from a configuration file with a mistake in it, in one sentence. */
export function checkAccounts(accounts: readonly SandboxAccountOptions[]): void {
  const ids = new Set<string>();
  for (const { id, platform, currency, timeZone } of accounts) {
    if (!id) throw new Error('A sandbox account needs an id.');
    if (ids.has(id)) throw new Error(`Two sandbox accounts have the id "${id}".`);
    ids.add(id);
    if (!platforms.includes(platform)) {
      throw new Error(`Sandbox account "${id}": unknown platform "${platform}"; known are ${platforms.join(', ')}.`);
    }
    if (!/^[A-Z]{3}$/.test(currency)) throw new Error(`Sandbox account "${id}": "${currency}" is no ISO 4217 code.`);
    if (!IANAZone.isValidZone(timeZone)) throw new Error(`Sandbox account "${id}": unknown time zone "${timeZone}".`);
  }
}

const platforms: readonly SandboxAccountOptions['platform'][] = ['cake', 'keitaro'];
