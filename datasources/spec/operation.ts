import type { Fields } from './field.ts';
import type { Rule } from './rule.ts';

/**
 * Whether a call changes something is stated, never inferred from the HTTP verb: CAKE writes with GET, and two
 * platforms read with POST. Only a read is sent again after a failure, or a write whose row says it may be.
 */
export type Effect = 'read' | 'write' | 'repeatable write';

/** One call of a platform. The address is in the platform's own dialect; only its `connection.ts` reads it. */
export interface Operation {
  readonly effect: Effect;
  readonly address: string;
  /** Other spellings of the address, which some builds of the platform have in its place; only a read is tried in them. */
  readonly also?: readonly string[];
  readonly says: string;
  readonly takes: Fields;
  /** The path of the rows inside the answer; absent where the answer itself is the row or the list. */
  readonly rows?: string;
  /** The answer has no envelope that says whether it succeeded. */
  readonly bare?: true;
  /** Of a bare list: that it has none is an answer, and no sign that the call was refused. */
  readonly mayBeEmpty?: true;
  /** What the manual states of several arguments together, checked before anything is sent. */
  readonly rules?: readonly Rule[];
  /** Where an entity speaks for the call: the fields of the graph that make it, such as `offers` or `cakeOfferUpdate`. */
  readonly through?: readonly string[];
  /** What users of the platform's known clients call it, where that is not its address: `add_offer`, `edit_offer`. */
  readonly catalogued?: readonly string[];
}

export type Operations = Readonly<Record<string, Operation>>;

type Options = Partial<Omit<Operation, 'effect' | 'address' | 'says'>>;

const nothing: Fields = {};

/** A call that changes nothing, whatever its verb: it may be sent again after a failure. */
export function read(address: string, says: string, options: Options = {}): Operation {
  return { effect: 'read', address, says, takes: nothing, ...options };
}

/** A call that changes something. `repeatable` states that twice is the same as once, so that a lost answer may be asked for again. */
export function write(
  address: string,
  says: string,
  options: Options & { readonly repeatable?: true } = {},
): Operation {
  const { repeatable, ...rest } = options;
  return { effect: repeatable ? 'repeatable write' : 'write', address, says, takes: nothing, ...rest };
}
