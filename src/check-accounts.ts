import { PlatformError } from '../datasources/errors.ts';
import { Tally } from '../datasources/tally.ts';
import type { Account } from '../resolvers/account.ts';
import { systemClock } from './clock.ts';
import { openAccounts } from './open-accounts.ts';
import type { Settings } from './settings.ts';
import { writeLog } from './write-log.ts';

/** How one account answered. */
export interface AccountCheck {
  readonly account: string;
  readonly platform: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  /** What is wrong and what to do about it; empty when nothing is. */
  readonly problem: string;
}

/** Asks every account for something small and says who answers, how fast, and what is wrong with the rest. */
export async function checkAccounts(settings: Settings): Promise<readonly AccountCheck[]> {
  const secrets = new Set<string>();
  const once = { ...settings, retry: { ...settings.retry, retries: 0 } };
  const accounts = openAccounts(
    once,
    secrets,
    writeLog(secrets, () => undefined),
    systemClock,
  );
  return Promise.all(accounts.map((account) => checkAccount(account, settings.deadline)));
}

async function checkAccount({ id, platform, connection }: Account, deadline: number): Promise<AccountCheck> {
  const begun = performance.now();
  const call = { signal: AbortSignal.timeout(deadline), deadline: Date.now() + deadline, tally: new Tally() };
  const problem = await connection.check(call).then(
    () => '',
    (error: unknown) => (error instanceof PlatformError ? error.message : 'Something went wrong inside the gateway.'),
  );
  const milliseconds = Math.round(performance.now() - begun);
  return { account: id, platform: platform.id, ok: problem === '', milliseconds, problem };
}
