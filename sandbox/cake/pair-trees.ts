import type { Currency, Names } from './lookups.ts';
import { idNameStore, number, object, type Tree, text } from './response-tree.ts';

/** An id/name pair with its children in API:id_name_store. */
export function pair(name: string, id: number, names: Names): Tree {
  return idNameStore(pairMembers(name, id, names));
}

/** One of the look-alikes whose children are in the API namespace. */
export function plainPair(name: string, id: number, names: Names): Tree {
  return object(pairMembers(name, id, names));
}

/** The four fields of a currency. */
export function currencyTree(id: number, currency: Currency | undefined): Tree {
  return idNameStore({
    currency_id: number(id),
    currency_symbol: text(currency?.currency_symbol ?? null),
    currency_name: text(currency?.currency_name ?? null),
    currency_abbr: text(currency?.currency_abbr ?? null),
  });
}

export function countryTree(code: string, name: string): Tree {
  return idNameStore({ country_code: text(code), country_name: text(name) });
}

/** Tags are stored by name and shown as pairs. */
export function tagTrees(tags: readonly string[], known: Names): readonly Tree[] {
  return [...known].filter(([, name]) => tags.includes(name)).map(([id]) => pair('tag', id, known));
}

function pairMembers(name: string, id: number, names: Names): Record<string, Tree> {
  return { [`${name}_id`]: number(id), [`${name}_name`]: text(names.get(id) ?? null) };
}
