import { InvalidInput } from './invalid-input.ts';
import type { PageArguments } from './list-arguments.ts';

/** Rows in one page; beyond it a client pages. */
export const mostRows = 500;

/** Rows in a page for which nobody said how many. */
export const usualRows = 20;

/** A page as it was asked for: forwards or backwards, how many rows, and from which cursor. */
export interface PageRequest {
  readonly backwards: boolean;
  readonly size: number;
  readonly cursor: string | null;
}

/**
 * Asked here and not of the argument: its cost is reckoned for the whole query at once, where an error would fail
 * every field beside it.
 */
export function pageRequest({ first, after, last, before }: PageArguments): PageRequest {
  if (last != null && first != null) refuse('last', 'cannot stand beside "first"; ask for one of them');
  if (last == null && before != null) refuse('before', 'needs "last", how many rows before it');
  if (last != null && after != null) refuse('after', 'cannot stand beside "last"; use "before"');
  const argument = last == null ? 'first' : 'last';
  const size = last ?? first ?? usualRows;
  if (size < 1) refuse(argument, 'must be at least 1');
  if (size > mostRows) refuse(argument, `must be at most ${mostRows}; take the rest page by page`);
  return { backwards: last != null, size, cursor: (last == null ? after : before) ?? null };
}

function refuse(argument: string, why: string): never {
  throw new InvalidInput(argument, 'BAD_USER_INPUT', `"${argument}" ${why}.`);
}
