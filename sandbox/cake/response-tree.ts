/** An answer before it becomes XML or JSON; null follows the three rules of cake.md 1.3. */
export type Tree =
  /** A null text is omitted, an empty one is an empty element. */
  | { readonly kind: 'text'; readonly value: string | null }
  /** A null value type is present and nil. */
  | { readonly kind: 'number'; readonly value: number | null }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'decimal'; readonly value: string | null }
  /** A local time; only JSON needs to know the zone. */
  | { readonly kind: 'date'; readonly value: string | null }
  | { readonly kind: 'object'; readonly members: Members; readonly idNameStore: boolean }
  | { readonly kind: 'list'; readonly item: string; readonly items: readonly Tree[] }
  /** A null object or list, which is omitted. */
  | { readonly kind: 'absent' };

/** In document order. */
export type Members = Readonly<Record<string, Tree>>;

export const absent: Tree = { kind: 'absent' };

export function text(value: string | null): Tree {
  return { kind: 'text', value };
}

export function number(value: number | null): Tree {
  return { kind: 'number', value };
}

export function flag(value: boolean): Tree {
  return { kind: 'flag', value };
}

/** A decimal with its scale already in the text. */
export function decimal(value: string | null): Tree {
  return { kind: 'decimal', value };
}

export function date(value: string | null): Tree {
  return { kind: 'date', value };
}

export function object(members: Members): Tree {
  return { kind: 'object', members, idNameStore: false };
}

/** An object whose children live in API:id_name_store while it does not itself. */
export function idNameStore(members: Members): Tree {
  return { kind: 'object', members, idNameStore: true };
}

export function list(item: string, items: readonly Tree[]): Tree {
  return { kind: 'list', item, items };
}
