import type { WireRequest } from '../simulated-platform.ts';
import { isList, isObject, type JsonObject, type JsonValue } from './php-json.ts';
import { malformed } from './refusal.ts';

/**
 * Merges query and body into the one parameter bag the tracker seems to have, for GET as well (keitaro.md 1.1);
 * that the body wins over the query is INFERRED.
 */
export function readRequestBag(request: WireRequest): JsonObject {
  return { ...Object.fromEntries(request.query), ...readBody(request.body.toString('utf8').trim()) };
}

/** JSON is parsed under any content type; whatever does not look like JSON is a flat form (keitaro.md 1.1). */
function readBody(text: string): JsonObject {
  if (!/^[[{]/.test(text)) return Object.fromEntries(new URLSearchParams(text));
  const value = parse(text);
  if (isList(value)) {
    // PHP clients mean an empty object by `[]`.
    if (value.length === 0) return {};
    throw malformed();
  }
  if (!isObject(value)) throw malformed();
  return value;
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed();
  }
}
