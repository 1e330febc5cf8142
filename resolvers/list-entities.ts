import type { EntityName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type Entity, toEntity } from './entity.ts';
import { type Failure, toFailure } from './failure.ts';
import { InvalidInput } from './invalid-input.ts';
import { takeTurns } from './take-turns.ts';

/** Rows in one page; beyond it a client pages. */
export const mostRows = 500;

/** What a listing may be asked. */
export interface ListArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly filter?: ListFilter | null | undefined;
}

export interface ListFilter {
  /** Ids of accounts. */
  readonly accounts?: readonly string[] | null | undefined;
  /** Ids of platforms, in any case. */
  readonly platforms?: readonly string[] | null | undefined;
}

/** A page, with a cursor behind each row and the accounts that are missing from it. */
export interface EntityConnection<Name extends EntityName> {
  readonly edges: readonly { readonly node: Entity<Name>; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly failures: readonly Failure[];
}

/**
 * One page over several accounts, which take turns: a row of the first, a row of the second, and round again, so
 * that every page shows all of them. Each account is asked once. An account that fails is named in `failures` and
 * keeps its position in the cursors, so a later page goes on where it stood.
 */
export async function listEntities<Name extends EntityName>(
  context: Context,
  entity: Name,
  { first, after, filter }: ListArguments,
): Promise<EntityConnection<Name>> {
  refuseOddSize(first);
  const madeWith = [entity, sorted(filter?.accounts), sorted(filter?.platforms)];
  const start = after ? decodeCursor(after, madeWith) : { positions: {}, next: null };
  const sources = await Promise.all(
    accountsFor(context, entity, filter).map((source) =>
      offeredBy(context, entity, source, start.positions[source.account.id] ?? null, first),
    ),
  );
  const failures = sources.flatMap(({ failure }) => failure ?? []);
  const { taken, left } = takeTurns(sources, start, first);
  const edges = taken.map(({ row: { node }, progress }) => ({
    node,
    // Most clients read the last one only, in pageInfo.
    get cursor() {
      return encodeCursor(progress, madeWith);
    },
  }));
  return {
    edges,
    pageInfo: {
      // An account that failed may have more, but a page of nothing but failures must not be asked for again and again.
      hasNextPage: left || sources.some(({ hasMore }) => hasMore) || (failures.length > 0 && edges.length > 0),
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      // Where nothing came because every account failed, the place that was reached is not lost.
      endCursor: edges.at(-1)?.cursor ?? after ?? null,
    },
    failures,
  };
}

/** Asked here and not of the argument: its cost is reckoned for the whole query at once, where an error would fail every field. */
function refuseOddSize(first: number): void {
  if (first >= 1 && first <= mostRows) return;
  const limit = first < 1 ? 'at least 1' : `at most ${mostRows}; take the rest page by page`;
  throw new InvalidInput('first', 'BAD_USER_INPUT', `"first" must be ${limit}.`);
}

interface Source<Name extends EntityName> {
  readonly account: Account;
  readonly spec: EntitySpec<Name>;
  readonly list: NonNullable<EntitySpec<Name>['list']>;
}

function accountsFor<Name extends EntityName>(
  context: Context,
  entity: Name,
  filter: ListFilter | null | undefined,
): readonly Source<Name>[] {
  const visible = visibleAccounts(context);
  for (const id of filter?.accounts ?? []) {
    if (!visible.some((account) => account.id === id)) {
      throw new InvalidInput(
        'filter.accounts',
        'UNKNOWN_ACCOUNT',
        `There is no account "${id}"; ask "accounts" for those there are.`,
      );
    }
  }
  const platforms = filter?.platforms?.map((id) => id.toLowerCase());
  return visible
    .filter(({ id }) => !filter?.accounts || filter.accounts.includes(id))
    .filter(({ platform }) => !platforms || platforms.includes(platform.id))
    .flatMap((account) => {
      const spec = account.platform.entities[entity];
      return spec?.list ? [{ account, spec, list: spec.list }] : [];
    });
}

/** An account's rows as nodes, or why there are none: also a record that makes no sense is its account's failure. */
async function offeredBy<Name extends EntityName>(
  context: Context,
  entity: Name,
  { account, spec, list }: Source<Name>,
  after: string | null,
  limit: number,
) {
  try {
    const { rows, hasMore } = await list(account.connection, { after, limit }, context.call);
    const nodes = rows.map(({ record, position }) => ({
      position,
      node: toEntity(context, account, entity, spec, record),
    }));
    return { id: account.id, rows: nodes, hasMore, failure: null };
  } catch (error) {
    return { id: account.id, rows: [], hasMore: false, failure: toFailure(context, account, error) };
  }
}

function sorted(values: readonly string[] | null | undefined): readonly string[] | null {
  return values ? [...values].sort() : null;
}
