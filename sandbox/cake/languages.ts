import { idNameStore, number, type Tree, text } from './response-tree.ts';

/** Languages of an instance by id: name and abbreviation. Only English was recorded (cake.md 3.1). */
export const languages: ReadonlyMap<number, readonly [name: string, abbreviation: string]> = new Map([
  [1, ['ENGLISH', 'en']],
  [2, ['GERMAN', 'de']],
  [3, ['SPANISH', 'es']],
  [4, ['RUSSIAN', 'ru']],
  [5, ['CHINESE', 'zh']],
  [6, ['JAPANESE', 'ja']],
]);

/** A row of get Languages; reports print it without the abbreviation. */
export function languageTree([id, [name, abbreviation]]: readonly [number, readonly [string, string]]): Tree {
  return idNameStore({ language_id: number(id), language_name: text(name), language_abbr: text(abbreviation) });
}
