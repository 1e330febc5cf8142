import type { EntityName } from '../datasources/model.ts';
import type { Account } from './account.ts';
import type { Entity } from './entity.ts';
import type { Failure } from './failure.ts';
import type { Offered, Supply, SupplyFacts } from './supply.ts';

/** A page over several accounts, with a cursor behind each row and what is missing from it. */
export interface EntityConnection<Name extends EntityName = EntityName> {
  readonly edges: readonly { readonly node: Entity<Name>; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly failures: readonly Failure[];
  readonly sources: readonly ListingSource[];
  /** Asked for only when somebody wants to know: it may cost calls. */
  totalCount(): Promise<TotalCount>;
}

/** Where the rows of one account came from. */
export interface ListingSource extends Pick<SupplyFacts, 'method' | 'stale'> {
  readonly account: Account;
  /** Rows of it in this page. */
  readonly rows: number;
  /** ISO 8601, in UTC. */
  readonly asOf: string;
}

export interface TotalCount {
  /** Null where nothing is known at all. */
  readonly value: number | null;
  readonly precision: 'EXACT' | 'AT_LEAST' | 'UNKNOWN';
}

/** A row with its account, and how many rows that account gave before it. */
export interface Turn<Name extends EntityName> extends Offered<Name> {
  readonly account: Account;
  readonly turn: number;
}

/** What one account gave to a page, or why it gave nothing. */
export interface AccountPart<Name extends EntityName> {
  readonly account: Account;
  readonly supply: Supply<Name> | null;
  /** In the order of the listing. */
  readonly turns: readonly Turn<Name>[];
  readonly hasMore: boolean;
  readonly failure: Failure | null;
}

/** Rows that made no sense, as failures: the others are not lost with them. */
export function oddFailures<Name extends EntityName>({ account, supply }: AccountPart<Name>): readonly Failure[] {
  return (supply?.facts.odd ?? []).map(({ place, message }) => ({
    account,
    code: 'MALFORMED' as const,
    message: `One row could not be read and is missing (${place}): ${message}`,
    retryAfter: null,
  }));
}

/** Where an account's rows came from; an account that could not be opened is no source. */
export function sourceOf<Name extends EntityName>(
  { account, supply }: AccountPart<Name>,
  taken: readonly Turn<Name>[],
): readonly ListingSource[] {
  if (!supply) return [];
  const { method, asOf, stale } = supply.facts;
  const rows = taken.filter((turn) => turn.account === account).length;
  return [{ account, rows, method, asOf: new Date(asOf).toISOString(), stale }];
}

/** Exact only if every account says its number: what is missing would make less of it without a word. */
export async function countOf<Name extends EntityName>(parts: readonly AccountPart<Name>[]): Promise<TotalCount> {
  const counts = await Promise.all(
    parts.map(({ supply, failure }) => (supply && !failure ? supply.count().catch(() => null) : null)),
  );
  const known = counts.filter((count) => count !== null);
  const value = known.reduce((sum, count) => sum + count, 0);
  if (known.length === counts.length) return { value, precision: 'EXACT' };
  return known.length === 0 ? { value: null, precision: 'UNKNOWN' } : { value, precision: 'AT_LEAST' };
}
