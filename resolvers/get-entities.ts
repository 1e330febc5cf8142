import { asError } from '../datasources/as-error.ts';
import type { AnyName, EntityName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { type Entity, entityTypeOf, isKey, typeName } from './entity.ts';
import { decodeGlobalId } from './global-id.ts';
import { groupResults } from './group-results.ts';
import { InvalidInput } from './invalid-input.ts';
import type { ReadGroup } from './read-group.ts';

/** Where an entity is to be found. */
export interface Place {
  readonly key: string;
  readonly account: Account;
  readonly entity: AnyName;
  readonly spec: EntitySpec;
}

/**
 * Entities by global id, as a DataLoader wants them: same length and order, null for what is not there, an Error in
 * place of what could not be read. Ids of one type and account are read together.
 */
export async function getEntities(
  ids: readonly string[],
  context: Context,
  read: ReadGroup,
): Promise<(Entity | null | Error)[]> {
  const places = ids.map((id) => placeOf(id, context));
  const found = places.filter((place): place is Place => place !== null && !(place instanceof Error));
  const results = await groupResults<Place, Entity | null>(
    found,
    ({ account, entity }) => `${account.id} ${entity}`,
    (group) => read(context, group),
  );
  const byPlace = new Map(found.map((place, index) => [place, results[index] ?? null]));
  return places.map((place) => (place === null || place instanceof Error ? place : (byPlace.get(place) ?? null)));
}

/** What a relation points to, held or read: null for what is not there. */
export async function loadRelated<Name extends EntityName>(
  entity: Name,
  id: string,
  context: Context,
): Promise<Entity<Name> | null> {
  return orThrow(typed(entity, [await context.related.load(id)]));
}

/** The same as it is now: null for what is not there. */
export async function loadNow<Name extends EntityName>(
  entity: Name,
  id: string,
  context: Context,
): Promise<Entity<Name> | null> {
  return orThrow(typed(entity, [await context.entities.load(id)]));
}

function orThrow<Found>([found = null]: readonly (Found | null | Error)[]): Found | null {
  if (found instanceof Error) throw found;
  return found;
}

/** As they are now, for ids that a caller typed: what is not there, or is something else, is an error that says so. */
export async function findEntities<Name extends EntityName>(
  entity: Name,
  ids: readonly string[],
  context: Context,
): Promise<(Entity<Name> | Error)[]> {
  const found = typed(entity, await context.entities.loadMany(ids));
  return found.map((one, index) => one ?? notFound(ids[index] ?? ''));
}

/** Whatever has an id: an entity, or an account, whose id is the one in the configuration. */
export async function findNodes(ids: readonly string[], context: Context): Promise<(Entity | Account | Error)[]> {
  const accounts = visibleAccounts(context);
  const accountOf = (id: string) => accounts.find((account) => account.id === id);
  const others = ids.filter((id) => !accountOf(id));
  const entities = await context.entities.loadMany(others);
  const found = new Map(others.map((id, index) => [id, entities[index]]));
  return ids.map((id) => accountOf(id) ?? found.get(id) ?? notFound(id));
}

/** The entity as it is now, whatever this request read before; null for what is not there. */
export function findAfresh(id: string, context: Context): Promise<Entity | null> {
  context.related.clear(id);
  return context.entities.clear(id).load(id);
}

/** The error for an id of nothing, whether it never was, is gone, or is not for this viewer. */
export function notFound(id: string): InvalidInput {
  return new InvalidInput('id', 'NOT_FOUND', `There is nothing with the id "${id.slice(0, 80)}".`);
}

function typed<Name extends EntityName>(
  entity: Name,
  found: readonly (Entity | null | Error)[],
): (Entity<Name> | null | Error)[] {
  return found.map((one) => {
    if (one === null || one instanceof Error) return one;
    // A type's name says which entity it is, which a generic name cannot prove.
    if (one.type === typeName(one.account.platform, entity)) return one as unknown as Entity<Name>;
    return new InvalidInput(
      'id',
      'WRONG_TYPE',
      `The id is that of a ${one.type}; here the id of an ${entity} is wanted.`,
    );
  });
}

/** Null for an account that is gone or that this viewer may not read: it must not learn which of the two. */
function placeOf(id: string, context: Context): Place | null | Error {
  try {
    const { type, account: accountId, nativeId } = decodeGlobalId(id);
    const account = visibleAccounts(context).find((candidate) => candidate.id === accountId);
    const found = entityTypeOf(context.platforms, type);
    if (!account || !found || found.platform.id !== account.platform.id) return null;
    if (!isKey(found.spec, account.platform, nativeId)) return null;
    return { key: nativeId, account, entity: found.entity, spec: found.spec };
  } catch (error) {
    return asError(error);
  }
}
