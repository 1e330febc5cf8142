import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came over the wire, its body read whole. */
export interface WireRequest {
  readonly method: string;
  /** The path alone, percent-decoding left to the platform. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What a platform answers; the server adds length and connection headers. */
export interface WireAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One platform account in memory: it understands requests in the platform's own dialect and nothing else.
 * Faults, recording and ports belong to the server that wraps it, so that every platform has them alike.
 */
export interface SimulatedPlatform {
  /** Answers as the manual says, changing the state where the request is a write. */
  answer(request: WireRequest): WireAnswer;
  /** The platform's own words for "too many calls", where it has some. */
  throttled(request: WireRequest): WireAnswer;
  /** Whether the request would change something: faults after a write need to know, and tests count writes. */
  isWrite(request: WireRequest): boolean;
  /** Every address served, in the manual's spelling (`GET /offers/{id}`), for tools that compare it with a client. */
  readonly addresses: readonly string[];
  /** The records as stored, by collection and id, field by field in the manual's write names: also what no export shows. */
  state(): Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Adds a record to a collection and removes an early one, as other users' work would between two pages of a list. */
  churn?(collection: string): void;
}

/** How many records of each kind the seed makes. */
export interface Sizes {
  readonly offers: number;
  readonly affiliates: number;
  readonly advertisers: number;
  readonly campaigns: number;
  /** As many as the platform's seed thinks fit when absent. */
  readonly conversions?: number;
  /** As many as the platform's seed thinks fit when absent. */
  readonly clicks?: number;
}

/** What every platform's seed needs to make believable data that is the same at every start. */
export interface SeedOptions {
  readonly seed: number;
  readonly sizes: Sizes;
  /** The present of the sandbox; dates are seeded over the 90 days before it. */
  readonly now: Date;
  /** ISO 4217 code of most of the account's money. */
  readonly currency: string;
  /** IANA name of the zone in which the platform prints its times. */
  readonly timeZone: string;
}
