import type { Values } from './values.ts';

/** Gives the next id; affiliates and advertisers share one, as both are loginids. */
export type Sequence = () => string;

/** The records of one kind by id; records are replaced, never changed, so what was handed out stays as it was. */
export interface Table {
  /** The field that holds the id. */
  readonly key: string;
  find(id: string): Values | undefined;
  all(): readonly Values[];
  /** Stores a new record under the next id and gives it. */
  add(values: Values): Values;
  /** Stores a record under the id it carries. */
  put(record: Values): void;
  remove(id: string): void;
  toObject(): Readonly<Record<string, Values>>;
}

/** Makes an empty table. */
export function createTable(key: string, next: Sequence = createSequence()): Table {
  const records = new Map<string, Values>();
  const put = (record: Values) => {
    records.set(String(record[key]), record);
  };
  return {
    key,
    put,
    find: (id) => records.get(id),
    all: () => [...records.values()],
    add: (values) => {
      const record = { [key]: next(), ...values };
      put(record);
      return record;
    },
    remove: (id) => {
      records.delete(id);
    },
    toObject: () => Object.fromEntries(records),
  };
}

/** Counts from the number after the one given. */
export function createSequence(last = 0): Sequence {
  let current = last;
  return () => {
    current += 1;
    return String(current);
  };
}
