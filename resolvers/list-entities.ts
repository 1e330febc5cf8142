import type { EntityName } from '../datasources/model.ts';
import type { EntitySpec, Page } from '../datasources/platform.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { type Entity, toEntity } from './entity.ts';
import { type Failure, toFailure } from './failure.ts';
import { InvalidInput } from './invalid-input.ts';
import { takeTurns } from './take-turns.ts';

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
  const madeWith = [entity, sorted(filter?.accounts), sorted(filter?.platforms)];
  const start = after ? decodeCursor(after, madeWith) : { positions: {}, next: null };
  const failures: Failure[] = [];
  const sources = await Promise.all(
    accountsFor(context, entity, filter).map(async ({ account, spec }) => {
      const page = await pageOf(context, account, spec, start.positions[account.id] ?? null, first).catch((error) => {
        failures.push(toFailure(context, account, error));
        return emptyPage;
      });
      return { id: account.id, account, spec, rows: page.rows, hasMore: page.hasMore };
    }),
  );
  const { taken, left } = takeTurns(sources, start, first);
  const edges = taken.map(({ source: { account, spec }, row, progress }) => ({
    node: toEntity(context, account, entity, spec, row.record),
    // Most clients read the last one only, in pageInfo.
    get cursor() {
      return encodeCursor(progress, madeWith);
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: left || sources.some(({ hasMore }) => hasMore),
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      // Where nothing came because every account failed, the place that was reached is not lost.
      endCursor: edges.at(-1)?.cursor ?? after ?? null,
    },
    failures,
  };
}

interface Source<Name extends EntityName> {
  readonly account: Account;
  readonly spec: EntitySpec<Name>;
}

const emptyPage: Page = { rows: [], hasMore: false };

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
      return spec?.list ? [{ account, spec }] : [];
    });
}

function pageOf(
  context: Context,
  account: Account,
  spec: EntitySpec,
  after: string | null,
  limit: number,
): Promise<Page> {
  return spec.list?.(account.connection, { after, limit }, context.call) ?? Promise.resolve(emptyPage);
}

function sorted(values: readonly string[] | null | undefined): readonly string[] | null {
  return values ? [...values].sort() : null;
}
