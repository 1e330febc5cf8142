import type { AnyRecord } from './field.ts';

/** A write as rules see it: the record as it will be, what the caller gave of it, and whether it is new. */
export interface RuledWrite {
  readonly values: AnyRecord;
  readonly given: AnyRecord;
  readonly isNew: boolean;
}

/** What a manual states of several fields together. Throws `InvalidChange`, which names the field to correct. */
export type Rule = (write: RuledWrite) => void;
