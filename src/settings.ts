import type { Rate } from '../datasources/platform.ts';

/** One account as configured, its secrets in place. */
export interface AccountSettings {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  readonly url: string;
  /** What the platform needs to let us in, every one of them a secret. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly timeZone: string;
  readonly currency: string | null;
  /** Milliseconds for one exchange with the platform. */
  readonly timeout: number;
  /** Exchanges under way at once. */
  readonly concurrency: number;
  /** Calls in any stretch of so many seconds; null: what the platform's manual states, if it does. */
  readonly rate: Rate | null;
}

/**
 * A key that callers present, and what it allows: `read:*`, `write:*`, `call:*`, or the same of one account, such as
 * `write:cake-us`. `call` lets through, beside reading or writing, what no operation of the graph describes.
 */
export interface KeySettings {
  readonly name: string;
  readonly key: string;
  /** Writing includes reading. */
  readonly scopes: readonly string[];
  /** The only accounts that the key sees, whatever its scopes; null for all of them. */
  readonly accounts: readonly string[] | null;
}

export interface Settings {
  /** Of which the graph consists, by their ids; the others are not in it. */
  readonly platforms: readonly string[];
  readonly accounts: readonly AccountSettings[];
  /** None: whoever reaches the port may do everything. For the sandbox on loopback only. */
  readonly keys: readonly KeySettings[];
  /** Milliseconds for one request of a caller, whatever it needs of the platforms. */
  readonly deadline: number;
  /** How reads are sent again: how often, and after how many milliseconds at the least and at the most. */
  readonly retry: { readonly retries: number; readonly minimumWait: number; readonly maximumWait: number };
  readonly lists: ListSettings;
  /** The file that keeps what must outlive the process about writes; ":memory:" keeps it as long as the process runs. */
  readonly store: string;
  /** What a request has cost is told to everybody, not only to those who ask for it. */
  readonly showCost: boolean;
}

/** How lists are held in memory for all requests; times in milliseconds. */
export interface ListSettings {
  /** Younger than this, a list is answered as it is; older, it is answered and read again behind the answer. */
  readonly freshFor: number;
  /** Older than this, it is read again before it is answered; if that fails, it is answered as it is, and said so. */
  readonly keepFor: number;
  /** Records of one list; a longer one is asked of its platform page by page. */
  readonly mostRecords: number;
  /** Records of all lists together; beyond it those not asked for longest are let go. */
  readonly mostRecordsInAll: number;
}

/** What holds where a configuration says nothing; times in milliseconds. */
export const defaults = {
  timeout: 30_000,
  concurrency: 4,
  deadline: 60_000,
  retry: { retries: 2, minimumWait: 250, maximumWait: 5_000 },
  store: 'tributary.sqlite',
  lists: { freshFor: 60_000, keepFor: 24 * 3_600_000, mostRecords: 200_000, mostRecordsInAll: 1_000_000 },
} as const;

/** Everything that is wrong with a configuration, a sentence each. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Environment variables, handed in so that a test needs none of its own. */
export type Environment = Readonly<Record<string, string | undefined>>;
