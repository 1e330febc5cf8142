import { platforms } from '../datasources/index.ts';
import type { Sandbox, SandboxAccount } from '../sandbox/index.ts';
import { defaults, type Settings } from './settings.ts';

/** Settings for a gateway on a sandbox: its accounts, and no keys, because both stay on loopback. */
export function sandboxSettings(sandbox: Sandbox): Settings {
  return {
    platforms: platforms.map(({ id }) => id),
    accounts: sandbox.accounts.map((account) => ({
      id: account.id,
      name: `Sandbox ${account.id}`,
      platform: account.platform,
      url: account.url,
      credentials: credentialsOf(account),
      timeZone: account.timeZone,
      currency: account.currency,
      timeout: defaults.timeout,
      concurrency: defaults.concurrency,
      rate: null,
    })),
    keys: [],
    deadline: defaults.deadline,
    retry: defaults.retry,
    lists: defaults.lists,
    store: ':memory:',
    showCost: true,
  };
}

/** By the names that each platform's settings have for what lets us in. */
export function credentialsOf({ platform, apiKey, username = '' }: SandboxAccount): Readonly<Record<string, string>> {
  if (platform === 'tune') return { networkId: username, networkToken: apiKey };
  if (platform === 'offerit') return { username, apiKey };
  return { apiKey };
}
