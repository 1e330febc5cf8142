import type { Field } from './field.ts';
import type { JsonObject, JsonValue } from './php-json.ts';

/** An entity as stored: canonical values under the manual's field names, whatever the profile prints. */
export interface StoredRecord {
  readonly id: number;
  readonly [field: string]: JsonValue;
}

/** The records of one kind of entity; records are replaced, never changed, so what was handed out stays as it was. */
export interface Collection {
  /** The class name in a message about a missing record (keitaro.md 1.3, seen for campaigns; others INFERRED). */
  readonly model: string;
  readonly fields: readonly Field[];
  find(id: number): StoredRecord | undefined;
  all(): readonly StoredRecord[];
  add(values: JsonObject): StoredRecord;
  replace(record: StoredRecord): void;
  remove(id: number): void;
}

/** Makes an empty collection that numbers its records from 1. */
export function createCollection(model: string, fields: readonly Field[]): Collection {
  const records = new Map<number, StoredRecord>();
  let lastId = 0;
  return {
    model,
    fields,
    find: (id) => records.get(id),
    all: () => [...records.values()],
    add: (values) => {
      lastId += 1;
      const record = { ...values, id: lastId };
      records.set(lastId, record);
      return record;
    },
    replace: (record) => {
      records.set(record.id, record);
    },
    remove: (id) => {
      records.delete(id);
    },
  };
}

/** The values of a new record: the fields' defaults, changed by what was sent. */
export function newValues(fields: readonly Field[], bag: JsonObject): JsonObject {
  const initial = Object.fromEntries(fields.map((field) => [field.name, field.initial]));
  return { ...initial, ...writtenValues(fields, bag) };
}

/** The values that sent keys set; keys that are no field are ignored silently (keitaro.md 5.1, INFERRED). */
export function writtenValues(fields: readonly Field[], bag: JsonObject): JsonObject {
  const values: Record<string, JsonValue> = {};
  for (const field of fields) {
    const written = Object.hasOwn(bag, field.name) ? bag[field.name] : undefined;
    const value = written === undefined ? undefined : field.take(written);
    if (value !== undefined) values[field.name] = value;
  }
  return values;
}
