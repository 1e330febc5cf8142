import type { Account } from './account.ts';
import type { Progress } from './cursor.ts';
import type { Border } from './supply.ts';

/** A border in an account's list, and how many rows stand before it; less than none where others came since. */
type PlaceInList = (Border & { readonly given: number }) | 'start' | 'end';

/** Where an account has to go on. Backwards, the row of the cursor itself is not among the rows before it. */
export function placeInList(progress: Progress | null, { id }: Account, backwards: boolean): PlaceInList {
  const written = progress?.positions[id] ?? '';
  if (written === atEnd || (backwards && !progress)) return 'end';
  const own = backwards && progress?.account === id;
  const [, given, border, position] = /^(-?\d+)([:<])(.*)$/s.exec(own ? withoutRow(written) : written) ?? [];
  if (given === undefined || position === undefined) return 'start';
  return { given: Number(given), position, included: border === ':' };
}

/** The place behind a row, which was the account's so-manieth, counted from 0. */
export function writePlace({ turn, position }: { readonly turn: number; readonly position: string }): string {
  return `${turn + 1}:${position}`;
}

/** The place of an account that failed when the last page was asked for, and so has given nothing yet. */
export const atEnd = 'end';

/** The place before the row of a place. */
export function withoutRow(written: string): string {
  return written.replace(/^(-?\d+):/, (_, given) => `${Number(given) - 1}<`);
}
