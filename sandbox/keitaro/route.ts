import type { WireAnswer } from '../simulated-platform.ts';
import type { JsonObject } from './php-json.ts';
import type { Tracker } from './tracker.ts';

/** Answers one route; what it turns down it throws as a refusal. */
export type Handler = (tracker: Tracker, call: Call) => WireAnswer;

/** One row of the routing table, its path in the manual's spelling, relative to the base path. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly handle: Handler;
  /** A POST that changes nothing (keitaro.md 1.1). */
  readonly reads?: true;
}

/** A request as a handler sees it: the id or the word in the path (0 and empty where it has none) and the parameter bag. */
interface Call {
  readonly id: number;
  readonly word: string;
  readonly bag: JsonObject;
}
