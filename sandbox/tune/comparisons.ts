import { readDecimal } from './decimal-text.ts';
import { Refusal } from './refusal.ts';
import type { Value } from './table.ts';

/** Compares what a column holds with what a filter names; null compares with nothing, as in SQL, INFERRED. */
export type Comparison = (held: Value, wanted: string, numeric: boolean) => boolean;

/** The operators of hasoffers.md 3.1 that are not plain equality; whatever NULL to FALSE are sent with is not read. */
export const comparisons: Readonly<Record<string, Comparison>> = {
  NOT_EQUAL_TO: ordered((order) => order !== 0),
  LESS_THAN: ordered((order) => order < 0),
  LESS_THAN_OR_EQUAL_TO: ordered((order) => order <= 0),
  GREATER_THAN: ordered((order) => order > 0),
  GREATER_THAN_OR_EQUAL_TO: ordered((order) => order >= 0),
  LIKE: (held, wanted) => held !== null && likePattern(wanted).test(plainText(held)),
  NOT_LIKE: (held, wanted) => held !== null && !likePattern(wanted).test(plainText(held)),
  RLIKE: (held, wanted) => held !== null && regularExpression(wanted).test(plainText(held)),
  NULL: (held) => held === null,
  NOT_NULL: (held) => held !== null,
  TRUE: (held) => held !== null && !isZero(held),
  // That FALSE leaves null out, as SQL does, is INFERRED.
  FALSE: (held) => held !== null && isZero(held),
};

/** Equality; the empty text stands for null (hasoffers.md 1.4), that it finds both is INFERRED. */
export const equals: Comparison = (held, wanted, numeric) =>
  held === null ? wanted === '' : compareTexts(plainText(held), wanted, numeric) === 0;

/** Negative, zero or positive: by number where both are one, else by letters of either case, INFERRED. */
export function compareTexts(first: string, second: string, numeric: boolean): number {
  if (numeric && isNumber(first) && isNumber(second)) return compareNumbers(first, second);
  const [one, other] = [first.toLowerCase(), second.toLowerCase()];
  return one < other ? -1 : Number(one > other);
}

/** The text that a filter or a sort sees in a value. */
export function plainText(held: Value): string {
  return typeof held === 'boolean' ? String(Number(held)) : String(held ?? '');
}

function ordered(accepts: (order: number) => boolean): Comparison {
  return (held, wanted, numeric) => held !== null && accepts(compareTexts(plainText(held), wanted, numeric));
}

/** `%` stands for any text (hasoffers.md 3.1), `_` for one character as in SQL, INFERRED. */
function likePattern(wanted: string): RegExp {
  const pattern = wanted
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('%', '[^]*')
    .replaceAll('_', '[^]');
  return new RegExp(`^${pattern}$`, 'iu');
}

/** A match anywhere in the text and in either case, as in SQL, INFERRED; the words about a broken one are invented. */
function regularExpression(wanted: string): RegExp {
  try {
    return new RegExp(wanted, 'iu');
  } catch {
    throw new Refusal(`'${wanted}' is not a regular expression.`);
  }
}

/** Digit by digit where a float cannot tell them apart. */
function compareNumbers(first: string, second: string): number {
  const rough = Number(first) - Number(second);
  if (rough !== 0) return rough;
  const [one, other] = [first, second].map((text) => BigInt(readDecimal(text, 20)?.replace('.', '') ?? ''));
  return Number((one ?? 0n) > (other ?? 0n)) - Number((one ?? 0n) < (other ?? 0n));
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function isZero(held: Value): boolean {
  return ['', '0'].includes(plainText(held)) || Number(plainText(held)) === 0;
}
