import { DateTime } from 'luxon';
import { checkAccounts } from './check-accounts.ts';
import { defaultSandboxAccounts, type SandboxOptions } from './sandbox-options.ts';
import { type SandboxAccount, type StartedAccount, startAccount } from './start-account.ts';

export type { FaultControl } from './fault-control.ts';
export { type Faults, parseFaults } from './faults.ts';
export type { RecordedRequest, RequestLog } from './request-log.ts';
export type { SandboxAccountOptions, SandboxOptions } from './sandbox-options.ts';
export { defaultSandboxAccounts } from './sandbox-options.ts';
export type { Sizes } from './simulated-platform.ts';
export type { SandboxAccount } from './start-account.ts';

/** The running accounts. */
export interface Sandbox {
  readonly accounts: readonly SandboxAccount[];
  /** Throws on an id that was not started. */
  account(id: string): SandboxAccount;
  close(): Promise<void>;
}

/** Starts every account on its own loopback port, or none: a bad option or a port in use ends those already started. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const accountOptions = options.accounts ?? defaultSandboxAccounts;
  checkAccounts(accountOptions);
  const now = options.now ?? DateTime.utc().startOf('day').toJSDate();
  const started: StartedAccount[] = [];
  const close = async () => {
    await Promise.all(started.map((account) => account.close()));
  };
  for (const account of accountOptions) {
    try {
      started.push(await startAccount(account, options, now));
    } catch (error) {
      await close();
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`Sandbox account "${account.id}": ${reason}`, { cause: error });
    }
  }
  const accounts = started.map(({ account }) => account);
  return { accounts, account: (id) => find(accounts, id), close };
}

function find(accounts: readonly SandboxAccount[], id: string): SandboxAccount {
  const found = accounts.find((account) => account.id === id);
  if (!found) throw new Error(`No sandbox account "${id}"; there are ${accounts.map(({ id }) => id).join(', ')}.`);
  return found;
}
