import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import type { Answers, Step } from '../../datasources/write.ts';
import type { Account } from '../account.ts';
import type { Entity, EntityType } from '../entity.ts';
import type { Expectation } from './refuse-conflict.ts';

/** What every mutation takes beside what it does. */
export interface WriteOptions extends Expectation {
  /** Nothing is sent. */
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** A write that was checked and planned against the present state, and may now be shown or sent. */
export interface PreparedWrite {
  readonly account: Account;
  readonly type: EntityType;
  /** UPDATE, CREATE, or the name of an action. */
  readonly action: string;
  /** The record before; null for one that is to be made, or that nothing shows. */
  readonly present: Entity | null;
  readonly steps: readonly Step[];
  /** What the fields shall be, by the names of `fields`. */
  readonly requested: AnyRecord;
  readonly fields: Fields;
  readonly completed: readonly string[];
  /** Fields that move with it as they should. */
  readonly moves?: readonly string[];
  /** The key of the record that shows what was done; null where the platform does not say which it made. */
  keyAfter(answers: Answers): string | null | Promise<string | null>;
  /** Fields of which it is proof enough that the record cannot be found afterwards; absent where it must be found. */
  readonly hides?: readonly string[];
  /** Done twice it would be twice as much: what shows afterwards does not tell whether it was done. */
  readonly relative?: boolean;
  readonly given?: (answers: Answers) => AnyRecord;
}
