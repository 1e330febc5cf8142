import type { KeptName } from '../model.ts';
import type { LeftOut } from './wire.ts';

/**
 * What a value is and how a platform speaks of it. The kind decides the type a client sees, the default words
 * for "any", "unchanged" and "cleared" (each platform's `wire.ts`), and how the value is read.
 */
export type Kind =
  | 'reference' // the id of something; text, because ids may exceed 2^53
  | 'text'
  | 'integer'
  | 'decimal' // decimal text, never a float
  | 'amount' // decimal text of money or of a percentage, announced on some platforms
  | 'flag' // true or false, without a word for "unchanged" on some platforms
  | 'toggle' // true or false, said as on and off where there is a third word
  | 'choice' // one of the row's `values`
  | 'instant' // ISO 8601 with offset
  | 'date' // a day of the calendar, such as 2026-05-31
  | 'json' // whatever the platform says, as it says it
  | 'file' // what is in a file, as base64 text; sent, never shown
  | 'texts'
  | 'references'
  | 'record' // an object with the row's own `fields`
  | 'records'; // a list of them

/** One row: a fact about a platform that types, inputs, documentation, the wire and the contract tests derive from. */
export interface Field {
  readonly kind: Kind;
  /** The name under which the platform takes it. */
  readonly wire: string;
  /** One sentence for whoever reads the schema. */
  readonly says: string;
  /** Where the platform's answer shows it, when not under `wire`: a path, lists passed through. */
  readonly readAt?: string;
  /** Shown, never sent. */
  readonly readOnly?: true;
  /** Sent, never shown: no answer of the platform contains it. */
  readonly writeOnly?: true;
  /** Never shown, although the platform prints it: a key, a hash, a tax id, a bank account. */
  readonly secret?: true;
  /** Says who a person is, or how to reach them: shown to whoever may read the record, and masked in the journal. */
  readonly personal?: true;
  /** For a reference: what it points to. The schema then has the thing itself beside its id. */
  readonly to?: KeptName;
  /** For an instant: the zone it is printed in, where that is not the account's. */
  readonly zone?: 'UTC';
  /** For an instant: the platform drops the time of day, and keeps the beginning of that day. */
  readonly dayOnly?: true;
  /** Taken on creation; a later change is not possible or not heard. */
  readonly creationOnly?: true;
  /** Taken once the record is there: a call of its own, which names the record, writes it. */
  readonly changeOnly?: true;
  /** Required on creation. */
  readonly required?: true;
  /** What creation sends when the caller left it out, in wire words. */
  readonly initial?: WireValue;
  /** The parameter that says whether this one counts; its words are the kind's, in the platform's `wire.ts`. */
  readonly announcedBy?: string;
  /** This row's own word for "any", where it deviates from its kind's or its kind has none. */
  readonly any?: WireValue;
  /**
   * This row's own word for "unchanged", where it deviates from its kind's: `cannotLeave` where it has none, `leftOut`
   * where several parameters say it together, which the platform's own plan then adds.
   */
  readonly unchanged?: WireValue | LeftOut | CannotLeave;
  /** Rows of the same group only count together: a change of one sends the present value of the others with it. */
  readonly together?: string;
  /** This row's own word for "cleared"; `cannotClear` where its kind has one and the row has none. */
  readonly cleared?: WireValue | CannotClear;
  /** Of a text, or of each item of a list. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** For a choice or a record: its name in the schema, behind the platform's label: `Price` makes `CakePrice`. */
  readonly named?: string;
  /** For a choice, or a record that is sent: what to say of its type, where that is not what the row says of itself. */
  readonly typeSays?: string;
  /** For a choice: our name → the platform's word. */
  readonly values?: Readonly<Record<string, string>>;
  /** For a record: the rows inside it. */
  readonly fields?: Fields;
  /** Of an argument, for kinds that are not lists of their own: a list of such values. */
  readonly many?: true;
  /** For a list of objects that can be changed: the row inside that tells one item from another. */
  readonly itemsBy?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** What can stand on the wire in one place. */
export type WireValue =
  | string
  | number
  | boolean
  | null
  | readonly WireValue[]
  | { readonly [name: string]: WireValue };

/** Says of a row that it has no word for "cleared" although its kind has one. */
export const cannotClear: unique symbol = Symbol('cannot clear');
export type CannotClear = typeof cannotClear;

/** Says of a row that it has no word for "unchanged": a change of anything else sends its present value again. */
export const cannotLeave: unique symbol = Symbol('cannot leave');
export type CannotLeave = typeof cannotLeave;

/** The value of a row, as everything inward of the wire sees it. */
export type ValueOf<F extends Field> = F['kind'] extends 'integer'
  ? number
  : F['kind'] extends 'flag' | 'toggle'
    ? boolean
    : F['kind'] extends 'texts' | 'references'
      ? readonly string[]
      : F['kind'] extends 'record'
        ? RecordOf<NonNullable<F['fields']>>
        : F['kind'] extends 'records'
          ? readonly RecordOf<NonNullable<F['fields']>>[]
          : F['kind'] extends 'json'
            ? unknown
            : string;

/** A record as the platform keeps it, under our names; null is "nothing there". */
export type RecordOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> | null };

