import type { Item } from '../datasources/native.ts';
import type { Platform } from '../datasources/platform.ts';
import { typeName } from '../resolvers/entity.ts';
import { refOf } from './entity-refs.ts';
import { namedObject, type ParentRef } from './rows-to-fields.ts';

/** The type of what a native operation gives: an entity's own, or one made of its rows. */
export function itemType(platform: Platform, item: Item): ParentRef {
  return 'entity' in item ? refOf(typeName(platform, item.entity)) : namedObject(platform.label, item);
}
