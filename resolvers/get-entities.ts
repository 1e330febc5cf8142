import type { EntityName } from '../datasources/model.ts';
import type { EntitySpec } from '../datasources/platform.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { type Entity, entityTypes, toEntity, typeName } from './entity.ts';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { InvalidInput } from './invalid-input.ts';

/**
 * Entities by global id, as a DataLoader wants them: same length and order, null for what is not there, an Error in
 * place of what could not be read. Ids of one type and account become one call of the platform.
 */
export async function getEntities(ids: readonly string[], context: Context): Promise<(Entity | null | Error)[]> {
  const places = ids.map((id) => placeOf(id, context));
  const found = new Map<string, Promise<Entity | null | Error>>();
  for (const group of groupsOf(places)) readGroup(group, context, found);
  return Promise.all(places.map((place) => (place instanceof Error ? place : place && (found.get(place.id) ?? null))));
}

/** What relations point to, through the request's loader: null for what is not there. */
export async function loadEntities<Name extends EntityName>(
  entity: Name,
  ids: readonly string[],
  context: Context,
): Promise<(Entity<Name> | null | Error)[]> {
  const found = await context.entities.loadMany(ids);
  return found.map((one) => (one === null || one instanceof Error || isOf(one, entity) ? one : wrongType(one, entity)));
}

/** As `loadEntities` for ids that a caller typed: what is not there, or is something else, is an error that says so. */
export async function findEntities<Name extends EntityName>(
  entity: Name,
  ids: readonly string[],
  context: Context,
): Promise<(Entity<Name> | Error)[]> {
  const found = await loadEntities(entity, ids, context);
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

/** The entity as it is now, whatever this request read before. */
export async function readAfresh(id: string, context: Context): Promise<Entity> {
  const entity = await context.entities.clear(id).load(id);
  if (!entity) throw notFound(id);
  return entity;
}

/** The global id of an offer's advertiser; null where there is none. */
export function advertiserIdOf({ account, advertiserNativeId: nativeId }: Entity<'offer'>): string | null {
  if (nativeId === null || !account.platform.entities.advertiser?.byIds) return null;
  return encodeGlobalId({ type: typeName(account.platform, 'advertiser'), account: account.id, nativeId });
}

/** The error for an id of nothing, whether it never was, is gone, or is not for this viewer. */
export function notFound(id: string): InvalidInput {
  return new InvalidInput('id', 'NOT_FOUND', `There is nothing with the id "${id.slice(0, 80)}".`);
}

function isOf<Name extends EntityName>(one: Entity, entity: Name): one is Entity<Name> {
  return one.type === typeName(one.account.platform, entity);
}

function wrongType(one: Entity, entity: EntityName): InvalidInput {
  return new InvalidInput(
    'id',
    'WRONG_TYPE',
    `The id is that of a ${one.type}; here the id of an ${entity} is wanted.`,
  );
}

interface Place {
  readonly id: string;
  readonly nativeId: string;
  readonly account: Account;
  readonly entity: EntityName;
  readonly spec: EntitySpec;
}

/** Null for an account that is gone or that this viewer may not read: it must not learn which of the two. */
function placeOf(id: string, context: Context): Place | null | Error {
  try {
    const { type, account: accountId, nativeId } = decodeGlobalId(id);
    const account = visibleAccounts(context).find((candidate) => candidate.id === accountId);
    const found = entityTypes(context.platforms).find((candidate) => candidate.type === type);
    if (!account || !found || found.platform.id !== account.platform.id) return null;
    if (!account.platform.nativeIds.test(nativeId)) return null;
    return { id, nativeId, account, entity: found.entity, spec: found.spec };
  } catch (error) {
    return asError(error);
  }
}

function groupsOf(places: readonly (Place | null | Error)[]): Iterable<readonly Place[]> {
  const found = places.flatMap((place) => (!place || place instanceof Error ? [] : [place]));
  return Map.groupBy(found, ({ account, entity }) => `${account.id}:${entity}`).values();
}

function readGroup(
  group: readonly Place[],
  context: Context,
  found: Map<string, Promise<Entity | null | Error>>,
): void {
  const [first] = group;
  if (!first?.spec.byIds) return;
  const ids = group.map(({ nativeId }) => nativeId);
  const records = first.spec
    .byIds(first.account.connection, ids, context.call)
    .catch((error) => ids.map(() => asError(error)));
  group.forEach(({ id, account, entity, spec }, index) => {
    const entityOf = async () => {
      const record = (await records)[index] ?? null;
      return record === null || record instanceof Error ? record : toEntity(context, account, entity, spec, record);
    };
    found.set(id, entityOf().catch(asError));
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('Something else than an error was thrown.', { cause: error });
}
