import { Malformed } from '../datasources/errors.ts';
import type { Log } from '../datasources/log.ts';
import type { Common, EntityName } from '../datasources/model.ts';
import type { EntitySpec, Platform } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import { encodeGlobalId } from './global-id.ts';

/**
 * A record with what all platforms share laid over it, so that every field of the graph is a plain property read.
 * The platform's own fields are in `record`, under the names of its rows.
 */
export type Entity<Name extends EntityName = EntityName> = Common[Name] & {
  /** The name of its GraphQL type, such as `CakeOffer`. */
  readonly type: string;
  readonly id: string;
  readonly account: Account;
  readonly platform: string;
  readonly record: AnyRecord;
};

/** An entity type of the graph: where it is described, and on which platform. */
export interface EntityType<Name extends EntityName = EntityName> {
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

/** Every entity type that the platforms make together: platform × entity. */
export function entityTypes(platforms: readonly Platform[]): readonly EntityType[] {
  return platforms.flatMap((platform) =>
    Object.entries(platform.entities).map(([entity, spec]) => ({
      type: typeName(platform, entity as EntityName),
      entity: entity as EntityName,
      platform,
      spec,
    })),
  );
}

/** The name of an entity's GraphQL type, such as `CakeOffer`. */
export function typeName(platform: Platform, entity: EntityName): string {
  return platform.label + entity.charAt(0).toUpperCase() + entity.slice(1);
}

/** A record as an entity of the graph. Throws `Malformed` for one that has no id. */
export function toEntity<Name extends EntityName>(
  watch: StatusWatch,
  account: Account,
  entity: Name,
  spec: EntitySpec<Name>,
  record: AnyRecord,
): Entity<Name> {
  const common = spec.common(record, account.connection.account);
  const type = typeName(account.platform, entity);
  if (common.nativeId === '') throw new Malformed(`The platform sent a ${type} without an id.`);
  if (common.status === 'UNKNOWN' && common.nativeStatus !== null)
    noteUnknownStatus(watch, account, `${type} ${common.nativeStatus}`);
  const id = encodeGlobalId({ type, account: account.id, nativeId: common.nativeId });
  return { ...common, type, id, account, platform: account.platform.id.toUpperCase(), record };
}

/** Counted each time, logged the first time: a table of ours lacks a word. */
function noteUnknownStatus({ log, unknownStatuses }: StatusWatch, account: Account, met: string): void {
  const times = unknownStatuses.get(met) ?? 0;
  unknownStatuses.set(met, times + 1);
  if (times === 0) log({ level: 'warn', message: `A native status that no table knows: ${met}.`, account: account.id });
}
