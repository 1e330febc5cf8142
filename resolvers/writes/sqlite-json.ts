/** A value for a column that holds JSON; undefined is kept as null, since JSON has nothing closer. */
export function toJson(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** What such a column holds; null where it holds nothing. */
export function fromJson(column: string | null): unknown {
  return column === null ? null : JSON.parse(column);
}
