import { asError } from '../datasources/as-error.ts';
import { splitKeyWithin } from '../datasources/key-within.ts';
import { type KeptName, keptNames } from '../datasources/model.ts';
import type { Narrowing } from '../datasources/query.ts';
import type { Context } from './context.ts';
import { type Entity, toEntity } from './entity.ts';
import type { Place } from './get-entities.ts';
import type { Several } from './group-results.ts';
import type { Held, ListOf } from './snapshots.ts';

/** Records of one type and account by their native ids, in their order; null for what is not there. */
export type ReadGroup = (context: Context, places: Several<Place>) => Promise<readonly (Entity | null | Error)[]>;

/** Asks the platform, whatever is held, and remembers what it answers. */
export const readNow: ReadGroup = async (context, places) => {
  const [{ account, entity, spec }] = places;
  if (!spec.byIds) return readWithin(context, places, true);
  const asOf = context.snapshots.now();
  const ids = places.map(({ key }) => key);
  const records = await spec.byIds(account.connection, ids, context.call);
  return places.map((place, index) => {
    const record = records[index] ?? null;
    if (record instanceof Error) return record;
    try {
      const found = record && toEntity(context, account, entity, record);
      context.snapshots.remember(place, found, asOf);
      return found;
    } catch (error) {
      return asError(error);
    }
  });
};

/**
 * Takes what is held, and the rest in the fewest calls: by ids if one call brings them all, else from the whole
 * list, which then is held for the next request too. What that lacks is taken from what is known of it, or read alone.
 */
export const readHeld: ReadGroup = async (context, places) => {
  const [{ account, entity, spec }] = places;
  if (!spec.byIds) return readWithin(context, places, false);
  const list = spec.listAll && isKept(entity) ? { account, entity, narrowing: null } : null;
  const remembered = places.map((place) => context.snapshots.remembered(place));
  const unknown = places.filter((_, index) => remembered[index] === undefined);
  const held = list && (await heldFor(context, list, unknown, spec.idsPerCall ?? 1));
  const found = new Map<Place, Entity | null | Error>();
  places.forEach((place, index) => {
    const one = remembered[index] ?? held?.byKey.get(place.key) ?? (held && standIn(context, place));
    if (one || remembered[index] === null) found.set(place, one ?? null);
  });
  const missing = places.filter((place) => !found.has(place));
  if (missing.length === 0) context.call.tally.add(account.id, { held: 1 });
  // What a whole list lacks would be looked for in it again if it were asked for together.
  const groups = held ? inGroups(missing, spec.idsPerCall ?? 1) : inGroups(missing, missing.length);
  await Promise.all(
    groups.map(async (group) => {
      // What is held is there all the same.
      const read = await readNow(context, group).catch(asError);
      for (const [index, place] of group.entries())
        found.set(place, read instanceof Error ? read : (read[index] ?? null));
    }),
  );
  return places.map((place) => found.get(place) ?? null);
};

/** Records that are found within something only: each from the list of what it is within. */
async function readWithin(
  context: Context,
  places: Several<Place>,
  live: boolean,
): Promise<readonly (Entity | null | Error)[]> {
  const [{ spec }] = places;
  const by = spec.listWithin?.keyedBy?.by;
  if (!by) return places.map(() => null);
  const values = [...new Set(places.map(({ key }) => splitKeyWithin(key).value))];
  const lists = new Map(
    values.map((value) => [value, listWithin(context, places[0], { by, value }, live).catch(asError)]),
  );
  return Promise.all(
    places.map(async ({ key }) => {
      const found = await lists.get(splitKeyWithin(key).value);
      return found instanceof Error ? found : (found?.get(key) ?? null);
    }),
  );
}

/** What all platforms share is held; what only one of them has is read each time. */
async function listWithin(
  context: Context,
  { account, entity, spec }: Place,
  narrowing: Narrowing,
  live: boolean,
): Promise<ReadonlyMap<string, Entity>> {
  if (isKept(entity)) {
    return (await context.snapshots.read({ account, entity, narrowing }, live, context.call)).byKey;
  }
  const limit = Number.POSITIVE_INFINITY;
  const sweep = await spec.listWithin?.list(account.connection, narrowing, limit, context.call);
  const entities = (sweep?.records ?? []).map((record) => toEntity(context, account, entity, record));
  return new Map(entities.map((one) => [one.key, one]));
}

/** The whole list if it is held, or if reading it is cheaper than asking for each. */
async function heldFor(
  context: Context,
  list: ListOf,
  unknown: readonly Place[],
  idsPerCall: number,
): Promise<Held | null> {
  const held = await context.snapshots.peek(list);
  const missing = unknown.filter(({ key }) => !held?.byKey.has(key));
  if (held || missing.length <= idsPerCall) return held;
  return context.snapshots.read(list, false, context.call);
}

function inGroups(places: readonly Place[], size: number): readonly Several<Place>[] {
  return places.flatMap((first, index) =>
    index % size === 0 ? [[first, ...places.slice(index + 1, index + size)] as const] : [],
  );
}

function standIn(context: Context, { account, entity, spec, key }: Place): Entity | null {
  const known = spec.standIn?.(account.connection, key) ?? null;
  return known && { ...toEntity(context, account, entity, known.record), knows: known.knows };
}

function isKept(entity: Place['entity']): entity is KeptName {
  return (keptNames as readonly string[]).includes(entity);
}
