import { type Call, listArgument } from './call.ts';
import { columnOf } from './column-of.ts';
import { type Model, printRow, type Relation } from './model.ts';
import type { Network } from './network.ts';
import type { PhpObject } from './php-value.ts';
import { Refusal } from './refusal.ts';
import type { Row, Values } from './table.ts';

/** How the find methods show a row: the model under its name, contained models beside it (hasoffers.md 2.11). */
export function foundPrinter(network: Network, model: Model, call: Call): (row: Row) => PhpObject {
  const relations = listArgument(call, 'contain').map((name) => [name, relationOf(model, name)] as const);
  const print = fieldPrinter(network, model, call);
  return (row) => ({
    [model.name]: print(row),
    ...Object.fromEntries(relations.map(([name, relation]) => [name, relation(network, row)])),
  });
}

/** The row with the columns in `fields`, its id only when listed (hasoffers.md 2.11). */
function fieldPrinter(network: Network, model: Model, call: Call): (row: Row) => Values {
  const names = listArgument(call, 'fields').map((field) => columnOf(model, field).name);
  if (names.length === 0) return (row) => printRow(network, model, row);
  return (row) => {
    const printed = printRow(network, model, row);
    return Object.fromEntries(names.map((name) => [name, printed[name] ?? null]));
  };
}

/** What the platform does with an unknown relation is not told; it is refused so that a typo is seen, invented. */
function relationOf({ name, relations }: Model, contained: string): Relation {
  const relation = relations !== undefined && Object.hasOwn(relations, contained) ? relations[contained] : undefined;
  if (relation === undefined) throw new Refusal(`Model '${name}' does not contain '${contained}'.`);
  return relation;
}
