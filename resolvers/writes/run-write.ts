import { OutcomeUnknown } from '../../datasources/errors.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Account } from '../account.ts';
import type { Context } from '../context.ts';
import { InvalidInput } from '../invalid-input.ts';
import { withoutSecrets } from './mask.ts';
import { performWrite, showWrite } from './perform-write.ts';
import type { PreparedWrite, WriteOptions } from './prepared-write.ts';
import { provenChanges } from './prove-write.ts';
import { refuseConflict } from './refuse-conflict.ts';
import { writeOnce } from './write-once.ts';
import { untold, type WriteResult } from './write-result.ts';
import type { KeyedWrite } from './write-store.ts';

/** A write before anything was read for it. */
export interface AskedWrite {
  readonly account: Account;
  /** The record that is written, by its id: writes to one wait for each other. Absent for what is to be made. */
  readonly target?: string;
  /** Everything that was asked, for telling the same from another. */
  readonly input: AnyRecord;
  /** Reads what is there and plans; or only looks whether it was done already. */
  prepare(isLooking: boolean): Promise<PreparedWrite>;
  baseline?(): Promise<readonly string[] | null>;
  /** Where looking at the fields of the record does not tell. */
  look?(known: KeyedWrite): Promise<WriteResult | null>;
  /** What is proved by the record's not being found any more. */
  readonly hidden?: AnyRecord;
}

/**
 * Shows or does a write, once for its key if it has one, and only if the record is as the caller expects it. From the
 * reading of what is there to the proof no other write of this gateway comes between.
 */
export async function runWrite(context: Context, asked: AskedWrite, options: WriteOptions): Promise<WriteResult> {
  const { inTurn } = context.writing;
  const prepared = async () => {
    const write = await asked.prepare(false);
    if (write.present) refuseConflict(write.type.spec.fields, write.present, options);
    return write;
  };
  if (options.dryRun) return showWrite(await prepared());
  const perform = async () => performWrite(context, await prepared());
  const run = () => (asked.target === undefined ? perform() : inTurn(`record ${asked.target}`, perform));
  if (options.idempotencyKey == null) return run();
  return writeOnce(context, asked.account, options.idempotencyKey, {
    input: asked.input,
    run,
    baseline: asked.baseline ?? (async () => null),
    look: asked.look ?? (() => lookAtRecord(asked)),
  });
}

/** Whether the record shows all that was asked for already: then it was done, and setting it again would be no harm. */
async function lookAtRecord(asked: AskedWrite): Promise<WriteResult | null> {
  try {
    return lookAtFields(await asked.prepare(true));
  } catch (error) {
    if (!(error instanceof InvalidInput && error.code === 'NOT_FOUND')) throw error;
    if (!asked.hidden) throw cannotLook();
    return goneAsAsked(asked.hidden);
  }
}

function lookAtFields(write: PreparedWrite): WriteResult | null {
  const { fields, requested, present, relative } = write;
  const changes = provenChanges({ fields, requested, before: null, after: present?.record ?? null });
  const outcomes = new Set(changes.map(({ outcome }) => outcome));
  if (relative || outcomes.size === 0 || outcomes.has('UNVERIFIED')) throw cannotLook();
  if (outcomes.has('NOT_APPLIED')) return null;
  return { ...showWrite(write), changes: withoutSecrets(fields, changes), dryRun: false, requests: [] };
}

function goneAsAsked(hidden: AnyRecord): WriteResult {
  const changes = Object.entries(hidden).map(([field, requested]) => ({
    field,
    before: null,
    after: null,
    requested,
    outcome: 'APPLIED' as const,
  }));
  return { ...untold, changes };
}

/** What is told to whoever asks again after a lost answer that nothing can be compared with. */
export function cannotLook(): OutcomeUnknown {
  return new OutcomeUnknown(
    'An earlier attempt with this key was sent and its answer was lost, and nothing at the platform shows whether it was done. Look yourself; then use another key.',
  );
}
