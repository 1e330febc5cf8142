import type { Column } from '../columns/column.ts';
import { linkColumns } from '../columns/small-columns.ts';
import type { Model } from '../model.ts';

/** A model with nothing but columns. */
export function smallModel(name: string, words: string, columns: readonly Column[]): Model {
  return { name, words, columns };
}

/** The model of rows that only tie two others together. */
export function linkModel(name: string, ...[first, second]: Parameters<typeof linkColumns>): Model {
  return smallModel(name, name, linkColumns(first, second));
}
