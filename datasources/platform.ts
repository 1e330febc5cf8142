import type { z } from 'zod';
import type { Call } from './call.ts';
import type { Line } from './line.ts';
import type { Common, EntityName } from './model.ts';
import type { AnyRecord, Fields } from './spec/field.ts';
import type { Operations } from './spec/operation.ts';
import type { Wire } from './spec/wire.ts';

/** What the operator states of an account because no platform says it. */
export interface AccountFacts {
  readonly id: string;
  /** IANA name of the zone in which the platform prints its times. */
  readonly timeZone: string;
  /** ISO 4217 code of amounts that name no currency of their own; null where unknown. */
  readonly currency: string | null;
}

/** The live line to one account: its key, its limits, what it has learnt. One per account and process. */
export interface Connection {
  readonly account: AccountFacts;
  /** The cheapest authenticated read; throws what is wrong. */
  check(call: Call): Promise<void>;
}

/** A stretch of an account's list: the rows after a position (null: from the start), at most so many. */
export interface Window {
  readonly after: string | null;
  readonly limit: number;
}

/** A position is the platform's own way to say where a row stands; it stays valid after a restart. */
export interface Page {
  readonly rows: readonly { readonly record: AnyRecord; readonly position: string }[];
  readonly hasMore: boolean;
}

/** One entity on one platform. A missing method means that this platform cannot; nothing stands in its place. */
export interface EntitySpec<Name extends EntityName = EntityName> {
  /** One sentence for the schema. */
  readonly says: string;
  readonly fields: Fields;
  /** What all platforms share, told from this one's record. */
  common(record: AnyRecord, account: AccountFacts): Common[Name];
  list?(connection: Connection, window: Window, call: Call): Promise<Page>;
  /** Same length and order as the ids; null for one that is not there, an Error for one that could not be read. */
  byIds?(connection: Connection, ids: readonly string[], call: Call): Promise<readonly (AnyRecord | null | Error)[]>;
  /** Returns the new record's id. */
  create?(connection: Connection, values: AnyRecord, call: Call): Promise<string>;
  change?(connection: Connection, id: string, changes: AnyRecord, call: Call): Promise<void>;
}

/** A platform as pure data and functions: one per process, whatever the number of accounts. */
export interface Platform {
  readonly id: string;
  /** As it stands in type names: `Cake` makes `CakeOffer`. */
  readonly label: string;
  readonly says: string;
  readonly wire: Wire;
  /** What an id of this platform looks like; anything else names nothing and is never sent. */
  readonly nativeIds: RegExp;
  readonly entities: { readonly [Name in EntityName]?: EntitySpec<Name> };
  readonly operations: Operations;
  /** What an account's `credentials` must hold. */
  readonly credentials: z.ZodType;
  connect(account: AccountFacts, credentials: unknown, line: Line): Connection;
}
