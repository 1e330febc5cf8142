import type { Json } from './answers.ts';
import type { Network } from './network.ts';
import type { Parameter } from './parameters/parameter.ts';
import type { Values } from './values.ts';

/** Runs one operation on the parameters that were sent, all of their kind; what it turns down it throws as a refusal. */
export type Handler = (network: Network, sent: Values) => Json;

/** One operation of the manual's list (offerit.md 3). */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** `/<endpoint>/<action>`, behind `/api`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** The manual's own copy of the parameter list is cut: names it does not have are ignored, never refused. */
  readonly listIsCut?: true;
  /** Not on an install of before July 2020 (offerit.md 3.1). */
  readonly late?: true;
  readonly handle: Handler;
}
