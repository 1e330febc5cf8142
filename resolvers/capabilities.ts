import type { EntityName } from '../datasources/model.ts';
import type { EntitySpec, Platform } from '../datasources/platform.ts';
import { isChangeable } from '../datasources/spec/field.ts';
import { isClearable } from '../datasources/spec/write-record.ts';
import { typeName } from './entity.ts';

/** What can be done with one entity of one platform, told from the registry: a missing method is a missing ability. */
export interface EntityCapabilities {
  readonly entity: string;
  readonly type: string;
  readonly list: boolean;
  readonly get: boolean;
  readonly create: boolean;
  readonly change: boolean;
  /** Names of the fields that a change may set. */
  readonly changeableFields: readonly string[];
  /** Names of the fields that a change may empty. */
  readonly clearableFields: readonly string[];
}

export function capabilitiesOf(platform: Platform): readonly EntityCapabilities[] {
  return Object.entries(platform.entities).map(([entity, spec]) => ({
    entity: entity.toUpperCase(),
    type: typeName(platform, entity as EntityName),
    list: spec.list !== undefined,
    get: spec.byIds !== undefined,
    create: spec.create !== undefined,
    change: spec.change !== undefined,
    changeableFields: spec.change ? changeable(spec).map(([name]) => name) : [],
    clearableFields: spec.change
      ? changeable(spec)
          .filter(([, field]) => isClearable(platform.wire, field))
          .map(([name]) => name)
      : [],
  }));
}

function changeable(spec: EntitySpec) {
  return Object.entries(spec.fields).filter(([, field]) => isChangeable(field));
}
