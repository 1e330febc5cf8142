import type { Relation } from '../model.ts';
import { printRow } from '../model.ts';
import type { Network } from '../network.ts';
import type { PhpMap, PhpValue } from '../php-value.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';

/** The row that a column points at, or null (hasoffers.md 2.11). */
export function one(name: TableName, column: string): Relation {
  return (network, row) => {
    const table = network.tables[name];
    const found = table.find(String(row[column]));
    return found === undefined ? null : printRow(network, table.model, found);
  };
}

/** The user who made an account; that it is the one so marked, and to-one, is INFERRED (hasoffers.md 2.6). */
export function creator(name: TableName, column: string): Relation {
  return (network, row) => {
    const { model, all } = network.tables[name];
    const user = all().find((each) => each[column] === row.id && each.is_creator === true);
    return user === undefined ? null : printRow(network, model, user);
  };
}

/** The rows that point back, by id; none is an empty list (hasoffers.md 2.11). */
export function many(name: TableName, column: string, keep: (row: Row) => boolean = () => true): Relation {
  return (network, row) =>
    printMap(
      network,
      name,
      network.tables[name].all().filter((other) => other[column] === row.id && keep(other)),
    );
}

/** The rows at the other end of a table of links, by id unless another column is the key. */
export function linked(links: TableName, here: string, there: string, name: TableName, key = 'id'): Relation {
  return (network, row) => printMap(network, name, linkedRows(network, { links, here, there, name }, row.id), key);
}

/** One kind of link between two tables. */
export interface Link {
  readonly links: TableName;
  /** The column with the id of the row one starts from. */
  readonly here: string;
  readonly there: string;
  /** The table of the rows at the other end. */
  readonly name: TableName;
}

/** The rows linked with one row, in the order in which they were linked. */
export function linkedRows(network: Network, { links, here, there, name }: Link, id: string): readonly Row[] {
  return network.tables[links].all().flatMap((link) => {
    const found = link[here] === id ? network.tables[name].find(String(link[there])) : undefined;
    return found === undefined ? [] : [found];
  });
}

/** A documented relation of which the sandbox holds no data. */
export const nothing: Relation = () => new Map();

function printMap(network: Network, name: TableName, rows: readonly Row[], key = 'id'): PhpMap {
  const { model } = network.tables[name];
  return new Map<string, PhpValue>(rows.map((row) => [String(row[key]), printRow(network, model, row)]));
}
