import type { Collection, StoredRecord } from './collection.ts';
import type { Dialect } from './dialect.ts';
import type { JsonObject } from './php-json.ts';
import { type FieldErrors, invalid } from './refusal.ts';

/**
 * Names the required fields that would stay empty; only alias messages were ever seen (keitaro.md 1.3),
 * so the words follow theirs, INFERRED.
 */
export function emptyFieldErrors({ fields }: Pick<Collection, 'fields'>, values: JsonObject): FieldErrors {
  const empty = fields.filter((field) => field.required && String(values[field.name]).trim() === '');
  return absentErrors(Object.fromEntries(empty.map(({ name }) => [name, false])));
}

/** Names what was not given of the parameters of an action, in the same words. */
export function absentErrors(given: Readonly<Record<string, boolean>>): FieldErrors {
  const absent = Object.keys(given).filter((name) => !given[name]);
  return Object.fromEntries(absent.map((name) => [name, [`${capitalized(name)} is required`]]));
}

/** Turns a request down that has something wrong with it. */
export function refuseErrors(dialect: Dialect, errors: FieldErrors): void {
  if (Object.keys(errors).length > 0) throw invalid(dialect, errors);
}

/** Finds another record with the same value among those that must not share it (keitaro.md 3.1, 3.3, 3.6). */
export function usedValueErrors(field: string, rivals: readonly StoredRecord[], values: JsonObject): FieldErrors {
  const used = rivals.some((rival) => rival[field] === values[field] && rival.id !== values.id);
  return used ? { [field]: [`${capitalized(field)} has already used`] } : {};
}

function capitalized(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