/** A record of rows not known at compile time. */
export type AnyRecord = Readonly<Record<string, unknown>>;

type Options = Omit<Field, 'kind' | 'wire' | 'says' | 'named' | 'fields' | 'values'>;
type Row<K extends Kind, O> = { readonly kind: K; readonly wire: string; readonly says: string } & O;
type Make<K extends Kind> = <const O extends Options = object>(wire: string, says: string, options?: O) => Row<K, O>;

const kind =
  <K extends Kind>(name: K): Make<K> =>
  (wire, says, options) => ({ kind: name, wire, says, ...(options as NonNullable<typeof options>) });

/** The makers of rows, one for each kind that needs nothing more: `wire` name, a sentence, and what is exceptional. */
export const reference = kind('reference');
export const text = kind('text');
export const integer = kind('integer');
export const decimal = kind('decimal');
export const amount = kind('amount');
export const flag = kind('flag');
export const toggle = kind('toggle');
export const instant = kind('instant');
export const date = kind('date');
export const json = kind('json');
export const file = kind('file');
export const texts = kind('texts');
export const references = kind('references');

/** One of a closed set: `values` maps our upper-case name to the platform's word. */
export function choice<const V extends Readonly<Record<string, string>>, const O extends Options = object>(
  wire: string,
  named: string,
  says: string,
  values: V,
  options?: O,
): Row<'choice', O> & { readonly values: V } {
  return { kind: 'choice', wire, named, says, values, ...(options as O) };
}

/** An object inside a record. Read-only unless the platform takes it as one value. */
export function record<const F extends Fields, const O extends Options = object>(
  wire: string,
  named: string,
  says: string,
  fields: F,
  options?: O,
): Row<'record', O> & { readonly fields: F } {
  return { kind: 'record', wire, named, says, fields, ...(options as O) };
}

/** A list of objects inside a record. */
export function records<const F extends Fields, const O extends Options = object>(
  wire: string,
  named: string,
  says: string,
  fields: F,
  options?: O,
): Row<'records', O> & { readonly fields: F } {
  return { kind: 'records', wire, named, says, fields, ...(options as O) };
}

/** Whether a change of an existing record may name this row. */
export function isChangeable(field: Field): boolean {
  return !field.readOnly && !field.creationOnly;
}

/** Whether answers show this row. */
export function isReadable(field: Field): boolean {
  return !field.writeOnly && !field.secret;
}

/** The kinds whose values are lists. */
export const listKinds: ReadonlySet<Kind> = new Set(['texts', 'references', 'records']);
