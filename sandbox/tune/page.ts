import { type Call, textArgument } from './call.ts';
import type { PhpObject } from './php-value.ts';

/** One page out of all rows. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** What a page object says besides its data. */
  readonly page: string | number;
  readonly count: number;
  readonly pageCount: number;
}

/**
 * The page a call asks for, or undefined without a limit (hasoffers.md 3.4). A limit of 0 is taken for none and
 * page 0 for page 1: the manual knows neither.
 */
export function pageOf<Item>(call: Call, items: readonly Item[]): Page<Item> | undefined {
  const limit = positive(textArgument(call, 'limit'));
  if (limit === undefined) return undefined;
  const sent = textArgument(call, 'page');
  const first = ((positive(sent) ?? 1) - 1) * limit;
  return {
    items: items.slice(first, first + limit),
    // The caller's own text comes back (hasoffers.md 1.6).
    page: sent === '' ? 1 : sent,
    count: items.length,
    pageCount: Math.ceil(items.length / limit),
  };
}

/** The page object around data; `current` is 0 on every one of them (hasoffers.md 1.6). */
export function printPage({ page, count, pageCount }: Page<unknown>): PhpObject {
  return { page, current: 0, count, pageCount };
}

/** A whole number above 0, as far as the text is one. */
export function positive(text: string): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
