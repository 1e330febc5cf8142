import { DateTime } from 'luxon';
import type { AnyRecord, Field } from './field.ts';
import { isReadable } from './field.ts';
import { plainDecimal } from './value-forms.ts';

/**
 * What became of one field of a write: it is as asked; it says the same in another form (`2` is `2.00000`, an address
 * got its scheme); it is not as asked, although the platform accepted it; or nothing shows it.
 */
export type Proof = 'APPLIED' | 'NORMALIZED' | 'NOT_APPLIED' | 'UNVERIFIED';

/**
 * Compares what was asked for with what the platform shows afterwards; null asks for nothing there. A record without the
 * field at all comes from an installation whose answer does not show it.
 */
export function proveField(field: Field, requested: unknown, after: unknown): Proof {
  if (!isReadable(field) || after === undefined) return 'UNVERIFIED';
  if (isNothing(requested)) return isNothing(after) ? 'APPLIED' : 'NOT_APPLIED';
  if (isNothing(after)) return 'NOT_APPLIED';
  if (JSON.stringify(requested) === JSON.stringify(after)) return 'APPLIED';
  return isSame(field, requested, after) ? 'NORMALIZED' : 'NOT_APPLIED';
}

/** Whether a field shows the same before and after a write, whatever its form. */
export function isUnmoved(field: Field, before: unknown, after: unknown): boolean {
  return isNothing(before) || isNothing(after)
    ? isNothing(before) === isNothing(after)
    : JSON.stringify(before) === JSON.stringify(after) || (field.kind !== 'text' && isSame(field, before, after));
}

function isSame(field: Field, asked: unknown, shown: unknown): boolean {
  switch (field.kind) {
    case 'decimal':
    case 'amount':
      return plainDecimal(String(asked)) === plainDecimal(String(shown));
    case 'instant':
      return momentOf(field, asked, shown) === DateTime.fromISO(String(shown)).toMillis();
    case 'texts':
    case 'references':
      return sortedTexts(asked) === sortedTexts(shown);
    case 'record':
      return holds(field, asked, shown);
    case 'records':
      return isEachHeld(field, asked, shown);
    default:
      return isSameText(plainText(asked), plainText(shown));
  }
}

/** What is asked for as the platform keeps it; the day is that of the offset with which it is shown. */
function momentOf({ dayOnly }: Field, asked: unknown, shown: unknown): number {
  const { zone } = DateTime.fromISO(String(shown), { setZone: true });
  const moment = DateTime.fromISO(String(asked), { zone });
  return (dayOnly ? moment.startOf('day') : moment).toMillis();
}

function isNothing(value: unknown): boolean {
  return value == null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Platforms trim, and write line ends in their own way. */
function plainText(value: unknown): string {
  return String(value).replace(/\r\n?/g, '\n').trim();
}

/** An address without a scheme gets one. */
function isSameText(asked: string, shown: string): boolean {
  return asked === shown || asked === shown.replace(/^https?:\/\//i, '');
}

function sortedTexts(value: unknown): string {
  return JSON.stringify([value].flat().map(plainText).sort());
}

/**
 * An object shows what was asked of it if each given part does; the rest is the platform's, as is what can only be read:
 * an item that stays in a list travels with it, and a time of change in it then moves.
 */
function holds({ fields = {} }: Field, asked: unknown, shown: unknown): boolean {
  return Object.entries(asked as AnyRecord).every(([name, part]) => {
    const field = fields[name];
    return !field || field.readOnly || proveField(field, part, (shown as AnyRecord)[name]) !== 'NOT_APPLIED';
  });
}

function isEachHeld(field: Field, asked: unknown, shown: unknown): boolean {
  const [wanted, items] = [asked, shown] as readonly (readonly AnyRecord[])[];
  if (!wanted || !items || wanted.length !== items.length) return false;
  const left = [...items];
  // Whoever asks for most first: an item of which less is asked would take its place.
  const demanding = [...wanted].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  return demanding.every((one) => {
    const index = left.findIndex((item) => holds(field, one, item));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}
