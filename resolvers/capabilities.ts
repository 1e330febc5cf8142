import type { EntitySpec, Platform } from '../datasources/platform.ts';
import { isChangeable } from '../datasources/spec/field.ts';
import { isClearable } from '../datasources/spec/words-of-row.ts';
import { entityTypes, isFindable, isOwn } from './entity.ts';

/** What can be done with one entity of one platform, told from the registry: a missing method is a missing ability. */
export interface EntityCapabilities {
  /** Null for what only this platform has. */
  readonly entity: string | null;
  readonly type: string;
  /** All of them can be listed. */
  readonly list: boolean;
  /** Filters of which one must be given, because the platform lists nothing without; empty where none need be. */
  readonly listWithin: readonly string[];
  /** They are events, listed by a stretch of time. */
  readonly listDuring: boolean;
  /** Filters that the platform itself applies. */
  readonly nativeFilters: readonly string[];
  readonly get: boolean;
  readonly create: boolean;
  readonly change: boolean;
  /** What else can be done to one, by name. */
  readonly actions: readonly string[];
  /** Fields that a change in shared words may set. */
  readonly sharedFields: readonly string[];
  /** Names of the fields that a change may set. */
  readonly changeableFields: readonly string[];
  /** Names of the fields that a change may empty. */
  readonly clearableFields: readonly string[];
}

export function capabilitiesOf(platform: Platform): readonly EntityCapabilities[] {
  return entityTypes([platform]).map(({ entity, type, spec }) => ({
    entity: isOwn(entity) ? null : entity.toUpperCase(),
    type,
    list: spec.listAll !== undefined,
    listWithin: spec.listAll ? [] : [...(spec.listWithin?.by ?? [])],
    listDuring: spec.during !== undefined,
    nativeFilters: [...(spec.narrows ?? [])],
    get: isFindable(spec),
    create: spec.writes?.create !== undefined,
    change: spec.writes?.change !== undefined,
    actions: Object.keys(spec.writes?.actions ?? {}),
    sharedFields: Object.keys(spec.writes?.shared ?? {}),
    changeableFields: spec.writes?.change ? changeable(spec).map(([name]) => name) : [],
    clearableFields: spec.writes?.change
      ? changeable(spec)
          .filter(([, field]) => isClearable(platform.wire, field))
          .map(([name]) => name)
      : [],
  }));
}

function changeable(spec: EntitySpec) {
  return Object.entries(spec.fields).filter(([, field]) => isChangeable(field));
}
