import type { ShownRequest } from '../../datasources/write.ts';
import type { Entity } from '../entity.ts';
import type { FieldChange } from './write-store.ts';

/** What a write came to, or what it would send. */
export interface WriteResult {
  /** As the platform shows it now; null for what is not there: not yet made, gone, or put away where nothing shows it. */
  readonly entity: Entity | null;
  /** The fields that were asked for. Secret values are masked. */
  readonly changes: readonly FieldChange[];
  /** Fields that nobody asked for and that moved all the same. */
  readonly collateral: readonly FieldChange[];
  /** Fields that were sent along at their present value, because the platform takes them with the others only. */
  readonly completed: readonly string[];
  readonly requests: readonly ShownRequest[];
  readonly dryRun: boolean;
  /** It is the answer to an earlier request with the same key; nothing was sent for this one. */
  readonly replayed: boolean;
  /** Its id in the journal; null where nothing was sent. */
  readonly writeId: string | null;
  /** What the platform answered beside the record: a record, or a list of them; null for nothing. */
  readonly given: unknown;
}

/** The answer about a write before anything is told of it. */
export const untold: WriteResult = {
  entity: null,
  changes: [],
  collateral: [],
  completed: [],
  requests: [],
  dryRun: false,
  replayed: false,
  writeId: null,
  given: null,
};

/** The platform accepted a write and at least one field is not as asked. What is there now is in `result`. */
export class NotApplied extends Error {
  override readonly name = 'NotApplied';
  readonly code = 'NOT_APPLIED';
  readonly result: WriteResult;

  constructor(result: WriteResult, reason?: string) {
    const fields = result.changes.filter(({ outcome }) => outcome === 'NOT_APPLIED').map(({ field }) => `"${field}"`);
    super(
      reason ??
        `The platform accepted the write, and ${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} not as asked. "changes" says what is there now.`,
    );
    this.result = result;
  }
}

/** A field that is not as the caller expected it. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly present: unknown;
}

/** Somebody else changed the record meanwhile; nothing was sent. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly code = 'CONFLICT';
  readonly differences: readonly Difference[];
  /** That of the record as it is now. */
  readonly revision: string | null;

  constructor(differences: readonly Difference[], revision: string | null) {
    super('The record is not as you expected; nothing was sent. Look at it as it is now, and decide again.');
    this.differences = differences;
    this.revision = revision;
  }
}
