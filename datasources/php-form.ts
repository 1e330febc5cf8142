import type { WireValue } from './spec/field.ts';
import type { Parameters } from './spec/write-record.ts';

/** Parameters as a form body, nested the way PHP takes them apart again (hasoffers.md 1.4). */
export function phpForm(parameters: Parameters): string {
  return new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => pairs(name, value))).toString();
}

/** A list of objects needs its indexes, because `a[][b]` is not understood; null is the name with nothing behind it. */
function pairs(name: string, value: WireValue): [string, string][] {
  if (isList(value)) {
    return value.flatMap((item, index) => pairs(isPlain(item) ? `${name}[]` : `${name}[${index}]`, item));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => pairs(`${name}[${key}]`, item));
  }
  return [[name, value === null ? '' : typeof value === 'boolean' ? String(Number(value)) : String(value)]];
}

function isList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}

function isPlain(value: WireValue): boolean {
  return typeof value !== 'object' || value === null;
}
