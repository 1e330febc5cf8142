import { reference, text } from '../spec/field.ts';
import { isObject } from '../spec/read-record.ts';
import { type JsonObject, valuesOf } from './php-map.ts';

/** The rows of an id with its name: a category, a group, a landing page. */
export const pair = (of: string) => ({
  id: reference('id', `Number of the ${of}.`, { readOnly: true }),
  name: text('name', `Name of the ${of}.`, { readOnly: true }),
});

/**
 * A map from ids to names, or to objects with a name, as a list. No page shows these columns (offerit.md 3.1), so what
 * stands in a list is read too: numbers are taken for ids and other words for names.
 */
export function pairsOf(raw: unknown): readonly JsonObject[] {
  if (!isObject(raw)) return valuesOf(raw).map((value) => (isObject(value) ? value : wordPair(String(value).trim())));
  return Object.entries(raw).map(([id, value]) => (isObject(value) ? { id, ...value } : { id, name: value }));
}

function wordPair(word: string): JsonObject {
  return /^\d+$/.test(word) ? { id: word } : { name: word };
}
