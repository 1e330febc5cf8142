import type { Collection } from './collection.ts';
import type { JsonValue } from './php-json.ts';

/** References are never checked (keitaro.md 5.4), so the name may be missing: it then reads as unset, INFERRED. */
export function nameIn(records: Collection, id: JsonValue | undefined): JsonValue | undefined {
  return typeof id === 'number' ? records.find(id)?.name : undefined;
}
