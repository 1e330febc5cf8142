import type { Call } from './call.ts';
import type { AnyName } from './model.ts';
import type { Connection } from './platform.ts';
import type { SharedFields } from './shared-changes.ts';
import type { AnyRecord, Fields } from './spec/field.ts';
import type { Operation } from './spec/operation.ts';
import type { Rule } from './spec/rule.ts';
import type { Parameters } from './spec/write-record.ts';

/** One call of a write, made before anything is sent: so it can be shown as well as sent. */
export interface Step {
  readonly operation: Operation;
  /** Fills the places in the operation's address, such as `{id}`. */
  readonly path?: Readonly<Record<string, string>>;
  /** Under the platform's names; the credentials are the connection's. */
  readonly parameters: Parameters;
}

/** How a call looks on the wire, for whoever wants to see it before it is sent. Without credentials. */
export interface ShownRequest {
  readonly method: string;
  /** Without the address of the account. */
  readonly path: string;
  readonly parameters: Parameters;
}

/** What the platform answered to each step, in their order. */
export type Answers = readonly unknown[];

/** Which record is written: its native id, and its key, which may also hold what it is found within, or its time. */
interface WrittenPlace {
  readonly id: string;
  readonly key: string;
}

/** The fields to change, complete: what must travel with them is in it, at its present value, and named in `completed`. */
export interface ChangeRequest extends WrittenPlace {
  readonly changes: AnyRecord;
  readonly completed: readonly string[];
  readonly present: AnyRecord;
}

/** Steps in the order in which they must be done; a plan may read, and never writes. */
type Planned = readonly Step[] | Promise<readonly Step[]>;

/** How one entity of one platform is written. A missing part means that this platform cannot. */
export interface Writes<Name extends AnyName = AnyName> {
  readonly create?: Creation;
  /** Plans a change of fields. Throws `InvalidChange` for what cannot be said. */
  change?(connection: Connection, request: ChangeRequest, call: Call): Planned;
  /**
   * What has to go along with these changes on this platform, beyond what the rows say: a type with its amounts. Throws
   * `InvalidChange` where it is not known.
   */
  completes?(changes: AnyRecord, present: AnyRecord): AnyRecord;
  /** What the manual states of fields together, checked before anything is sent. */
  readonly rules?: readonly Rule[];
  /** Whatever else can be done to a record, by name: `archive` makes `keitaroOfferArchive`. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** How the fields that all platforms share are said here; `shared-changes.ts` says which. */
  readonly shared?: SharedFields<Name>;
}

export interface Creation {
  plan(connection: Connection, values: AnyRecord, call: Call): Planned;
  /** The new record's key; null where the platform made it and does not say which it is. */
  keyIn(answers: Answers, values: AnyRecord): string | null;
  /** The answer may leave that out: then what is new among the lookalikes is it. */
  readonly mayNotName?: true;
  /**
   * Records that a creation of these values may have made, the newest among them. After an answer was lost they tell
   * whether it was done; without this, nobody can. Null where these values have nothing to look by.
   */
  lookalikes?(connection: Connection, values: AnyRecord, call: Call): Promise<readonly AnyRecord[] | null>;
}

/** Something that is done to a record and is no change of its fields. */
export interface Action {
  readonly says: string;
  /** Arguments, as rows. */
  readonly takes?: Fields;
  readonly rules?: readonly Rule[];
  plan(connection: Connection, request: ActionRequest, call: Call): Planned;
  /** The fields that show afterwards that it was done; absent where none does. */
  expects?(request: ActionRequest): AnyRecord;
  /** Twice is not the same as once: it adds to what is there, so nothing that shows afterwards tells whether it was done. */
  readonly relative?: true;
  /** Fields that move with it as they should, to what nobody can say beforehand. */
  readonly moves?: readonly string[];
  /** Afterwards the record can no longer be read, or need not be: that it is not found shows that it was done. */
  readonly hides?: true;
  /** The record may be unreadable before: this brings it back. */
  readonly revives?: true;
  /** It makes another record of the same entity, with this key. */
  makes?(answers: Answers, request: ActionRequest): string;
  /** What the platform answers beside the record. */
  readonly gives?: { readonly named: string; readonly fields: Fields; read(answers: Answers): AnyRecord };
}

export interface ActionRequest extends WrittenPlace {
  readonly values: AnyRecord;
  readonly present: AnyRecord;
}
