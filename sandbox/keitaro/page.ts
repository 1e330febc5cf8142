import type { JsonObject, JsonValue } from './php-json.ts';

/** The part of the items that `offset` and `limit` name; no limit, or one of 0, ends nowhere, INFERRED (keitaro.md 1.8). */
export function pageOf<T>(items: readonly T[], { offset, limit }: JsonObject): readonly T[] {
  const start = count(offset);
  const size = count(limit);
  return items.slice(start, size === 0 ? undefined : start + size);
}

function count(value: JsonValue | undefined): number {
  const number = Number.parseInt(String(value), 10);
  return number > 0 ? number : 0;
}
