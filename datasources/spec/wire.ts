import type { Field, Kind, WireValue } from './field.ts';

/** In place of a word: the platform says this by the parameter's absence. */
export const leftOut: unique symbol = Symbol('left out');
export type LeftOut = typeof leftOut;
export type Word = WireValue | LeftOut;

/** A platform's words for one kind; a missing word means that the platform has none. */
export interface Words {
  /** In a filter: do not narrow by this. */
  readonly any?: Word;
  /** In an edit: leave it as it is. */
  readonly unchanged?: Word;
  /** In an edit: empty it. */
  readonly cleared?: WireValue;
  /** On creation: the caller did not say. */
  readonly initial?: Word;
  /** For rows with `announcedBy`: what the announcing parameter says in the three cases. */
  readonly announced?: { readonly set: string; readonly unchanged: string; readonly cleared?: string };
}

/** How one platform speaks: its words by kind, and how values cross the wire. */
export interface Wire {
  readonly words: Readonly<Record<Kind, Words>>;
  /** Our value in the platform's spelling. Throws `Inexpressible` when the platform has no spelling for it. */
  say(field: Field, value: unknown, zone: string): WireValue;
  /** The platform's value in ours; null for nothing there. Throws `Malformed` when it is not of the kind. */
  hear(field: Field, raw: unknown, zone: string): unknown;
}

/** A value that this platform's spelling cannot hold, such as a comma in a comma-separated list. */
export class Inexpressible extends Error {
  override readonly name = 'Inexpressible';
}
