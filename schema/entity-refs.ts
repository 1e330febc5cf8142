import { platforms } from '../datasources/index.ts';
import { entityTypes } from '../resolvers/entity.ts';
import { builder } from './builder.ts';
import type { ParentRef, RecordOfAccount } from './rows-to-fields.ts';

/** Every type of platform × entity. */
export const types = entityTypes(platforms);

/** Named before any is described: they point to each other. */
const refs: ReadonlyMap<string, ParentRef> = new Map(
  types.map(({ type }) => [type, builder.objectRef<RecordOfAccount>(type)]),
);

/** The type of that name; each is described in `platform-types.ts`. */
export function refOf(type: string): ParentRef {
  const ref = refs.get(type);
  if (!ref) throw new Error(`There is no type ${type}.`);
  return ref;
}
