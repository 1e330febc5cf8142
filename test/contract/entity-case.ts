import type { Filter, Narrowing } from '../../datasources/query.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';

/** How the sandbox keeps an entity of a platform, and what is peculiar about how the platform tells of it. */
export interface EntityCase {
  /** Its collection in the state of the sandbox. */
  readonly collection: string;
  /** The stored field with the id, where that is not the key in the collection. */
  readonly id?: string;
  /** Stored records that the platform lists: all unless told. */
  readonly isListed?: (stored: AnyRecord) => boolean;
  /** The value of a stored record within which the platform lists it. */
  readonly within?: Readonly<Partial<Record<Narrowing['by'], (stored: AnyRecord) => string>>>;
  /** When a stored event happened, in milliseconds since 1970, read independently of the client. */
  readonly occurredAt?: (stored: AnyRecord, timeZone: string) => number;
  /** Its times travel as the account's clocks show them, so that one hour of each year comes twice. */
  readonly timesAreLocal?: true;
  /** The platform has one order of time and refuses the other. */
  readonly newestFirstOnly?: true;
  /** Where the sandbox keeps rows that it keeps otherwise than under the wire's name. */
  readonly storedAs?: Readonly<Record<string, (stored: AnyRecord) => unknown>>;
  /** The stretch of time that tests look at, where all of it would take too many calls. */
  readonly stretch?: { readonly from: number; readonly to: number };
  /** Filters for which no record of the sandbox has a value, with the reason in the caller. */
  readonly cannotTell?: readonly (keyof Filter)[];
  /** Rows that the platform shows otherwise than the sandbox stores them, with the reason in the caller. */
  readonly shownOtherwise?: readonly string[];
  /** Kinds of values that no record of the sandbox has, with the reason in the caller. */
  readonly lacks?: readonly HostileKind[];
  /** The seed makes so many, whatever the sizes: no account has none, or one. */
  readonly sizeIsFixed?: true;
  /** The sandbox cannot let others work on it, with the reason in the caller. */
  readonly standsStill?: true;
  /** How many items each detail of a record has. */
  readonly details?: Readonly<Record<string, (state: State, id: string) => number>>;
}

export type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Values that have broken clients before, each with how it is recognised. */
export const hostileKinds = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Chinese: /\p{Script=Han}/u,
  'an emoji': /\p{Extended_Pictographic}/u,
  'a zero character': /\0/,
  'a control character': /[^\P{Cc}\0\t\r\n]/u,
  'a text that looks like a number': /^\d+(e\d+)?$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type HostileKind = keyof typeof hostileKinds;
