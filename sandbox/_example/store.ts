/** A record by the manual's keys. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** One account in memory, its records by id and in the order of their ids; they are replaced, never changed. */
export interface Store {
  readonly offers: Map<string, StoredRecord>;
  readonly advertisers: Map<string, StoredRecord>;
  /** Names by id. */
  readonly categories: ReadonlyMap<string, string>;
  /** The present, as the account's clock prints it. */
  readonly now: string;
}

/** What an offer has where nothing was sent; the manual tells of the state only, the rest is invented. */
export const unsetOffer: StoredRecord = {
  notes: null,
  state: 'paused',
  category_id: null,
  revenue_share: null,
  daily_cap: null,
  approval: false,
  countries: [],
  ends_at: null,
};

/** Ends a request with what the manual calls a refusal. */
export class Refusal extends Error {
  readonly field: string | null;

  constructor(field: string | null, message: string) {
    super(message);
    this.field = field;
  }
}
