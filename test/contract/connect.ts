import pLimit from 'p-limit';
import type { LogEntry } from '../../datasources/log.ts';
import type { Connection, Platform } from '../../datasources/platform.ts';
import type { SandboxAccount } from '../../sandbox/index.ts';

/** A connection to a sandbox account, and what was logged on it. Reads are sent again at once. */
export interface TestLine {
  readonly connection: Connection;
  readonly logged: LogEntry[];
}

export function connect(
  platform: Platform,
  { url, id, timeZone, currency }: SandboxAccount,
  credentials: Readonly<Record<string, string>>,
  options: { readonly retries?: number; readonly timeout?: number } = {},
): TestLine {
  const logged: LogEntry[] = [];
  const connection = platform.connect({ id, timeZone, currency }, credentials, {
    account: id,
    url,
    timeout: options.timeout ?? 10_000,
    maxBytes: 64 * 1024 * 1024,
    retry: { retries: options.retries ?? 1, minimumWait: 0, maximumWait: 0 },
    limit: pLimit(8),
    secrets: new Set(Object.values(credentials)),
    log: (entry) => logged.push(entry),
  });
  return { connection, logged };
}

/** A call without a deadline: nothing here waits for time to pass. */
export const call = { signal: new AbortController().signal };
