import type { RowItem } from '../../native.ts';
import { type Field, type Fields, json, record, records, text, texts } from '../../spec/field.ts';
import type { RelationShape } from '../flat-row.ts';

/** What stands beside a row under the name that `contain` has for it: how it is printed, and the row that reads it. */
export interface Related {
  readonly shape: RelationShape;
  /** What its field is called, where a column has the relation's name already. */
  readonly as?: string;
  row(name: string): Field;
}

export type Relations = Readonly<Record<string, Related>>;

const readOnly = { readOnly: true } as const;

/** Any number of rows. */
export const many = ({ named, fields }: RowItem, says: string, as?: string): Related => ({
  shape: 'many',
  ...(as === undefined ? {} : { as }),
  row: (name) => records(name, named, says, fields, readOnly),
});

/** One row or none. */
export const one = ({ named, fields }: RowItem, says: string): Related => ({
  shape: 'one',
  row: (name) => record(name, named, says, fields, readOnly),
});

export const plainText = (says: string): Related => ({ shape: 'text', row: (name) => text(name, says, readOnly) });

/** Details of which the names alone are nobody's secret. */
export const namesOnly = (as: string, says: string): Related => ({
  shape: 'names',
  as,
  row: (name) => texts(name, says, readOnly),
});

/** What the manual names and does not describe: as TUNE prints it. */
export const untold = (says: string): Related => ({
  shape: 'untold',
  row: (name) => json(name, `${says} As TUNE prints it: no manual describes it.`, readOnly),
});

/** The rows of relations: `OfferCategory` makes `offerCategory`. */
export function relationRows(relations: Relations): Fields {
  return Object.fromEntries(
    Object.entries(relations).map(([name, { row, as = name.charAt(0).toLowerCase() + name.slice(1) }]) => [
      as,
      row(name),
    ]),
  );
}

/** How each of them is printed. */
export function shapesOf(relations: Relations): Readonly<Record<string, RelationShape>> {
  return Object.fromEntries(Object.entries(relations).map(([name, { shape }]) => [name, shape]));
}
