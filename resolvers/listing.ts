import { Unsupported } from '../datasources/errors.ts';
import type { EntityName } from '../datasources/model.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { encodeCursor, type Progress } from './cursor.ts';
import {
  type AccountPart,
  countOf,
  type EntityConnection,
  oddFailures,
  sourceOf,
  type Turn,
} from './entity-connection.ts';
import { toFailure } from './failure.ts';
import { merge } from './merge.ts';
import type { Narrowed } from './narrow.ts';
import type { PageRequest } from './page-size.ts';
import { atEnd, placeInList, withoutRow, writePlace } from './place-in-list.ts';
import type { Offered, Supply } from './supply.ts';

/** An account, and how to open what it supplies: opening may fail, and then only that account is missing. */
export interface Opening<Name extends EntityName> {
  readonly account: Account;
  open(): Promise<Supply<Name>>;
}

/** An account whose platform has no such thing: left out, unless the caller named it and deserves to hear that. */
export function openingOfNone({ account, named }: Narrowed, entity: EntityName): readonly Opening<never>[] {
  const absent = new Unsupported(`${account.platform.name} has no ${entity}s.`);
  return named ? [{ account, open: () => Promise.reject(absent) }] : [];
}

export interface ListingRequest<Name extends EntityName> {
  readonly page: PageRequest;
  /** Where the page begins; null at the start or the end of the list. */
  readonly progress: Progress | null;
  readonly range: Progress['range'];
  /** What a cursor belongs to. */
  readonly madeWith: unknown;
  /** Which of two rows of different accounts stands first; null when neither does, and the accounts' order decides. */
  readonly comesBefore: (one: Turn<Name>, other: Turn<Name>) => boolean | null;
}

/**
 * One page over several accounts. Each account is asked once; one that fails is named in `failures` and keeps its
 * position in the cursors, so a later page goes on where it stood.
 */
export async function listing<Name extends EntityName>(
  context: Context,
  openings: readonly Opening<Name>[],
  request: ListingRequest<Name>,
): Promise<EntityConnection<Name>> {
  const { page, madeWith, range, progress } = request;
  const parts = await Promise.all(openings.map((opening) => partOf(context, opening, request)));
  const failures = parts.flatMap(({ failure }) => failure ?? []);
  const given = parts.map(({ turns }) => turns);
  const taken = page.backwards
    ? merge(
        given.map((turns) => turns.toReversed()),
        after(request, openings),
        page.size,
      ).toReversed()
    : merge(given, before(request, openings), page.size);
  const left =
    given.reduce((sum, turns) => sum + turns.length, 0) > taken.length || parts.some(({ hasMore }) => hasMore);
  const progresses = progressAt(taken, startOf(parts, taken, request), range);
  const edges = taken.map(({ node }, index) => ({
    node,
    // Most clients read the last one only, in pageInfo.
    get cursor() {
      return encodeCursor(progresses(index), madeWith);
    },
  }));
  // An account that failed may have more, but a page of nothing but failures, or but rows that made no sense, has no
  // cursor to go on from: it must not be asked for again and again.
  const mayComeYet = failures.some(({ code }) => code !== 'UNSUPPORTED');
  const more = edges.length > 0 && (left || mayComeYet);
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backwards ? progress !== null : more,
      hasPreviousPage: page.backwards ? more : progress !== null,
      startCursor: edges[0]?.cursor ?? (page.backwards ? page.cursor : null),
      // Where nothing came because every account failed, the place that was reached is not lost.
      endCursor: edges.at(-1)?.cursor ?? (page.backwards ? null : page.cursor),
    },
    failures: [...failures, ...parts.flatMap((part) => oddFailures(part))],
    sources: parts.flatMap((part) => sourceOf(part, taken)),
    totalCount: () => countOf(parts),
  };
}

async function partOf<Name extends EntityName>(
  context: Context,
  { account, open }: Opening<Name>,
  { page, progress }: ListingRequest<Name>,
): Promise<AccountPart<Name>> {
  let supply: Supply<Name> | null = null;
  try {
    supply = await open();
    const place = placeInList(progress, account, page.backwards);
    const nothing = { account, supply, turns: [], hasMore: false, failure: null };
    if (!page.backwards) {
      if (place === 'end') return nothing;
      const [position, given] = place === 'start' ? [null, 0] : [place.position, place.given];
      const { rows, hasMore } = await supply.ahead(position, page.size);
      return { account, supply, turns: counted(account, rows, given), hasMore, failure: null };
    }
    if (!supply.back)
      throw new Unsupported('Rows that are asked of the platform page by page cannot be read backwards.');
    if (place === 'start') return nothing;
    const [border, given] = place === 'end' ? [null, (await supply.count()) ?? 0] : [place, place.given];
    // One more than can be taken: its position is where the page's own first cursor begins.
    const { rows, hasMore } = supply.back(border, page.size + 1);
    return { account, supply, turns: counted(account, rows, given - rows.length), hasMore, failure: null };
  } catch (error) {
    return { account, supply, turns: [], hasMore: false, failure: toFailure(context, account, error) };
  }
}

function counted<Name extends EntityName>(
  account: Account,
  rows: readonly Offered<Name>[],
  given: number,
): readonly Turn<Name>[] {
  return rows.map((row, index) => ({ ...row, account, turn: given + index }));
}

function before<Name extends EntityName>(
  { comesBefore }: ListingRequest<Name>,
  openings: readonly Opening<Name>[],
): (one: Turn<Name>, other: Turn<Name>) => boolean {
  const rank = new Map(openings.map(({ account }, index) => [account.id, index]));
  return (one, other) => comesBefore(one, other) ?? (rank.get(one.account.id) ?? 0) < (rank.get(other.account.id) ?? 0);
}

function after<Name extends EntityName>(
  request: ListingRequest<Name>,
  openings: readonly Opening<Name>[],
): (one: Turn<Name>, other: Turn<Name>) => boolean {
  const isBefore = before(request, openings);
  return (one, other) => isBefore(other, one);
}

type Positions = Progress['positions'];

/** The accounts' positions before the first row of the page. */
function startOf<Name extends EntityName>(
  parts: readonly AccountPart<Name>[],
  taken: readonly Turn<Name>[],
  { page, progress }: ListingRequest<Name>,
): Positions {
  if (!page.backwards) return progress?.positions ?? {};
  const start: Record<string, string> = { ...progress?.positions };
  for (const { account, turns, failure } of parts) {
    if (failure) {
      // The cursors will be those of other accounts' rows, so this one's place has to say all by itself.
      if (!progress) start[account.id] = atEnd;
      else if (progress.account === account.id) start[account.id] = withoutRow(start[account.id] ?? '');
      continue;
    }
    const last = turns.findLast((turn) => !taken.includes(turn));
    if (last) start[account.id] = writePlace(last);
    else delete start[account.id];
  }
  return start;
}

/** The progress at each row, reckoned when a cursor is asked for. */
function progressAt<Name extends EntityName>(
  taken: readonly Turn<Name>[],
  start: Positions,
  range: Progress['range'],
): (index: number) => Progress {
  return (index) => {
    const positions: Record<string, string> = { ...start };
    for (const turn of taken.slice(0, index + 1)) positions[turn.account.id] = writePlace(turn);
    return { positions, account: taken[index]?.account.id ?? '', range };
  };
}
