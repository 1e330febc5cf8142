/** Anything that can travel in a request or an answer of the tracker. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object, and the shape of the parameter bag of a request. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Tells a JSON object from the other values, lists among them. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Tells a list from the other values, which the built-in test does not do for lists that cannot be changed. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Escapes slashes as PHP does (keitaro.md 1.1), so that a client which compares raw text notices. */
export function printPhpJson(value: JsonValue): string {
  return JSON.stringify(value).replaceAll('/', '\\/');
}
