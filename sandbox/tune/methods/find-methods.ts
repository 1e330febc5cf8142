import { type Call, listArgument, textArgument, treeArgument } from '../call.ts';
import { filterRows } from '../filter-rows.ts';
import { type Method, type Methods, reads } from '../method.ts';
import type { Network } from '../network.ts';
import { pageOf, printPage } from '../page.ts';
import type { PhpMap, PhpObject, PhpValue } from '../php-value.ts';
import { foundPrinter } from '../print-found.ts';
import { sortRows } from '../sort-rows.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';

/** The find methods that every model has (hasoffers.md 2.1, 2.2). */
export function findMethods(name: TableName): Methods {
  return {
    findAll: reads((network, call) => findRows(network, call, name)),
    findById: reads((network, call) => findById(network, call, name, network.tables[name].find(idOf(call))), 'id'),
    findAllByIds: reads((network, call) => {
      const ids = new Set(listArgument(call, 'ids'));
      return printFound(
        network,
        call,
        name,
        foundRows(network, call, name).filter(({ id }) => ids.has(id)),
      );
    }, 'ids'),
  };
}

/** The method of all ids, which some models lack; that it filters is INFERRED from PyOffers (hasoffers.md 3.4). */
export function findAllIds(name: TableName): Method {
  return reads((network, call) => foundRows(network, call, name).map(({ id }) => id));
}

/** The method that gives a name for each id (hasoffers.md 2.2); which column is the name is INFERRED. */
export function findList(name: TableName, column: string): Method {
  return reads((network, call) => new Map(foundRows(network, call, name).map((row) => [row.id, row[column] ?? null])));
}

/** One row, or null without any error (hasoffers.md 1.6). */
export function findById(network: Network, call: Call, name: TableName, row: Row | undefined): PhpValue {
  const print = foundPrinter(network, network.tables[name].model, call);
  return row === undefined ? null : print(row);
}

/** The rows that a call's filters keep, in the order of its sort. */
export function foundRows(network: Network, call: Call, name: TableName): readonly Row[] {
  const { model, all } = network.tables[name];
  const kept = filterRows(model, all(), treeArgument(call, 'filters'));
  return sortRows(model, kept, treeArgument(call, 'sort'));
}

/** All rows, or one page of them where the call has a limit (hasoffers.md 1.6). */
export function findRows(
  network: Network,
  call: Call,
  name: TableName,
  keep: (row: Row) => boolean = () => true,
): PhpValue {
  const rows = foundRows(network, call, name).filter(keep);
  const page = pageOf(call, rows);
  if (page === undefined) return printFound(network, call, name, rows);
  return { ...printPage(page), data: printFound(network, call, name, page.items) };
}

/** Rows by id, as every find method gives them. */
export function printFound(network: Network, call: Call, name: TableName, rows: readonly Row[]): PhpMap {
  const print = foundPrinter(network, network.tables[name].model, call);
  return new Map<string, PhpObject>(rows.map((row) => [row.id, print(row)]));
}

function idOf(call: Call): string {
  return textArgument(call, 'id');
}
