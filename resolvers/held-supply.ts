import { Unsupported } from '../datasources/errors.ts';
import type { KeptName } from '../datasources/model.ts';
import type { Filter, Order } from '../datasources/query.ts';
import type { Account } from './account.ts';
import type { Entity } from './entity.ts';
import { matcher } from './match.ts';
import { compareIds, compareKeys, orderKey } from './order.ts';
import { type Border, otherWay, type Supply, type SupplyFacts } from './supply.ts';

/** Filters, orders and cuts a list that is there as a whole; a position is the row's own place, so others may come and go. */
export function heldSupply<Name extends KeptName>(
  account: Account,
  entities: readonly Entity<Name>[],
  filter: Filter,
  order: Order | null,
  facts: SupplyFacts,
): Supply<Name> {
  const compare = comparison(order);
  const passes = matcher(filter);
  const rows = inOrder(entities, order).filter(({ entity }) => passes(entity));
  const offered = (start: number, end: number) =>
    rows
      .slice(start, end)
      .map(({ entity, key }) => ({ node: entity, position: JSON.stringify([key, ...idsOf(entity)]) }));
  /** How many rows stand before a border. */
  const before = ({ position, included }: Border) => {
    const [key, ...ids] = placeOf(position);
    return countWhile(rows, (row) => {
      const compared = compare(row.key, idsOf(row.entity), key, ids);
      return included ? compared <= 0 : compared < 0;
    });
  };
  return {
    account,
    facts,
    ahead: async (after, count) => {
      const start = after === null ? 0 : before({ position: after, included: true });
      return { rows: offered(start, start + count), hasMore: rows.length > start + count };
    },
    back: (border, count) => {
      const end = border ? before(border) : rows.length;
      const start = Math.max(end - count, 0);
      return { rows: offered(start, end), hasMore: start > 0 };
    },
    count: async () => rows.length,
  };
}

interface Keyed<Name extends KeptName> {
  readonly entity: Entity<Name>;
  readonly key: string | null;
}

/** Held lists are shared by requests, and so are their orders. */
const ordered = new WeakMap<readonly Entity[], Map<string, readonly Keyed<KeptName>[]>>();

function inOrder<Name extends KeptName>(
  entities: readonly Entity<Name>[],
  order: Order | null,
): readonly Keyed<Name>[] {
  const orders = ordered.get(entities) ?? new Map<string, readonly Keyed<KeptName>[]>();
  ordered.set(entities, orders);
  const name = JSON.stringify(order);
  const known = orders.get(name) ?? sorted(entities, order);
  orders.set(name, known);
  // What is kept under a list of entities holds entities of that list.
  return known as readonly Keyed<Name>[];
}

function sorted(entities: readonly Entity<KeptName>[], order: Order | null): readonly Keyed<KeptName>[] {
  const compare = comparison(order);
  return entities
    .map((entity) => ({ entity, key: order && orderKey(order, entity) }))
    .sort((one, other) => compare(one.key, idsOf(one.entity), other.key, idsOf(other.entity)));
}

/** Where native ids count within something only, two records may have the same one, and their keys differ. */
type Ids = readonly [nativeId: string, key: string];

function idsOf({ nativeId, key }: Entity<KeptName>): Ids {
  return [nativeId, key];
}

type Compare = (key: string | null, ids: Ids, otherKey: string | null, otherIds: Ids) => number;

function comparison(order: Order | null): Compare {
  return (key, ids, otherKey, otherIds) =>
    (order ? compareKeys(order, key, otherKey) : 0) ||
    compareIds(ids[0], otherIds[0]) ||
    compareIds(ids[1], otherIds[1]);
}

function placeOf(position: string): readonly [orderKey: string | null, ...ids: Ids] {
  if (!position.startsWith('[')) throw new Unsupported(otherWay);
  return JSON.parse(position) as readonly [string | null, string, string];
}

/** The length of the part at the beginning for which something holds: it is looked for by halves. */
function countWhile<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && holds(row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
