import { type Field, type Fields, isReadable } from '../../spec/field.ts';

/**
 * The columns of a model as rows that are named as TUNE names them, in camel case: `default_payout` makes
 * `defaultPayout`. They are taken from the rows of an entity, which name them otherwise, so that a new column is one
 * row. What is not a column stays out: relations and what is read from them, and what no answer shows.
 */
export function columnsOf(fields: Fields, relations: readonly string[] = []): Fields {
  const columns: Record<string, Field> = {};
  for (const field of Object.values(fields)) {
    const column = field.readAt ?? field.wire;
    if (!isReadable(field) || field.fields || column.includes('.') || relations.includes(column)) continue;
    const name = camelCase(column);
    // A second row of a column tells the words that the first one's table does not know.
    columns[name in columns ? `${name}Word` : name] = columnRow(field, column);
  }
  return columns;
}

/** Of a row what says how a column is read; it is no reference here, because the relation itself is beside it. */
function columnRow({ kind, says, named, values, zone, personal }: Field, wire: string): Field {
  return {
    kind,
    wire,
    says,
    readOnly: true,
    ...(named === undefined ? {} : { named }),
    ...(values === undefined ? {} : { values }),
    ...(zone === undefined ? {} : { zone }),
    ...(personal === undefined ? {} : { personal }),
  };
}

function camelCase(column: string): string {
  return column
    .toLowerCase()
    .replace(/^_+/, '')
    .replace(/_+(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
