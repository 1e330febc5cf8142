import { Unsupported } from '../datasources/errors.ts';
import type { EventName } from '../datasources/model.ts';
import type { Context } from './context.ts';
import { progressOf } from './cursor.ts';
import { type InstantRange, resolveRange } from './date-range.ts';
import { specOf } from './entity.ts';
import type { EntityConnection } from './entity-connection.ts';
import { eventSupply } from './event-supply.ts';
import { duringOfIds } from './events-by-ids.ts';
import type { Back } from './first-events.ts';
import type { EventArguments } from './list-arguments.ts';
import { listing, type Opening, openingOfNone } from './listing.ts';
import { type Narrowed, narrow, reasonAgainst } from './narrow.ts';
import { pageRequest } from './page-size.ts';

/**
 * One page of what happened in a stretch of time, over all accounts by time. Nothing is held: each page asks the
 * platforms for the rows behind the last one. What a platform cannot narrow by is refused with its reason.
 */
export function listEvents<Name extends EventName>(
  context: Context,
  entity: Name,
  args: EventArguments,
  back?: Back,
): Promise<EntityConnection<Name>> {
  const page = pageRequest(args);
  const oldestFirst = args.order === 'OLDEST_FIRST';
  const madeWith = [entity, args.filter, oldestFirst];
  const progress = progressOf(page, madeWith);
  const range = progress?.range
    ? { from: progress.range[0], to: progress.range[1] }
    : resolveRange(args.filter.range, context.begun);
  const openings = narrow(context, entity, args.filter).flatMap((narrowed) =>
    openingOf(context, entity, narrowed, { range, oldestFirst, back }),
  );
  return listing(context, openings, {
    page,
    progress,
    range: [range.from, range.to],
    madeWith,
    comesBefore: (one, other) => {
      const [first, second] = [Date.parse(one.node.occurredAt), Date.parse(other.node.occurredAt)];
      return first === second ? null : first < second === oldestFirst;
    },
  });
}

interface Asked {
  readonly range: InstantRange;
  readonly oldestFirst: boolean;
  /** The events behind one record: those of others that are asked for at once are read with them. */
  readonly back: Back | undefined;
}

function openingOf<Name extends EventName>(
  context: Context,
  entity: Name,
  narrowed: Narrowed,
  { range, oldestFirst, back }: Asked,
): readonly Opening<Name>[] {
  const { account, filter } = narrowed;
  const spec = specOf(account, entity);
  const { during, grain } = spec ?? {};
  if (!during) return openingOfNone(narrowed, entity);
  const open = async () => {
    const reason = reasonAgainst(account, entity, filter);
    if (reason) throw new Unsupported(reason);
    const { ids, ...others } = filter;
    const byIds = ids && spec?.byIds;
    const log = {
      during: byIds ? duringOfIds({ ...spec, byIds }, ids) : during,
      ...(grain === undefined ? {} : { grain }),
    };
    const nativeId = back && filter[back]?.[0];
    const first = nativeId
      ? (limit: number) => context.firstEvents.load({ account, entity, back, nativeId, ...range, oldestFirst, limit })
      : undefined;
    const asked = { range, filter: byIds ? others : filter, oldestFirst };
    return eventSupply(context, account, entity, log, asked, first);
  };
  return [{ account, open }];
}
