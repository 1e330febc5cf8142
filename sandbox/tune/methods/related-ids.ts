import { textArgument } from '../call.ts';
import { type Method, reads } from '../method.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';

/** A method that gives the ids at the other end of relations; an unknown id has none, INFERRED (hasoffers.md 1.6). */
export function relatedIds(
  name: TableName,
  here: string,
  there: string,
  keep: (row: Row) => boolean = () => true,
  argument = 'id',
): Method {
  return reads(({ tables }, call) => {
    const id = textArgument(call, argument);
    const rows = tables[name].all().filter((row) => row[here] === id && keep(row));
    return rows.map((row) => row[there] ?? null);
  }, argument);
}

/** A method that gives the ids of the rows that a column ties to another row. */
export function idsBy(name: TableName, column: string, argument = column): Method {
  return relatedIds(name, column, 'id', () => true, argument);
}

/** A method that gives the ids of all rows but those at the other end of relations. */
export function unrelatedIds(all: TableName, name: TableName, here: string, there: string): Method {
  return reads(({ tables }, call) => {
    const id = textArgument(call, 'id');
    const related = new Set(tables[name].all().flatMap((row) => (row[here] === id ? [row[there]] : [])));
    return tables[all].all().flatMap((row) => (related.has(row.id) ? [] : [row.id]));
  }, 'id');
}
