/** Anything that can travel in a request or an answer of the tracker. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object, and the shape of the parameter bag of a request. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Escapes slashes as PHP does (keitaro.md 1.1), so that a client which compares raw text notices. */
export function printPhpJson(value: JsonValue): string {
  return JSON.stringify(value).replaceAll('/', '\\/');
}
