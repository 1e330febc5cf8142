import type { EntityName } from '../datasources/model.ts';
import type { OddRow } from '../datasources/query.ts';
import type { Account } from './account.ts';
import type { Entity } from './entity.ts';
import type { Failure } from './failure.ts';

/** A row that an account offers for a page. */
export interface Offered<Name extends EntityName = EntityName> {
  readonly node: Entity<Name>;
  /** Where it stands in its account's list, so that a later page can go on behind it. */
  readonly position: string;
}

/** Rows of one account, in the order of the listing. */
export interface Stock<Name extends EntityName = EntityName> {
  readonly rows: readonly Offered<Name>[];
  /** There is more in the direction in which they were asked for. */
  readonly hasMore: boolean;
}

/** Up to a position, which belongs to the rows asked for or not. */
export interface Border {
  readonly position: string;
  readonly included: boolean;
}

/** What one account can give to a listing. Rows that are held can be read backwards too. */
export interface Supply<Name extends EntityName = EntityName> {
  readonly account: Account;
  readonly facts: SupplyFacts;
  ahead(after: string | null, count: number): Promise<Stock<Name>>;
  /** The last rows up to a border, or of the whole list, in the order of the listing. */
  back?(border: Border | null, count: number): Stock<Name>;
  /** Rows that match in all; null where nobody counts them. */
  count(): Promise<number | null>;
}

/** Where an account's rows came from. */
export interface SupplyFacts {
  /** HELD: from a list that is held for all requests. LIVE: asked of the platform for this one. */
  readonly method: 'HELD' | 'LIVE';
  /** Milliseconds since 1970. */
  readonly asOf: number;
  /** Why held rows are older than they should be; null when they are not. */
  readonly stale: Failure | null;
  /** Rows that made no sense. */
  readonly odd: OddRow[];
}

/** Why a position is refused that another kind of supply has made. */
export const otherWay =
  'Since this cursor was made, the account is read in another way (held or live), in which it says nothing. ' +
  'Begin again without a cursor.';
