import type { EventName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Filter, Stretch } from '../datasources/query.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import type { InstantRange } from './date-range.ts';
import { type Entity, toEntity } from './entity.ts';
import type { Offered, Supply, SupplyFacts } from './supply.ts';

interface EventQuery {
  readonly range: InstantRange;
  readonly filter: Filter;
  readonly oldestFirst: boolean;
}

/**
 * Events of a stretch of time, page by page, never held. A position is the time of a row, its id, and how many rows of
 * that very moment were given, so nothing that is added or removed elsewhere moves it: the next page is the stretch
 * that begins there, behind that row. The number counts only where the row is gone. `first` may have the first
 * page already, read together with those of other records.
 */
export function eventSupply<Name extends EventName>(
  context: Context,
  account: Account,
  entity: Name,
  { during, grain = 1 }: Pick<EntitySpec<Name>, 'grain'> & { readonly during: NonNullable<EntitySpec<Name>['during']> },
  { range, filter, oldestFirst }: EventQuery,
  first: (limit: number) => Promise<Stretch | null> = async () => null,
): Supply<Name> {
  const facts: SupplyFacts = { method: 'LIVE', asOf: context.snapshots.now(), stale: null, odd: [] };
  let counted: number | null | undefined;

  const read = async (stretch: InstantRange, limit: number) => {
    const query = { ...stretch, filter, oldestFirst, limit };
    return shown(await during(account.connection, query, context.call));
  };
  const shown = ({ records, odd, more, count }: Stretch) => {
    return { events: records.map((record) => toEntity(context, account, entity, record)), odd, more, count };
  };

  /** Events behind a moment, without those of the moment itself that were given before. */
  const readBehind = async (place: Place, wanted: number) => {
    const { moment, given } = place;
    const stretch = oldestFirst ? { ...range, from: moment } : { ...range, to: Math.min(moment + grain, range.to) };
    for (let limit = wanted + given; ; limit *= 2) {
      const answer = await read(stretch, limit);
      const behind = dropGiven(answer.events, place, oldestFirst);
      // The platform's clock is coarser than ours, so rows from just before the moment may have come too.
      if (behind.length >= wanted || !answer.more) return { ...answer, events: behind };
    }
  };

  return {
    account,
    facts,
    ahead: async (after, size) => {
      const place = after === null ? null : placeOf(after);
      const begun = place ? null : await first(size);
      const answer = place ? await readBehind(place, size) : begun ? shown(begun) : await read(range, size);
      facts.odd.push(...answer.odd);
      if (!place) counted = answer.count;
      const rows = placed(answer.events, place);
      return { rows: rows.slice(0, size), hasMore: answer.more || rows.length > size };
    },
    count: async () => (counted === undefined ? (await read(range, 1)).count : counted),
  };
}

/** A moment in milliseconds since 1970, how many of its events have been given, and the id of the last of them. */
interface Place {
  readonly moment: number;
  readonly given: number;
  readonly last: string;
}

function placeOf(position: string): Place {
  const [moment, given, ...last] = position.split(' ');
  return { moment: Number(moment), given: Number(given), last: last.join(' ') };
}

function dropGiven<Name extends EventName>(
  events: readonly Entity<Name>[],
  { moment, given, last }: Place,
  oldestFirst: boolean,
): readonly Entity<Name>[] {
  const passed = (event: Entity<Name>) => (oldestFirst ? momentOf(event) < moment : momentOf(event) > moment);
  const rest = events.filter((event) => !passed(event));
  const sameMoment = rest.filter((event) => momentOf(event) === moment);
  // One that came late may stand before the last one: with a number alone that one would be given twice.
  const place = sameMoment.findIndex(({ nativeId }) => nativeId === last);
  const before = new Set(sameMoment.slice(0, place < 0 ? given - 1 : place + 1));
  return rest.filter((event) => !before.has(event));
}

function placed<Name extends EventName>(
  events: readonly Entity<Name>[],
  start: Place | null,
): readonly Offered<Name>[] {
  let { moment, given } = start ?? { moment: Number.NaN, given: 0 };
  return events.map((node) => {
    given = momentOf(node) === moment ? given + 1 : 1;
    moment = momentOf(node);
    return { node, position: `${moment} ${given} ${node.nativeId}` };
  });
}

function momentOf({ occurredAt }: Entity<EventName>): number {
  return Date.parse(occurredAt);
}
