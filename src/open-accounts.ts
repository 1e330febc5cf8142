import pLimit from 'p-limit';
import { platforms } from '../datasources/index.ts';
import type { Log } from '../datasources/log.ts';
import type { Account } from '../resolvers/account.ts';
import type { AccountSettings, Settings } from './settings.ts';

/** Bytes of one answer of a platform; the largest export seen is a tenth of it. */
const maxBytes = 256 * 1024 * 1024;

/** Connects every account: no call is made yet. `secrets` learns whatever must never be shown. */
export function openAccounts({ accounts, retry }: Settings, secrets: Set<string>, log: Log): readonly Account[] {
  return accounts.map((account) => openAccount(account, retry, secrets, log));
}

function openAccount(settings: AccountSettings, retry: Settings['retry'], secrets: Set<string>, log: Log): Account {
  const platform = platforms.find(({ id }) => id === settings.platform);
  if (!platform) throw new Error(`There is no platform "${settings.platform}".`);
  for (const secret of Object.values(settings.credentials)) secrets.add(secret);
  const { id, name, timeZone, currency, url, timeout } = settings;
  const line = { account: id, url, timeout, maxBytes, retry, limit: pLimit(settings.concurrency), secrets, log };
  const connection = platform.connect({ id, timeZone, currency }, settings.credentials, line);
  return { id, name, platform, timeZone, currency, connection };
}
