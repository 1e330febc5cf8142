import type { ConversionStatus, Status } from '../datasources/model.ts';
import type { Order } from '../datasources/query.ts';

type Given<T> = T | null | undefined;

/** What a listing may be narrowed to, as a caller says it: with global ids. Null is the same as left out. */
export interface ListFilter {
  /** Ids of accounts. */
  readonly accounts?: Given<readonly string[]>;
  /** Ids of platforms, in any case. */
  readonly platforms?: Given<readonly string[]>;
  readonly ids?: Given<readonly string[]>;
  readonly status?: Given<readonly (Status | ConversionStatus)[]>;
  readonly text?: Given<string>;
  readonly type?: Given<readonly string[]>;
  readonly offerId?: Given<readonly string[]>;
  readonly campaignId?: Given<readonly string[]>;
  readonly affiliateId?: Given<readonly string[]>;
  readonly advertiserId?: Given<readonly string[]>;
  /** Of events only, and required there. */
  readonly range?: Given<RangeInput>;
}

/** A stretch of time as a caller says it: by name in a zone, or from one instant to another. */
export interface RangeInput {
  readonly preset?: Given<string>;
  readonly timeZone?: Given<string>;
  readonly from?: Given<string>;
  readonly to?: Given<string>;
}

/** Which page of a listing: `first` rows behind a cursor, or `last` rows before one. */
export interface PageArguments {
  readonly first?: Given<number>;
  readonly after?: Given<string>;
  readonly last?: Given<number>;
  readonly before?: Given<string>;
}

export interface ListArguments extends PageArguments {
  readonly filter?: Given<ListFilter>;
  readonly orderBy?: Given<{ readonly field: Order['by']; readonly direction: 'ASC' | 'DESC' }>;
  /** LIVE: asked of the platforms now, whatever is held. */
  readonly freshness?: Given<'HELD' | 'LIVE'>;
}

export interface EventArguments extends PageArguments {
  readonly filter: ListFilter & { readonly range: RangeInput };
  readonly order?: Given<'NEWEST_FIRST' | 'OLDEST_FIRST'>;
}
