import type { EntityName } from '../datasources/model.ts';
import type { EntitySpec, Page } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { decodeCursor, encodeCursor, type Progress } from './cursor.ts';
import { type Entity, toEntity } from './entity.ts';
import { type Failure, toFailure } from './failure.ts';
import { InvalidInput } from './invalid-input.ts';

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
      return { account, spec, page };
    }),
  );
  const taken = takeTurns(sources, start, first);
  const edges = taken.map(({ account, spec, record, progress }) => ({
    node: toEntity(context, account, entity, spec, record),
    cursor: encodeCursor(progress, madeWith),
  }));
  const available = sources.reduce((sum, { page }) => sum + page.rows.length, 0);
  return {
    edges,
    pageInfo: {
      hasNextPage: available > edges.length || sources.some(({ page }) => page.hasMore),
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
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

interface Taken<Name extends EntityName> extends Source<Name> {
  readonly record: AnyRecord;
  readonly progress: Progress;
}

function takeTurns<Name extends EntityName>(
  sources: readonly (Source<Name> & { readonly page: Page })[],
  start: Progress,
  first: number,
): readonly Taken<Name>[] {
  const whoseTurn = sources.findIndex(({ account }) => account.id === start.next);
  const order = [...sources.slice(Math.max(whoseTurn, 0)), ...sources.slice(0, Math.max(whoseTurn, 0))];
  const rounds = Math.max(0, ...order.map(({ page }) => page.rows.length));
  const turns = Array.from({ length: rounds }, (_, round) =>
    order.map((source) => ({ source, row: source.page.rows[round] })),
  )
    .flat()
    .flatMap(({ source, row }) => (row ? [{ source, row }] : []));
  let positions = start.positions;
  return turns.slice(0, first).map(({ source: { account, spec }, row }, index) => {
    positions = { ...positions, [account.id]: row.position };
    const progress = { positions, next: turns[index + 1]?.source.account.id ?? null };
    return { account, spec, record: row.record, progress };
  });
}

function sorted(values: readonly string[] | null | undefined): readonly string[] | null {
  return values ? [...values].sort() : null;
}
