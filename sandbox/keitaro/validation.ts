import type { Collection, StoredRecord } from './collection.ts';
import type { JsonObject } from './php-json.ts';
import type { FieldErrors } from './refusal.ts';

/**
 * Names the required fields that would stay empty; only alias messages were ever seen (keitaro.md 1.3),
 * so the words follow theirs, INFERRED.
 */
export function emptyFieldErrors(records: Collection, values: JsonObject): FieldErrors {
  const empty = records.fields.filter((field) => field.required && String(values[field.name]).trim() === '');
  return Object.fromEntries(empty.map((field) => [field.name, [`${capitalized(field.name)} is required`]]));
}

/** Finds another record with the same value among those that must not share it (keitaro.md 3.1, 3.3, 3.6). */
export function usedValueErrors(field: string, rivals: readonly StoredRecord[], values: JsonObject): FieldErrors {
  const used = rivals.some((rival) => rival[field] === values[field] && rival.id !== values.id);
  return used ? { [field]: [`${capitalized(field)} has already used`] } : {};
}

function capitalized(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
