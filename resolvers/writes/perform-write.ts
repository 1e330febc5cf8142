import { OutcomeUnknown, type PlatformError, Rejected } from '../../datasources/errors.ts';
import type { AnyName } from '../../datasources/model.ts';
import type { Answers } from '../../datasources/write.ts';
import type { Context } from '../context.ts';
import { type Entity, entityId, isOwn } from '../entity.ts';
import { findAfresh } from '../get-entities.ts';
import { beginEntry, nameInJournal } from './begin-entry.ts';
import { shownRequest, withoutSecrets } from './mask.ts';
import type { PreparedWrite } from './prepared-write.ts';
import { collateralOf, plannedChanges, provenChanges } from './prove-write.ts';
import { sendSteps } from './send-steps.ts';
import { NotApplied, untold, type WriteResult } from './write-result.ts';

/** What the write would send and change; nothing is sent. */
export function showWrite(write: PreparedWrite): WriteResult {
  const { fields, requested, present, completed } = write;
  const changes = plannedChanges({ fields, requested, before: present?.record ?? null, after: null });
  return { ...nothingDone(write), completed, changes: withoutSecrets(fields, changes), dryRun: true };
}

/**
 * Sends a write step by step, each once, reads the record back and compares. It is noted in the journal before it is
 * sent and after. Throws what the platform refused, `OutcomeUnknown` where nobody knows what became of it, and
 * `NotApplied` where it was accepted and something is not as asked.
 */
export async function performWrite(context: Context, write: PreparedWrite): Promise<WriteResult> {
  if (write.steps.length === 0) return { ...nothingDone(write), requests: [] };
  const entry = beginEntry(context, { ...write, typeName: write.type.type });
  const { answers, failed } = await sendSteps(context, { ...write, touches: touchedBy(write) });
  if (failed && answers.length === 0) {
    entry.end(failed instanceof OutcomeUnknown ? 'UNKNOWN' : 'REFUSED', failed);
    throw failed instanceof OutcomeUnknown ? nameInJournal(failed, entry.id) : failed;
  }
  try {
    const key = await write.keyAfter(answers);
    const result = { ...(await prove(context, write, answers, key)), writeId: entry.id };
    if (isProved(result, failed)) {
      entry.end('DONE', null, result, key);
      return result;
    }
    // A part was done. What was refused stays so; anything else may be asked for again, and is then looked at first.
    if (failed && !(failed instanceof Rejected)) throw partlyDone(failed);
    entry.end('NOT_APPLIED', failed, result, key);
    throw new NotApplied(result, failed ? `Only a part was done; then: ${failed.message}` : undefined);
  } catch (error) {
    if (error instanceof NotApplied) throw error;
    const unknown = error instanceof OutcomeUnknown ? error : confirmedUnseen(error);
    entry.end('UNKNOWN', unknown);
    throw nameInJournal(unknown, entry.id);
  }
}

/** After a step that failed nothing may be left unproved: its answer may have been lost, and its work done. */
function isProved({ changes }: WriteResult, failed: PlatformError | null): boolean {
  return changes.every(({ outcome }) => outcome !== 'NOT_APPLIED' && !(failed && outcome === 'UNVERIFIED'));
}

function nothingDone({ account, present, steps }: PreparedWrite): WriteResult {
  const requests = steps.map((step) => shownRequest(account.connection.show(step), step));
  return { ...untold, entity: present, requests };
}

/** A change moves its own record. What else a creation, an action or what only one platform has may move nobody can say. */
function touchedBy({ account, type, action }: PreparedWrite): readonly AnyName[] {
  const shared = Object.keys(account.platform.entities) as readonly AnyName[];
  return action === 'UPDATE' && !isOwn(type.entity) ? [type.entity] : [type.entity, ...shared];
}

async function prove(
  context: Context,
  write: PreparedWrite,
  answers: Answers,
  key: string | null,
): Promise<WriteResult> {
  const { account, type, fields, requested, completed, present, moves = [], hides, given } = write;
  const entity = key === null ? null : await findAfresh(entityId(account, type.entity, key), context);
  if (!entity && !hides) throw new Error('The record is not where the platform said.');
  const before = present?.record ?? null;
  const compared = { fields, requested, moves, before, after: entity?.record ?? null };
  const changes = provenChanges(compared).map((change) =>
    // That nothing shows the record any more is what was asked for.
    !entity && hides?.includes(change.field) ? { ...change, outcome: 'APPLIED' as const } : change,
  );
  return {
    ...nothingDone(write),
    entity,
    completed,
    changes: withoutSecrets(fields, changes),
    collateral: withoutSecrets(fields, isSameRecord(present, entity) ? collateralOf(compared) : []),
    given: given?.(answers) ?? null,
  };
}

function isSameRecord(before: Entity | null, after: Entity | null): boolean {
  return before !== null && before.id === after?.id;
}

/** The platform has confirmed the write: nothing may sound as if it had not been done. */
function confirmedUnseen(cause: unknown): OutcomeUnknown {
  return new OutcomeUnknown(
    'The platform confirmed the change, but it could not be read back. Look before repeating it.',
    { accepted: true, cause },
  );
}

function partlyDone(cause: Error): OutcomeUnknown {
  return new OutcomeUnknown(`Only a part is known to be done; then: ${cause.message}`, { cause });
}
