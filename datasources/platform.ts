import type { z } from 'zod';
import type { Call } from './call.ts';
import type { Line } from './line.ts';
import type { AnyName, Common, EntityName, OwnName } from './model.ts';
import type { Native } from './native.ts';
import type { Filter, Narrowing, Page, PageQuery, Stretch, StretchQuery, Sweep } from './query.ts';
import type { AnyRecord, Fields } from './spec/field.ts';
import type { Operations } from './spec/operation.ts';
import type { Wire } from './spec/wire.ts';
import type { ShownRequest, Step, Writes } from './write.ts';

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
  /** Sends one call of a write, once, and gives the platform's answer. */
  perform(step: Step, call: Call): Promise<unknown>;
  /** How that call looks on the wire. Nothing is sent. */
  show(step: Step): ShownRequest;
}

/** Same length and order as the ids; null for one that is not there, an Error for one that could not be read. */
export type RecordsByIds = readonly (AnyRecord | null | Error)[];

/**
 * One entity on one platform. A missing method means that this platform cannot; nothing stands in its place. What is
 * kept has the three ways to list of which each platform has some; events have `during`.
 */
export interface EntitySpec<Name extends AnyName = AnyName> {
  /** One sentence for the schema. */
  readonly says: string;
  readonly fields: Fields;
  /** What an id looks like where that differs from the platform's other ids. */
  readonly nativeIds?: RegExp;
  /** What all platforms share, told from this one's record. */
  common(record: AnyRecord, account: AccountFacts): Common[Name];

  /** Every record of the account, in one call wherever the platform allows; not complete beyond `limit`. */
  listAll?(connection: Connection, limit: number, call: Call): Promise<Sweep>;
  /** The records within one narrowing without which this platform lists nothing; `by` says which it takes. */
  readonly listWithin?: {
    readonly by: readonly Narrowing['by'][];
    list(connection: Connection, narrowing: Narrowing, limit: number, call: Call): Promise<Sweep>;
    /** For a platform that finds a record in no other way: what it is found within. It is part of the record's key. */
    readonly keyedBy?: { readonly by: Narrowing['by']; valueOf(common: Common[Name]): string | null };
  };
  /** A page narrowed and ordered by the platform. Throws `Unsupported` for what it cannot narrow or order by. */
  listPage?(connection: Connection, query: PageQuery, call: Call): Promise<Page>;
  /** Events of a stretch of time, in its order. Throws `Unsupported` for what the platform cannot narrow by. */
  during?(connection: Connection, query: StretchQuery, call: Call): Promise<Stretch>;
  /** Filters that nothing on this platform can answer for this entity, each with the reason as a sentence. */
  readonly cannotNarrow?: Readonly<Partial<Record<keyof Filter, string>>>;
  /** The filters that `listPage` or `during` may be given, for whoever wants to know before asking. */
  readonly narrows?: readonly (keyof Filter)[];
  /** Milliseconds in which events cannot be told apart by their time: the grain of the platform's clock. */
  readonly grain?: number;

  byIds?(connection: Connection, ids: readonly string[], call: Call): Promise<RecordsByIds>;
  /** How many ids `byIds` fetches with one call: 1 unless told. */
  readonly idsPerCall?: number;
  /**
   * What other answers of the platform have told of a record that its list leaves out, such as an archived one. It
   * stands in where a relation asks for no more than that, and saves a call. Null where they have told nothing.
   */
  standIn?(connection: Connection, id: string): StandIn | null;
  /**
   * Of campaigns: each is the one agreement of its affiliate and its offer, so that an event which names no campaign
   * belongs to that of the two it names.
   */
  readonly isAgreement?: true;
  /** Lists that belong to a record and cost a call of their own: a campaign's streams. */
  readonly details?: Readonly<Record<string, Detail>>;

  readonly writes?: Writes<Name>;
}

/** As much of a record as is known. */
export interface StandIn {
  readonly record: AnyRecord;
  /** The fields of the graph, shared and native, that are true in it; the others are not known. */
  readonly knows: readonly string[];
}

/** A list behind a record that only this platform has. */
export interface Detail {
  /** Its type in the schema, behind the platform's label: `Stream` makes `KeitaroStream`. */
  readonly named: string;
  readonly says: string;
  readonly fields: Fields;
  /** Its items are of the platform's own entity of this name, which then has the type and the rows. */
  readonly own?: string;
  /** A list for each id, in their order, or the Error that stands in its place. */
  load(connection: Connection, ids: readonly string[], call: Call): Promise<readonly (readonly AnyRecord[] | Error)[]>;
}

/** A platform as pure data and functions: one per process, whatever the number of accounts. */
export interface Platform {
  readonly id: string;
  /** As it stands in type names: `Cake` makes `CakeOffer`. */
  readonly label: string;
  /** As people write it. */
  readonly name: string;
  readonly says: string;
  readonly wire: Wire;
  /** What an id of this platform looks like; anything else names nothing and is never sent. */
  readonly nativeIds: RegExp;
  readonly entities: { readonly [Name in EntityName]?: EntitySpec<Name> };
  /** What only this platform has, by its name in the schema behind the label: `contact` makes `CakeContact`. */
  readonly own?: Readonly<Record<string, EntitySpec<OwnName>>>;
  readonly operations: Operations;
  /** What no entity speaks for, by its name in the graph. */
  readonly native?: Readonly<Record<string, Native>>;
  readonly escapeHatch?: EscapeHatch;
  /** What an account's `credentials` must hold. */
  readonly credentials: z.ZodType;
  /** The calls that an account may make in so many seconds, where the manual states a figure; settings may change it. */
  readonly rate?: Rate;
  connect(account: AccountFacts, credentials: unknown, line: Line): Connection;
}

/** The way to a call that no row knows: JSON in, JSON out. */
export interface EscapeHatch {
  /** How a call is named, as rows: a path, a method; and its `parameters`. */
  readonly takes: Fields;
  /**
   * The call that these values name. Its effect is `read` only where the manual leaves no doubt that it changes nothing.
   * Throws `InvalidChange` for what names none.
   */
  step(values: AnyRecord): Step;
  /** Sends it, once if it is a write, and gives the whole answer. */
  send(connection: Connection, step: Step, call: Call): Promise<unknown>;
}

/** So many calls in any stretch of so many seconds. */
export interface Rate {
  readonly calls: number;
  readonly seconds: number;
}
