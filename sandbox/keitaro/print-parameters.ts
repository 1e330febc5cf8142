import type { Dialect } from './dialect.ts';
import { isObject, type JsonValue } from './php-json.ts';

/** The parameters of a campaign or a source: empty ones take the form of the profile (keitaro.md 3.1, INFERRED there). */
export function printParameters({ noParameters }: Dialect, parameters: JsonValue | undefined): JsonValue {
  const empty = isObject(parameters) && Object.keys(parameters).length === 0;
  return empty ? noParameters : (parameters ?? null);
}
