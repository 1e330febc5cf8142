import { Unsupported } from '../datasources/errors.ts';
import { splitKeyWithin } from '../datasources/key-within.ts';
import type { KeptName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Filter, Narrowing, Order } from '../datasources/query.ts';
import type { Context } from './context.ts';
import { progressOf } from './cursor.ts';
import { type Entity, isFindable, specOf, toEntity } from './entity.ts';
import type { EntityConnection, Turn } from './entity-connection.ts';
import { toFailure } from './failure.ts';
import { foundRecords } from './found-records.ts';
import { heldSupply } from './held-supply.ts';
import type { ListArguments } from './list-arguments.ts';
import { listing, type Opening, openingOfNone } from './listing.ts';
import { type Narrowed, narrow, reasonAgainst } from './narrow.ts';
import { compareKeys, orderKey } from './order.ts';
import { pageRequest } from './page-size.ts';
import { pagedSupply } from './paged-supply.ts';
import type { Held } from './snapshots.ts';
import type { Supply, SupplyFacts } from './supply.ts';

/**
 * One page of what accounts keep. Their lists are held and filtered, ordered and cut here; an account whose list is
 * too large for that, or whose caller wants it live, is asked to do so itself, and what it cannot do is refused
 * with its reason. Without an order accounts take turns, so that every page shows all of them.
 */
export function listEntities<Name extends KeptName>(
  context: Context,
  entity: Name,
  args: ListArguments,
): Promise<EntityConnection<Name>> {
  const page = pageRequest(args);
  const filter = args.filter ?? {};
  const order = args.orderBy ? { by: args.orderBy.field, descending: args.orderBy.direction === 'DESC' } : null;
  const madeWith = [entity, filter, order];
  const progress = progressOf(page, madeWith);
  const wanted = { order, live: args.freshness === 'LIVE', backwards: page.backwards };
  const openings = narrow(context, entity, filter).flatMap((one) => openingOf(context, entity, one, wanted));
  return listing(context, openings, { page, progress, range: null, madeWith, comesBefore: sequence(order) });
}

/** By the order asked for, or by turns. */
function sequence(order: Order | null): (one: Turn<KeptName>, other: Turn<KeptName>) => boolean | null {
  return (one, other) => {
    const compared = order
      ? compareKeys(order, orderKey(order, one.node), orderKey(order, other.node))
      : one.turn - other.turn;
    return compared === 0 ? null : compared < 0;
  };
}

interface Wanted {
  readonly order: Order | null;
  readonly live: boolean;
  readonly backwards: boolean;
}

function openingOf<Name extends KeptName>(
  context: Context,
  entity: Name,
  narrowed: Narrowed,
  wanted: Wanted,
): readonly Opening<Name>[] {
  const { account } = narrowed;
  if (!specOf(account, entity)) return openingOfNone(narrowed, entity);
  return [{ account, open: () => openSupply(context, entity, narrowed, wanted) }];
}

async function openSupply<Name extends KeptName>(
  context: Context,
  entity: Name,
  { account, filter }: Narrowed,
  { order, live, backwards }: Wanted,
): Promise<Supply<Name>> {
  const spec = specOf(account, entity);
  const reason = reasonAgainst(account, entity, filter);
  if (reason) throw new Unsupported(reason);
  const { listPage } = spec ?? {};
  const paged = listPage && (() => pagedSupply(context, account, entity, listPage, filter, order));
  const supplied = (lists: readonly Held<Name>[]) => suppliedFrom(context, account, lists, filter, { order, live });
  if (!spec?.listAll) return supplied(await readWithin(context, entity, { account, filter }, live));
  const whole = async () => {
    const held = await context.snapshots.read({ account, entity, narrowing: null }, live, context.call);
    if (held.complete) return supplied([held]);
    if (paged) return paged();
    throw new Unsupported(`The account has more ${entity}s than are held, and its platform cannot list them in pages.`);
  };
  // What the platform cannot narrow or order by is still answered from its whole list, read now.
  return paged && live && !backwards ? orElse(paged(), whole) : whole();
}

