import type { Call } from '../call.ts';
import { Unsupported } from '../errors.ts';
import type { EntitySpec } from '../platform.ts';
import type { Filter, Order, Page, PageQuery } from '../query.ts';
import { readRows } from '../spec/read-record.ts';
import type { Parameters } from '../spec/write-record.ts';
import type { TuneConnection } from './connection.ts';
import { filtersFor } from './filters-for.ts';
import { findByIds, findRows, mostIds, readFound } from './find-rows.ts';
import { leavesMore } from './found-rows.ts';
import type { Model } from './model.ts';
import { pageAt } from './page-at.ts';

type Lists = Required<Pick<EntitySpec, 'listAll' | 'listPage' | 'narrows' | 'byIds' | 'idsPerCall'>>;

/** The ways in which all kept entities are listed and found. */
export function findMethods(model: Model): Lists {
  return {
    // The limit is what makes the answer count (hasoffers.md 3.4).
    listAll: async (connection: TuneConnection, limit, call) => {
      const found = await findRows(connection, model, { filters: {}, sort: byId, limit }, call);
      const { records, odd } = readRows(found.rows, (row) => readFound(connection, model, row).record);
      return { records, odd, complete: !leavesMore(found, limit) };
    },

    listPage: async (connection: TuneConnection, query, call) => {
      const sort = query.order ? sortBy(model, query.order) : null;
      const filters = filtersFor(model, query.filter);
      if (filters === null) return nothing;
      return sort
        ? numberedPage(connection, model, { filters, sort, ...query }, call)
        : pageAfterId(connection, model, { filters, ...query }, call);
    },
    narrows: Object.keys(model.columns) as (keyof Filter)[],

    byIds: (connection: TuneConnection, ids, call) => findByIds(connection, model, ids, call),
    idsPerCall: mostIds,
  };
}

const byId = { id: 'asc' };

const nothing: Page = { rows: [], odd: [], hasMore: false, count: 0 };

/** A time may be the zero that means never: the first in rising order, where what lacks it should come last. */
function sortBy({ orders }: Model, { by, descending }: Order): Parameters {
  const column = orders[by];
  if (!column) throw new Unsupported(`TUNE cannot order this list by ${by}.`);
  if (by !== 'NAME' && !descending) {
    throw new Unsupported(`TUNE can order this list by ${by} only from the latest on, because some rows have none.`);
  }
  return { [column]: descending ? 'desc' : 'asc', ...byId };
}

type Query = Pick<PageQuery, 'after' | 'limit'> & { readonly filters: Parameters };

/** Pages that begin behind an id, so that none is passed over or repeated while rows come and go. */
async function pageAfterId(
  connection: TuneConnection,
  model: Model,
  { filters, after, limit }: Query,
  call: Call,
): Promise<Page> {
  const narrowed = after === null ? filters : behind(filters, after);
  if (narrowed === null) return nothing;
  const found = await findRows(connection, model, { filters: narrowed, sort: byId, limit }, call);
  const { records, odd } = readRows(found.rows, (row) => {
    const { id, record } = readFound(connection, model, row);
    return { record, position: id };
  });
  // What is behind an id is not all that matches.
  return { rows: records, odd, hasMore: leavesMore(found, limit), count: after === null ? found.count : null };
}

/** Whether a list of ids and a comparison go together in one filter is not told (hasoffers.md 3.1): done here. */
function behind({ id: ids, ...filters }: Parameters, after: string): Parameters | null {
  if (!Array.isArray(ids)) return { ...filters, id: { GREATER_THAN: after } };
  const left = ids.filter((id) => BigInt(id) > BigInt(after));
  return left.length === 0 ? null : { ...filters, id: left };
}

/** In any other order there are only numbered pages, and a row's position is how many stand before and with it. */
async function numberedPage(
  connection: TuneConnection,
  model: Model,
  { filters, sort, after, limit }: Query & { readonly sort: Parameters },
  call: Call,
): Promise<Page> {
  const passed = Number(after ?? 0);
  const { page, size, skip } = pageAt(passed, limit);
  const { rows, count } = await findRows(connection, model, { filters, sort, limit: size, page }, call);
  const wanted = rows.slice(skip, skip + limit).map((row, index) => ({ row, position: String(passed + index + 1) }));
  const { records, odd } = readRows(
    wanted,
    ({ row, position }) => ({ record: readFound(connection, model, row).record, position }),
    passed + 1,
  );
  return { rows: records, odd, hasMore: leavesMore({ rows: wanted, count }, limit, passed), count };
}
