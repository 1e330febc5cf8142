import type { Column } from './columns/column.ts';
import type { Network } from './network.ts';
import type { ParameterTree } from './parameter-tree.ts';
import type { PhpValue } from './php-value.ts';
import type { AttributeError } from './refusal.ts';
import type { Row, Values } from './table.ts';

/** Everything that tells one model from another; the methods on all of them are the same. */
export interface Model {
  readonly name: string;
  /** The name within a message (hasoffers.md 1.7). */
  readonly words: string;
  readonly columns: readonly Column[];
  readonly relations?: Readonly<Record<string, Relation>>;
  /** How `modified` moves: no two models agree (hasoffers.md 1.10, 2.3 to 2.9). */
  readonly modified?: {
    readonly form: 'unix' | 'utc';
    readonly onCreate?: true;
    /** The answer to an update still shows the old value. */
    readonly stale?: true;
  };
  /** What the server alone fills in when a row is made. */
  readonly born?: (network: Network, values: Values) => Values;
  /** What follows from other columns, at every store. */
  readonly derived?: (network: Network, values: Values) => Values;
  /** What is wrong beyond single columns; the values carry an id where the row exists. */
  readonly check?: (network: Network, values: Values, data: ParameterTree) => readonly AttributeError[];
  /** The row as it is shown, where that is not how it is stored. */
  readonly print?: (network: Network, row: Row) => Values;
}

/** What `contain` puts beside a row (hasoffers.md 2.11). */
export type Relation = (network: Network, row: Row) => PhpValue;

/** The row as answers show it. */
export function printRow(network: Network, { print }: Model, row: Row): Values {
  return print === undefined ? row : print(network, row);
}
