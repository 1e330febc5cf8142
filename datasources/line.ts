import type { Gate } from './gate.ts';
import { type Log, redact } from './log.ts';
import type { ShareReads } from './share-reads.ts';
import type { Effect } from './spec/operation.ts';

/** Everything that calls of one account share, whatever the platform. */
export interface Line {
  /** The account's id, for whoever reads the log. */
  readonly account: string;
  /** The base address, without a slash at its end. */
  readonly url: string;
  /** Milliseconds for one exchange, from sending to the last byte. */
  readonly timeout: number;
  /** Bytes of an answer; a longer one is refused. */
  readonly maxBytes: number;
  readonly retry: RetryPolicy;
  /** Keeps the account's limits. */
  readonly gate: Gate;
  readonly share: ShareReads;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  readonly now: () => number;
  /** Whatever must never be shown; grows when a platform hands out a key. */
  readonly secrets: Set<string>;
  readonly log: Log;
}

/** How often a read is sent again, and how long it waits at the least and at the most, in milliseconds. */
export interface RetryPolicy {
  readonly retries: number;
  readonly minimumWait: number;
  readonly maximumWait: number;
}

export interface Request {
  readonly effect: Effect;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How the answer is taken in, where one address is read in more ways than one: such readings are never one exchange. */
  readonly takenIn?: string;
  /** A form, for a write that brings a file: it says its own type, so that `headers` must not. */
  readonly body?: string | FormData;
}

/** An answer whose body is read once: whole, or piece by piece as it comes. Reading throws when the connection breaks. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  /** Seconds, from the header of that name. */
  readonly retryAfter: number | null;
  text(): Promise<string>;
  chunks(): AsyncIterable<Uint8Array>;
}

/** A platform's own words, for a message of ours: it may repeat a key, or the address of a person. */
export function quote(line: Line, text: string): string {
  return redact(text.trim(), line.secrets).replace(emailAddress, '[e-mail]').slice(0, 500);
}

const emailAddress = /[^\s@"'<>()]+@[^\s@"'<>()]+\.[^\s@"'<>()]+/g;
