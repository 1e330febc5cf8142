import type { JsonValue } from '../php-json.ts';

/** Orders a value of a log by another: a number by size, also against text as ids are sent; all else by its characters. */
export function compareValues(value: JsonValue, other: JsonValue): number {
  if (typeof value === 'number' && other !== '' && !Number.isNaN(Number(other))) return value - Number(other);
  const [one, two] = [String(value), String(other)];
  if (one === two) return 0;
  return one < two ? -1 : 1;
}
