import { Unsupported } from '../datasources/errors.ts';
import type { KeptName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Filter, Order } from '../datasources/query.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { toEntity } from './entity.ts';
import { otherWay, type Supply, type SupplyFacts } from './supply.ts';

/** Pages that the platform itself narrows and orders. Asking throws `Unsupported` for what it cannot. */
export function pagedSupply<Name extends KeptName>(
  context: Context,
  account: Account,
  entity: Name,
  listPage: NonNullable<EntitySpec<Name>['listPage']>,
  filter: Filter,
  order: Order | null,
): Supply<Name> {
  const facts: SupplyFacts = { method: 'LIVE', asOf: context.snapshots.now(), stale: null, odd: [] };
  const ask = (after: string | null, limit: number) =>
    listPage(account.connection, { filter, order, after, limit }, context.call);
  let counted: number | null | undefined;
  return {
    account,
    facts,
    ahead: async (after, limit) => {
      if (after !== null && !after.startsWith(mark)) throw new Unsupported(otherWay);
      const { rows, odd, hasMore, count } = await ask(after === null ? null : after.slice(mark.length), limit);
      facts.odd.push(...odd);
      if (after === null) counted = count;
      return {
        rows: rows.map(({ record, position }) => ({
          node: toEntity(context, account, entity, record),
          position: mark + position,
        })),
        hasMore,
      };
    },
    count: async () => (counted === undefined ? (await ask(null, 1)).count : counted),
  };
}

/** Tells a position of the platform from one in a held list. */
const mark = '~';
