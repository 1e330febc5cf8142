/** What became of one field of a write. */
export const fieldOutcomes = ['PLANNED', 'APPLIED', 'NORMALIZED', 'NOT_APPLIED', 'UNVERIFIED'] as const;

/** One of `fieldOutcomes`. */
export type FieldOutcome = (typeof fieldOutcomes)[number];

/** One field before and after a write; JSON values. Secret and personal ones are masked before they come here. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly requested: unknown;
  readonly outcome: FieldOutcome;
}

/** A write that its caller named with a key, so that it is never done twice. */
export interface KeyedWrite {
  /** UNKNOWN: it was sent, and its answer was lost. BEGUN after a restart means the same. */
  readonly state: 'BEGUN' | 'DONE' | 'UNKNOWN';
  /** A digest of what was asked. */
  readonly input: string;
  /** Native ids of look-alikes before it was first sent; null where none were looked for. */
  readonly baseline: readonly string[] | null;
  /** JSON, once it is DONE. */
  readonly result: unknown;
}

/** What became of a write. BEGUN and nothing later: it is under way, or the process died before it could tell. */
export const writeOutcomes = ['BEGUN', 'DONE', 'NOT_APPLIED', 'REFUSED', 'UNKNOWN'] as const;

/** One of `writeOutcomes`. */
export type WriteOutcome = (typeof writeOutcomes)[number];

/** One write in the journal, with the last that is known of it. */
export interface JournalWrite {
  readonly id: string;
  readonly requestId: string;
  readonly viewer: string;
  readonly account: string;
  readonly type: string;
  readonly nativeId: string | null;
  /** UPDATE, CREATE, or the name of an action. */
  readonly action: string;
  /** ISO, in UTC, as is `endedAt`. */
  readonly at: string;
  readonly endedAt: string | null;
  readonly outcome: WriteOutcome;
  readonly code: string | null;
  readonly message: string | null;
  readonly changes: readonly FieldChange[];
}

/** Which writes to read: those to which all that is given applies. Without any account there are none. */
export interface JournalFilter {
  readonly accounts: readonly string[];
  readonly viewer?: string;
  readonly type?: string;
  readonly nativeId?: string;
  readonly outcome?: WriteOutcome;
  readonly requestId?: string;
  /** ISO: begun at this instant or later. */
  readonly from?: string;
  /** ISO: begun before this instant. */
  readonly to?: string;
}

/** STOPPED: nobody works on it now, and what is pending can be taken up again. */
export type BulkState = 'RUNNING' | 'STOPPED' | 'DONE';

/** Many writes under one id, and how far they are. */
export interface BulkOperation {
  readonly id: string;
  readonly viewer: string;
  readonly kind: string;
  readonly state: BulkState;
  readonly at: string;
  /** When it was done or stopped; null while it runs. */
  readonly endedAt: string | null;
  readonly counts: {
    readonly total: number;
    readonly done: number;
    readonly failed: number;
    readonly pending: number;
  };
}

/** One write of a bulk operation; indexes count from zero in the order asked. */
export interface BulkItem {
  readonly index: number;
  readonly target: string;
  readonly input: unknown;
  readonly state: 'PENDING' | 'DONE' | 'FAILED';
  readonly result: unknown;
}

/**
 * What must outlive the process about writes. Nothing is awaited: when a method returns, what it was told is on the
 * disk, so that a write can be noted before it is sent.
 */
export interface WriteStore {
  readonly keys: {
    find(scope: string, key: string): KeyedWrite | null;
    /**
     * One that is there already with the same input is begun again, with its baseline kept unless one is given. Throws
     * for one of another input and for one that is DONE: find it first.
     */
    begin(
      scope: string,
      key: string,
      write: { readonly input: string; readonly baseline: readonly string[] | null; readonly at: string },
    ): void;
    /** Throws where nothing was begun, and for one that is DONE. */
    settle(scope: string, key: string, end: { readonly state: 'DONE' | 'UNKNOWN'; readonly result: unknown }): void;
    /** Nothing was done under it: it may be used again. Throws for one that is DONE. */
    release(scope: string, key: string): void;
  };
  readonly journal: {
    /** Throws for an id that is there. */
    begin(write: Omit<JournalWrite, 'endedAt' | 'outcome' | 'code' | 'message'>): void;
    /** Throws for a write of which the end is known; one that is UNKNOWN may end again, with what was found out since. */
    end(
      id: string,
      end: Pick<JournalWrite, 'nativeId' | 'outcome' | 'code' | 'message' | 'changes'> & { readonly at: string },
    ): void;
    /** Newest first; `after` is the opaque position of the last one seen. */
    read(
      filter: JournalFilter,
      page: { readonly first: number; readonly after: string | null },
    ): {
      readonly rows: readonly { readonly write: JournalWrite; readonly position: string }[];
      readonly hasMore: boolean;
    };
  };
  readonly bulk: {
    /** It is RUNNING from here on. Throws for an id that is there. */
    create(operation: {
      readonly id: string;
      readonly viewer: string;
      readonly kind: string;
      readonly at: string;
      readonly items: readonly { readonly target: string; readonly input: unknown }[];
    }): void;
    find(id: string): BulkOperation | null;
    /** Throws for an operation that there is not. */
    setState(id: string, state: BulkState, at: string): void;
    /** Items in order, from an index on. */
    items(id: string, page: { readonly first: number; readonly from: number }): readonly BulkItem[];
    /** The first items that nobody has settled, in order. */
    pending(id: string, limit: number): readonly BulkItem[];
    /** What the last attempt at an item came to that is to be tried again. Throws for one that is not pending. */
    noteItem(id: string, index: number, result: unknown): void;
    /** Throws for an item that is not pending. */
    settleItem(id: string, index: number, end: { readonly state: 'DONE' | 'FAILED'; readonly result: unknown }): void;
  };
  close(): void;
}
