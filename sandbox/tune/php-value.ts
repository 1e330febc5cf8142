/** Anything that can travel in an answer of the platform. */
export type PhpValue = string | number | boolean | null | readonly PhpValue[] | PhpObject | PhpMap;

/** An object with known keys: it stays an object when it is empty. */
export interface PhpObject {
  readonly [key: string]: PhpValue;
}

/** A PHP array: it keeps the order of integer keys, which a JavaScript object would not (hasoffers.md 1.6). */
export interface PhpMap extends ReadonlyMap<string, PhpValue> {}

/** Prints as PHP does: `[]` for an empty map, escaped slashes, escaped non-ASCII (hasoffers.md 1.6). */
export function printPhpJson(value: PhpValue): string {
  return print(value)
    .replaceAll('/', '\\/')
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function print(value: PhpValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return printList(value);
  // A row of plain values is the common case, and a native call the fast one.
  if (!isMap(value)) return isFlat(value) ? JSON.stringify(value) : printMembers(Object.entries(value));
  const isSequence = [...value.keys()].every((key, index) => key === String(index));
  return isSequence ? printList([...value.values()]) : printMembers([...value]);
}

function printList(items: readonly PhpValue[]): string {
  return `[${items.map(print).join(',')}]`;
}

function printMembers(members: readonly (readonly [string, PhpValue])[]): string {
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${print(member)}`).join(',')}}`;
}

function isList(value: PhpValue): value is readonly PhpValue[] {
  return Array.isArray(value);
}

function isFlat(value: PhpObject): boolean {
  return Object.values(value).every((member) => typeof member !== 'object' || member === null);
}

function isMap(value: PhpObject | PhpMap): value is PhpMap {
  return value instanceof Map;
}
