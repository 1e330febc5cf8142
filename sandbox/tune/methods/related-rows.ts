import { textArgument } from '../call.ts';
import { type Method, reads } from '../method.ts';
import { printRow } from '../model.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';

/**
 * A getter of the rows that point at one row: a list, each under its model's name (hasoffers.md 1.6). Where the manual
 * gives a getter a `status` it narrows the list; without one all come.
 */
export function relatedRows(name: TableName, column: string, keep: (row: Row) => boolean = () => true): Method {
  return reads((network, call) => {
    const [id, status] = [textArgument(call, 'id'), textArgument(call, 'status')];
    const { model, all } = network.tables[name];
    const rows = all().filter((row) => row[column] === id && (status === '' || row.status === status) && keep(row));
    return rows.map((row) => ({ [model.name]: printRow(network, model, row) }));
  }, 'id');
}

/** A getter of the row that a column points at, as one object is shown (hasoffers.md 1.6); null for none. */
export function relatedRow(name: TableName, column: string, related: TableName): Method {
  return reads((network, call) => {
    const { model, find } = network.tables[related];
    const row = find(String(network.tables[name].find(textArgument(call, 'id'))?.[column]));
    return row === undefined ? null : { [model.name]: printRow(network, model, row) };
  }, 'id');
}
