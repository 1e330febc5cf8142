import type { Sandbox } from '../sandbox/index.ts';
import { defaults, type Settings } from './settings.ts';

/** Settings for a gateway on a sandbox: its accounts, and no keys, because both stay on loopback. */
export function sandboxSettings(sandbox: Sandbox): Settings {
  return {
    accounts: sandbox.accounts.map(({ id, platform, url, apiKey, timeZone, currency }) => ({
      id,
      name: `Sandbox ${id}`,
      platform,
      url,
      credentials: { apiKey },
      timeZone,
      currency,
      timeout: defaults.timeout,
      concurrency: defaults.concurrency,
    })),
    keys: [],
    deadline: defaults.deadline,
    retry: defaults.retry,
  };
}
