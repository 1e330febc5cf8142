/** What one request has cost at one account. */
export interface AccountTally {
  /** Exchanges over the wire, repetitions included. */
  calls: number;
  /** Answers taken from an exchange that another request had begun. */
  shared: number;
  /** Rows that the exchanges brought. */
  rows: number;
  /** Milliseconds of exchanges, added up: those side by side count each. */
  milliseconds: number;
  /** Lists and records that were held already. */
  held: number;
  /** Characters that XML forbids and the platform sent all the same: they were left out. */
  mended: number;
}

/** Counts what a request costs, by account. */
export class Tally {
  readonly #accounts = new Map<string, AccountTally>();

  add(account: string, counts: Partial<AccountTally>): void {
    const before = this.#accounts.get(account) ?? none;
    const sum = { ...before };
    for (const name of Object.keys(counts) as (keyof AccountTally)[]) sum[name] += counts[name] ?? 0;
    this.#accounts.set(account, sum);
  }

  accounts(): ReadonlyMap<string, Readonly<AccountTally>> {
    return this.#accounts;
  }
}

const none: Readonly<AccountTally> = { calls: 0, shared: 0, rows: 0, milliseconds: 0, held: 0, mended: 0 };
