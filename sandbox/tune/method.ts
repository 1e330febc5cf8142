import type { Call } from './call.ts';
import type { Network } from './network.ts';
import type { PhpValue } from './php-value.ts';

/** Gives the `data` of an answer; what it turns down it throws as a refusal. */
export type Handler = (network: Network, call: Call) => PhpValue;

/** One method of a target. */
export interface Method {
  readonly write: boolean;
  /** The arguments without which it answers an error (hasoffers.md 1.7). */
  readonly required: readonly string[];
  readonly handle: Handler;
}

/** The methods of one target by name. */
export type Methods = Readonly<Record<string, Method>>;

/** A method that changes nothing. */
export function reads(handle: Handler, ...required: readonly string[]): Method {
  return { write: false, required, handle };
}

/** A method that changes something. */
export function writes(handle: Handler, ...required: readonly string[]): Method {
  return { write: true, required, handle };
}
