import type { Model } from './model.ts';

/** What a column holds, in the form in which it travels (hasoffers.md 1.10). */
export type Value = string | number | boolean | null | readonly string[];

/** Columns by name. */
export interface Values {
  readonly [column: string]: Value;
}

/** A row as stored; rows are replaced, never changed. */
export interface Row extends Values {
  readonly id: string;
}

/** The rows of one model. */
export interface Table {
  readonly model: Model;
  find(id: string): Row | undefined;
  all(): readonly Row[];
  /** Numbers the row unless it brings an id. */
  add(values: Values): Row;
  replace(row: Row): void;
  remove(id: string): void;
}

/** An empty table; its ids step by two, as the recorded network's did (hasoffers.md 2.3). */
export function createTable(model: Model): Table {
  const rows = new Map<string, Row>();
  const initial = Object.fromEntries(model.columns.map((column) => [column.name, column.initial]));
  let lastId = 0;
  return {
    model,
    find: (id) => rows.get(id),
    all: () => [...rows.values()],
    add: (values) => {
      if (values.id === undefined) lastId += 2;
      const row = { ...initial, ...values, id: String(values.id ?? lastId) };
      rows.set(row.id, row);
      return row;
    },
    replace: (row) => {
      rows.set(row.id, row);
    },
    remove: (id) => {
      rows.delete(id);
    },
  };
}
