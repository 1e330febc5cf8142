import { Malformed } from '../errors.ts';
import { isObject } from '../spec/read-record.ts';
import { rowsIn, withoutSigns } from './found-rows.ts';

/**
 * What `contain` puts beside a row (hasoffers.md 2.11): any number of rows, one, a plain text, details of which the
 * names alone are wanted, or what no manual describes. A table and no guess: a single row can look like a map of rows.
 */
export type RelationShape = 'many' | 'one' | 'text' | 'names' | 'untold';
export type Relations = Readonly<Record<string, RelationShape>>;

/** A row with its relations as columns. Columns begin in lower case and relations do not, so that none are lost. */
export function flatRow(raw: unknown, model: string, relations: Relations): FlatRow {
  const columns = isObject(raw) ? raw[model] : null;
  if (!isObject(raw) || !isObject(columns) || typeof columns.id !== 'string' || columns.id === '') {
    throw new Malformed(`TUNE sent something else than a row of "${model}".`);
  }
  const beside = Object.entries(relations).map(([name, shape]) => [name, shaped[shape](raw[name])]);
  return { ...columns, id: columns.id, ...Object.fromEntries(beside) };
}

export interface FlatRow {
  readonly id: string;
  readonly [column: string]: unknown;
}

const shaped: Readonly<Record<RelationShape, (raw: unknown) => unknown>> = {
  many: rowsIn,
  one: (raw) => rowsIn(raw)[0] ?? null,
  text: (raw) => (typeof raw === 'string' ? raw : null),
  names: (raw) => (isObject(raw) ? Object.keys(raw) : []),
  untold: withoutSigns,
};
