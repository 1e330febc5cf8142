import type { JsonObject } from '../php-json.ts';
import type { FieldErrors } from '../refusal.ts';
import { accessTypes } from './user-fields.ts';

/** The part of what was sent that is about access; other keys are ignored silently, as everywhere (keitaro.md 5.1). */
export function knownAccess(kept: JsonObject, sent: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(sent).filter(([key]) => Object.hasOwn(kept, key)));
}

/** How far a user reaches has four words (keitaro.md 3.9); all else has to be a list; that either is checked is INFERRED. */
export function accessErrors(sent: JsonObject): FieldErrors {
  const wrong = Object.entries(sent).filter(([key, value]) =>
    key.endsWith('_access_type') ? !accessTypes.includes(value) : !Array.isArray(value),
  );
  return Object.fromEntries(wrong.map(([key]) => [key, ['Wrong value']]));
}
