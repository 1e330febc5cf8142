import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { State } from './entity-case.ts';

/** How the sandbox keeps what a write changes, and what is peculiar about some rows. Each exception states its reason. */
export interface WriteCase {
  /** Its collection in the state of the sandbox. */
  readonly collection: string;
  /** The key of a stored record in the graph, where that is not its key in the collection. */
  readonly keyOf?: (stored: AnyRecord, id: string) => string;
  /** The record to change: the first for which this holds; the first of all unless told. */
  readonly picks?: (stored: AnyRecord, state: State) => boolean;
  /** Rows that this account's generation of the platform does not know, each with the reason. */
  readonly unknownRows?: Readonly<Record<string, string>>;
  /** Values for rows that take certain ones only, picked from what the sandbox stores. */
  readonly samples?: Readonly<Record<string, (state: State, stored: AnyRecord) => readonly unknown[]>>;
  /** What has to be given with a row for it to count: a discriminator, the other half of a pair. */
  readonly givenWith?: Readonly<Record<string, AnyRecord>>;
  /** Where the sandbox keeps a row, where that is not under its wire name; several where one write shows in several. */
  readonly storedAs?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Rows that the sandbox keeps in another collection, such as ties to other things, and the member of its records that
   * names the changed one.
   */
  readonly storedIn?: Readonly<Record<string, { readonly collection: string; readonly by: string }>>;
  /** Stored members that the platform itself moves with a row, each with the reason. */
  readonly movesToo?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Stored members that time and the platform move by themselves: `updated_at` unless told. */
  readonly moving?: readonly string[];
  /** Rows that the platform accepts and does not apply, each with the reason. */
  readonly ignoredRows?: Readonly<Record<string, string>>;
  /** A change that the platform refuses, the field it names, its words, and a text row that takes any text. */
  readonly refused?: {
    readonly changes: AnyRecord;
    readonly field: string;
    readonly words: string;
    readonly text: string;
  };
  /** Changes that must at least have been tried, set and emptied: a row that vanishes is noticed. */
  readonly atLeast: number;
}
