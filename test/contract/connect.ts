import { openGate } from '../../datasources/gate.ts';
import type { Line } from '../../datasources/line.ts';
import type { LogEntry } from '../../datasources/log.ts';
import type { Connection, Platform, Rate } from '../../datasources/platform.ts';
import { createShareReads } from '../../datasources/share-reads.ts';
import { Tally } from '../../datasources/tally.ts';
import type { SandboxAccount } from '../../sandbox/index.ts';
import { credentialsOf } from '../../src/sandbox-settings.ts';

/** A connection to a sandbox account, and what was logged on it. Reads are sent again at once. */
export interface TestLine {
  readonly connection: Connection;
  readonly logged: LogEntry[];
}

interface LineOptions {
  readonly retries?: number;
  readonly timeout?: number;
  readonly rate?: Rate;
}

export function connect(
  platform: Platform,
  account: SandboxAccount,
  credentials: Readonly<Record<string, string>> = credentialsOf(account),
  options: LineOptions = {},
): TestLine {
  const { id, timeZone, currency } = account;
  const logged: LogEntry[] = [];
  const line = lineTo(account, { ...options, secrets: Object.values(credentials), log: (entry) => logged.push(entry) });
  return { connection: platform.connect({ id, timeZone, currency }, credentials, line), logged };
}

/** A line of its own to an address, on which nothing waits for time to pass. */
export function lineTo(
  { id, url }: Pick<SandboxAccount, 'id' | 'url'>,
  options: LineOptions & { readonly secrets?: readonly string[]; readonly log?: (entry: LogEntry) => void } = {},
): Line {
  return {
    account: id,
    url,
    timeout: options.timeout ?? 10_000,
    maxBytes: 64 * 1024 * 1024,
    retry: { retries: options.retries ?? 1, minimumWait: 0, maximumWait: 0 },
    gate: openGate({ concurrency: 8, rate: options.rate ?? null, wait: async () => undefined }),
    share: createShareReads(id),
    wait: async () => undefined,
    now: Date.now,
    secrets: new Set(options.secrets),
    log: (entry) => options.log?.(entry),
  };
}

/** A call without a deadline: nothing here waits for time to pass. */
export const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY, tally: new Tally() };
