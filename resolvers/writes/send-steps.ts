import { asError } from '../../datasources/as-error.ts';
import { OutcomeUnknown, PlatformError } from '../../datasources/errors.ts';
import type { AnyName } from '../../datasources/model.ts';
import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import type { Answers, Step } from '../../datasources/write.ts';
import type { Account } from '../account.ts';
import type { Context } from '../context.ts';
import { withoutValues } from './mask.ts';

/** What is sent, and what may move with it. */
export interface SentWrite {
  readonly account: Account;
  readonly steps: readonly Step[];
  readonly fields: Fields;
  readonly requested: AnyRecord;
  /** Entities of which nothing that was read before counts afterwards. */
  readonly touches: readonly AnyName[];
  /** Sends one step, where that is not the connection's own way. */
  readonly perform?: (step: Step) => Promise<unknown>;
}

/** Sends the steps in their order, each once, until one fails. Whatever happens: nothing that was read before counts. */
export async function sendSteps(
  context: Context,
  write: SentWrite,
): Promise<{ readonly answers: Answers; readonly failed: PlatformError | null }> {
  const { account, steps, touches } = write;
  const perform = write.perform ?? ((step: Step) => account.connection.perform(step, context.call));
  const answers: unknown[] = [];
  try {
    for (const step of steps) answers.push(await perform(step));
    return { answers, failed: null };
  } catch (error) {
    const failed = asError(error);
    return { answers, failed: failed instanceof PlatformError ? withoutValues(failed, write) : lostInside(failed) };
  } finally {
    for (const entity of touches) context.snapshots.forget(account, entity);
  }
}

/** A defect of ours in the middle of a write says nothing about what was sent. */
function lostInside(cause: Error): OutcomeUnknown {
  return new OutcomeUnknown(
    'Something went wrong inside the gateway while the change was sent. Look before repeating it.',
    { cause },
  );
}
