import { createHash } from 'node:crypto';
import { openGate } from '../datasources/gate.ts';
import { platforms } from '../datasources/index.ts';
import type { Log } from '../datasources/log.ts';
import { createShareReads } from '../datasources/share-reads.ts';
import type { Account } from '../resolvers/account.ts';
import type { Clock } from './clock.ts';
import type { AccountSettings, Settings } from './settings.ts';

/** Bytes of one answer of a platform; the largest export seen is a tenth of it. */
const maxBytes = 256 * 1024 * 1024;

/** Connects every account: no call is made yet. `secrets` learns whatever must never be shown. */
export function openAccounts(
  { accounts, retry }: Settings,
  secrets: Set<string>,
  log: Log,
  clock: Clock,
): readonly Account[] {
  return accounts.map((account) => openAccount(account, retry, secrets, log, clock));
}

function openAccount(
  settings: AccountSettings,
  retry: Settings['retry'],
  secrets: Set<string>,
  log: Log,
  { now, wait }: Clock,
): Account {
  const platform = platforms.find(({ id }) => id === settings.platform);
  if (!platform) throw new Error(`There is no platform "${settings.platform}".`);
  for (const secret of Object.values(settings.credentials)) secrets.add(secret);
  const { id, name, timeZone, currency, url, timeout, concurrency, credentials } = settings;
  const connection = platform.connect({ id, timeZone, currency }, credentials, {
    account: id,
    url,
    timeout,
    maxBytes,
    retry,
    gate: openGate({ concurrency, rate: settings.rate ?? platform.rate ?? null, wait }),
    share: createShareReads(id),
    wait,
    now,
    secrets,
    log,
  });
  const credential = digest(JSON.stringify([url, credentials]));
  return { id, name, platform, timeZone, currency, connection, address: digest(url), credential };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
