import type { WireRequest } from '../simulated-platform.ts';
import { isList, isObject, type JsonObject, type JsonValue } from './php-json.ts';
import { malformed } from './refusal.ts';

/**
 * Merges query and body into the one parameter bag the tracker seems to have, for GET as well (keitaro.md 1.1);
 * that the body wins over the query is INFERRED.
 */
export function readRequestBag(request: WireRequest): JsonObject {
  return { ...readQuery(request.query), ...readBody(request.body.toString('utf8').trim()) };
}

/** Names with brackets are nested, as PHP takes a query apart, INFERRED: the conversion log by GET has no other way to be asked. */
function readQuery(query: URLSearchParams): JsonObject {
  const bag = emptyBranch();
  for (const [name, value] of query) {
    const [first = '', ...rest] = name.replaceAll(']', '').split('[');
    const path = [first, ...rest];
    const last = path.pop() ?? '';
    const branch = path.reduce<Branch>((parent, step) => branchAt(parent, step), bag);
    branch[last === '' ? String(Object.keys(branch).length) : last] = value;
  }
  return Object.fromEntries(Object.entries(bag).map(([name, value]) => [name, listed(value)]));
}

interface Branch {
  [name: string]: Branch | string;
}

/** A name such as `__proto__` is one as any other. */
function emptyBranch(): Branch {
  return Object.create(null);
}

function branchAt(parent: Branch, step: string): Branch {
  const known = parent[step];
  if (typeof known === 'object') return known;
  const branch = emptyBranch();
  parent[step] = branch;
  return branch;
}

/** Numbered from nothing on, it is a list. */
function listed(value: Branch | string): JsonValue {
  if (typeof value === 'string') return value;
  const isNumbered = Object.keys(value).every((key, index) => key === String(index));
  return isNumbered
    ? Object.values(value).map(listed)
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, listed(item)]));
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