/** The first supply, until it turns out that its platform cannot supply this. */
function orElse<Name extends KeptName>(first: Supply<Name>, other: () => Promise<Supply<Name>>): Supply<Name> {
  let supply = first;
  return {
    account: first.account,
    get facts() {
      return supply.facts;
    },
    ahead: async (after, count) => {
      try {
        return await supply.ahead(after, count);
      } catch (error) {
        if (!(error instanceof Unsupported) || supply !== first) throw error;
        supply = await other();
        return supply.ahead(after, count);
      }
    },
    count: () => supply.count(),
  };
}

/** Lists of a platform that gives them only within something: by ids, or one for each value of what it narrows by. */
async function readWithin<Name extends KeptName>(
  context: Context,
  entity: Name,
  { account, filter }: Pick<Narrowed, 'account' | 'filter'>,
  live: boolean,
): Promise<readonly Held<Name>[]> {
  const spec = specOf(account, entity);
  const by = spec?.listWithin?.by ?? [];
  const narrowing = by.find((name) => filter[name] !== undefined);
  const keyedBy = filter.ids ? spec?.listWithin?.keyedBy?.by : undefined;
  const read = (name: Narrowing['by'], values: readonly string[]) =>
    Promise.all(
      [...new Set(values)].map((value) =>
        context.snapshots.read({ account, entity, narrowing: { by: name, value } }, live, context.call),
      ),
    );
  if (narrowing) return read(narrowing, [filter[narrowing] ?? []].flat());
  if (keyedBy)
    return read(
      keyedBy,
      (filter.ids ?? []).map((key) => splitKeyWithin(key).value),
    );
  if (filter.ids && spec?.byIds) return [await readByIds(context, entity, account, filter.ids, spec.byIds)];
  const ways = [...(spec && isFindable(spec as EntitySpec) ? ['ids'] : []), ...by]
    .map((name) => `"${name}"`)
    .join(', ');
  throw new Unsupported(
    `${account.platform.name} does not list its ${entity}s as a whole; narrow the filter by one of ${ways}.`,
  );
}

async function readByIds<Name extends KeptName>(
  context: Context,
  entity: Name,
  account: Narrowed['account'],
  ids: readonly string[],
  byIds: NonNullable<EntitySpec<Name>['byIds']>,
): Promise<Held<Name>> {
  const asOf = context.snapshots.now();
  const records = foundRecords(await byIds(account.connection, ids, context.call));
  const entities = records.map((record) => toEntity(context, account, entity, record));
  return { entities, byKey: new Map(), odd: [], complete: true, asOf, staleBecause: null };
}

function suppliedFrom<Name extends KeptName>(
  context: Context,
  account: Narrowed['account'],
  lists: readonly Held<Name>[],
  filter: Filter,
  { order, live }: Pick<Wanted, 'order' | 'live'>,
): Supply<Name> {
  const [only] = lists;
  const tooLong = lists.find(({ complete }) => !complete);
  if (tooLong) throw new Unsupported('The list is longer than lists that are held may be; narrow the filter.');
  const because = lists.find(({ staleBecause }) => staleBecause)?.staleBecause;
  const facts: SupplyFacts = {
    method: live ? 'LIVE' : 'HELD',
    // Of no list, where nothing was asked for, the present is as good as any other time.
    asOf: Math.min(context.snapshots.now(), ...lists.map(({ asOf }) => asOf)),
    stale: because ? toFailure(context, account, because) : null,
    odd: lists.flatMap(({ odd }) => odd),
  };
  // One list stays the list that it is: its orders are kept with it.
  const entities = lists.length === 1 && only ? only.entities : onceEach(lists.flatMap((list) => list.entities));
  return heldSupply(account, entities, filter, order, facts);
}

/** A record may be within several things. */
function onceEach<Name extends KeptName>(entities: readonly Entity<Name>[]): readonly Entity<Name>[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
