import type { ConversionStatus, Status } from '../model.ts';
import type { Filter, Order } from '../query.ts';
import type { Fields } from '../spec/field.ts';
import type { Operation } from '../spec/operation.ts';
import type { RelationShape } from './flat-row.ts';

/** What tells one of TUNE's models from another: the ways to find its rows are the same (hasoffers.md 1.5, 3). */
export interface Model {
  /** The name under which answers have its columns. */
  readonly name: string;
  readonly find: Operation;
  readonly fields: Fields;
  /** What is asked for beside the columns, by `contain`. */
  readonly contain: Readonly<Record<string, RelationShape>>;
  /** What the answer has beside the columns without being asked. */
  readonly embeds?: Readonly<Record<string, RelationShape>>;
  /** The column that each part of a filter is about. */
  readonly columns: Readonly<Partial<Record<keyof Filter, string>>>;
  /** Statuses: the platform's words in everyone's. */
  readonly statuses: Readonly<Record<string, Status | ConversionStatus>>;
  /** Statuses that rows without any word have too, which no filter for words finds. */
  readonly statusesOfNull?: readonly (Status | ConversionStatus)[];
  /** The column that each order is by; two of its words may be one status, so that there is none for statuses. */
  readonly orders: Readonly<Partial<Record<Order['by'], string>>>;
  /** For what happens once: the row that says when, without which it is of no use. */
  readonly occursAt?: string;
}
