import { mostRows, usualRows } from '../resolvers/page-size.ts';
import { costOfCalls } from './builder.ts';

type Size = { readonly first?: number | null | undefined; readonly last?: number | null | undefined };

/** What a page costs: the calls that it may take, and its rows. */
export function listComplexity({ first, last }: Size) {
  return { field: costOfCalls, multiplier: Math.min(Math.max(first ?? last ?? usualRows, 1), mostRows) };
}

/** What a page behind each row of another costs: its rows, from a list that is held and that they share. */
export function backComplexity(size: Size) {
  return { ...listComplexity(size), field: 100 };
}

/** What a page of events behind each row of another costs: a call for each. */
export function eventBackComplexity(size: Size) {
  return { ...listComplexity(size), field: costOfCalls / 5 };
}
