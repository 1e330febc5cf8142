import type { Platform } from '../../datasources/platform.ts';
import type { Operation } from '../../datasources/spec/operation.ts';
import { capitalized } from '../../resolvers/capitalized.ts';

/** The fields of the graph through which a platform's call is reached: its own, or those of the entity that speaks for it. */
export function fieldsOf({ id, native = {} }: Platform, operation: Operation): readonly string[] {
  const own = Object.entries(native)
    .filter(([, { calls }]) => calls.includes(operation))
    .map(([name, { effect }]) => (effect === 'read' ? name : id + capitalized(name)));
  return [...own, ...(operation.through ?? [])];
}
