import { Malformed } from '../datasources/errors.ts';
import { eventKey } from '../datasources/event-key.ts';
import { keysWithin, keyWithin } from '../datasources/key-within.ts';
import type { Log } from '../datasources/log.ts';
import type { AnyName, Common, OwnName } from '../datasources/model.ts';
import type { EntitySpec, Platform } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import { capitalized } from './capitalized.ts';
import { encodeGlobalId } from './global-id.ts';

/**
 * A record with what all platforms share laid over it, so that every field of the graph is a plain property read.
 * The platform's own fields are in `record`, under the names of its rows.
 */
export type Entity<Name extends AnyName = AnyName> = Common[Name] & {
  /** The name of its GraphQL type, such as `CakeOffer`. */
  readonly type: string;
  readonly entity: AnyName;
  readonly id: string;
  /** What finds it again at its platform: its native id, with its time or with what it is found within if need be. */
  readonly key: string;
  readonly account: Account;
  readonly platform: string;
  readonly record: AnyRecord;
  /** The only fields that are known of it besides its ids; absent where all are. */
  readonly knows?: readonly string[];
};

/** An entity type of the graph: where it is described, and on which platform. */
export interface EntityType<Name extends AnyName = AnyName> {
  readonly type: string;
  readonly entity: Name;
  readonly platform: Platform;
  readonly spec: EntitySpec<Name>;
}

/** Who is told of a native status that no table knows. */
export interface StatusWatch {
  readonly log: Log;
  /** How often one was met, by type and status; kept over all requests. */
  readonly unknownStatuses: Map<string, number>;
}

/** Every entity type that the platforms make together: platform × entity, and what only one of them has. */
export function entityTypes(platforms: readonly Platform[]): readonly EntityType[] {
  return platforms.flatMap((platform) => {
    const own = Object.entries(platform.own ?? {}).map(([name, spec]) => [`own ${name}`, spec]);
    return [...Object.entries(platform.entities), ...own].map(([name, spec]) => {
      const entity = name as AnyName;
      return { type: typeName(platform, entity), entity, platform, spec: spec as EntitySpec };
    });
  });
}

/** The type of that name; undefined where no platform has it. */
export function entityTypeOf(platforms: readonly Platform[], type: string): EntityType | undefined {
  return entityTypes(platforms).find((candidate) => candidate.type === type);
}

/** The name of an entity's GraphQL type, such as `CakeOffer`. */
export function typeName(platform: Platform, entity: AnyName): string {
  return platform.label + capitalized(nameIn(entity));
}

/** The description of an entity on an account's platform; undefined where that platform has none. */
export function specOf<Name extends AnyName>({ platform }: Account, entity: Name): EntitySpec<Name> | undefined {
  const table = isOwn(entity) ? platform.own : platform.entities;
  // The tables are typed by their keys, which a generic name cannot prove.
  return (table as Readonly<Record<string, unknown>> | undefined)?.[nameIn(entity)] as EntitySpec<Name> | undefined;
}

/** Whether only one platform has it. */
export function isOwn(entity: AnyName): entity is OwnName {
  return entity.startsWith('own ');
}

function nameIn(entity: AnyName): string {
  return entity.replace(/^own /, '');
}

/** The global id of a record by its key. */
export function entityId(account: Account, entity: AnyName, key: string): string {
  return encodeGlobalId({ type: typeName(account.platform, entity), account: account.id, nativeId: key });
}

/** A record as an entity of the graph. Throws `Malformed` for one that has no id. */
export function toEntity<Name extends AnyName>(
  watch: StatusWatch,
  account: Account,
  entity: Name,
  record: AnyRecord,
): Entity<Name> {
  const spec = specOf(account, entity);
  if (!spec) throw new Error(`The platform ${account.platform.id} has no ${entity}.`);
  const common = spec.common(record, account.connection.account);
  const type = typeName(account.platform, entity);
  if (common.nativeId === '') throw new Malformed(`The platform sent a ${type} without an id.`);
  if ('status' in common && common.status === 'UNKNOWN' && common.nativeStatus !== null)
    noteUnknownStatus(watch, account, `${type} ${common.nativeStatus}`);
  const key = keyOf(spec, common);
  const id = entityId(account, entity, key);
  return { ...common, type, entity, id, key, account, platform: account.platform.id.toUpperCase(), record };
}

function keyOf<Name extends AnyName>({ listWithin }: EntitySpec<Name>, common: Common[Name]): string {
  if ('occurredAt' in common) return eventKey(common.occurredAt, common.nativeId);
  const within = listWithin?.keyedBy?.valueOf(common);
  return within == null ? common.nativeId : keyWithin(within, common.nativeId);
}

/** Whether a key has the form that those of an entity have; anything else names nothing and is never sent. */
export function isKey({ nativeIds, listWithin }: EntitySpec, platform: Platform, key: string): boolean {
  return (nativeIds ?? (listWithin?.keyedBy ? keysWithin : platform.nativeIds)).test(key);
}

/** Whether records of an entity can be found by their keys. */
export function isFindable({ byIds, listWithin }: EntitySpec): boolean {
  return byIds !== undefined || listWithin?.keyedBy !== undefined;
}

/** Counted each time, logged the first time: a table of ours lacks a word. */
function noteUnknownStatus({ log, unknownStatuses }: StatusWatch, account: Account, met: string): void {
  const times = unknownStatuses.get(met) ?? 0;
  unknownStatuses.set(met, times + 1);
  if (times === 0) log({ level: 'warn', message: `A native status that no table knows: ${met}.`, account: account.id });
}
