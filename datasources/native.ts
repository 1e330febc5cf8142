import type { Call } from './call.ts';
import type { AnyName } from './model.ts';
import type { Connection } from './platform.ts';
import type { AnyRecord, Fields } from './spec/field.ts';
import type { Operation } from './spec/operation.ts';
import type { Rule } from './spec/rule.ts';
import type { Answers, Step } from './write.ts';

/**
 * What a platform can do and no entity speaks for: it stands in the graph under the platform's own name, a read as
 * `cake { campaignSummary }`, a write as `cakeMassConversionInsert`. Most are made from a row by `natives-of.ts`; what
 * is more than one call is a function in the platform's folder.
 */
export type Native = NativeRead | NativeWrite;

interface NativeRow {
  readonly says: string;
  /** Arguments, as rows. */
  readonly takes: Fields;
  readonly rules?: readonly Rule[];
  /** The calls that it makes. */
  readonly calls: readonly Operation[];
}

export interface NativeRead extends NativeRow {
  readonly effect: 'read';
  readonly gives: Gives;
  /** Rows in one page at the most; absent where it knows no pages. */
  readonly mostRows?: number;
  read(connection: Connection, request: NativeRequest, call: Call): Promise<NativeAnswer>;
}

export interface NativeWrite extends NativeRow {
  readonly effect: 'write' | 'repeatable write';
  /** How arguments are meant: as those of something new, or as changes, where left out is left alone and null empties. */
  readonly means: 'values' | 'changes';
  /** What the platform answers beside that it was done; absent where it answers nothing worth telling. */
  readonly gives?: Gives;
  /** Plans the calls and sends none. Throws `InvalidChange` for what cannot be said. */
  plan(connection: Connection, values: AnyRecord, call: Call): readonly Step[] | Promise<readonly Step[]>;
  /** What it gives, read from the answers; belongs to `gives`. */
  hear?(connection: Connection, answers: Answers): readonly AnyRecord[];
}

/** Records under our names, with the rows they are made of; or those of an entity, which then has its id and relations. */
export type Item = RowItem | EntityItem;

export interface RowItem {
  /** Its type in the schema, behind the platform's label: `Currency` makes `CakeCurrency`. */
  readonly named: string;
  readonly says: string;
  readonly fields: Fields;
}

export interface EntityItem {
  readonly entity: AnyName;
}

/** What an operation answers: one record or null, all of them, or a page; a page may have totals beside it. */
export interface Gives {
  readonly as: 'one' | 'list' | 'page';
  readonly item: Item;
  readonly beside?: RowItem;
}

/** The names of the fields that a query asks for, each with those inside it. */
export interface Selection {
  readonly [field: string]: Selection;
}

export interface NativeRequest {
  readonly values: AnyRecord;
  /** Of each row: what is not asked for need not be read. */
  readonly selected: Selection;
  /** How many rows to pass over and how many to bring; null where it knows no pages. */
  readonly page: { readonly offset: number; readonly limit: number } | null;
  /** Of what stands beside the rows. */
  readonly selectedBeside: Selection;
}

export interface NativeAnswer {
  readonly rows: readonly AnyRecord[];
  /** Rows that match in all; null where the platform does not count, or knows no pages. */
  readonly total: number | null;
  readonly beside?: AnyRecord;
}
