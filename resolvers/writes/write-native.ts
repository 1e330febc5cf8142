import { OutcomeUnknown } from '../../datasources/errors.ts';
import type { AnyName } from '../../datasources/model.ts';
import type { NativeWrite } from '../../datasources/native.ts';
import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import type { Answers, ShownRequest, Step } from '../../datasources/write.ts';
import type { Account } from '../account.ts';
import { capitalized } from '../capitalized.ts';
import type { Context } from '../context.ts';
import { specOf } from '../entity.ts';
import { beginEntry, nameInJournal } from './begin-entry.ts';
import { shownRequest, withoutSecrets } from './mask.ts';
import type { WriteOptions } from './prepared-write.ts';
import { plannedChanges, provenChanges } from './prove-write.ts';
import { cannotLook } from './run-write.ts';
import { sendSteps } from './send-steps.ts';
import { writeOnce } from './write-once.ts';
import { untold, type WriteResult } from './write-result.ts';

/** A write that no entity speaks for: nothing is read before or after it, so that nothing is proved. */
export interface UnprovenWrite {
  readonly account: Account;
  /** Its name in the journal. */
  readonly action: string;
  readonly values: AnyRecord;
  readonly fields: Fields;
  readonly steps: readonly Step[];
  /** What tells it from another with the same key, where `values` are masked. */
  readonly input?: AnyRecord;
  /** The rows of what it gives. */
  readonly gives: Fields;
  /** How a step may be shown, where its rows do not say what is secret in it. */
  readonly show?: (step: Step) => ShownRequest;
  /** A lost answer may be asked for again. */
  readonly isRepeatable: boolean;
  readonly perform?: (step: Step) => Promise<unknown>;
  /** What it gives, made of the answers. */
  hear?(answers: Answers): unknown;
}

/** Does or shows a native write, once for its key if it has one. */
export async function writeNative(
  context: Context,
  account: Account,
  { name, native, values }: { readonly name: string; readonly native: NativeWrite; readonly values: AnyRecord },
  options: WriteOptions,
): Promise<WriteResult> {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  for (const rule of native.rules ?? []) rule({ values: given, given, isNew: true });
  const { connection } = account;
  return runUnproven(
    context,
    {
      account,
      action: name,
      values: given,
      fields: native.takes,
      gives: fieldsOf(account, native.gives),
      steps: await native.plan(connection, given, context.call),
      isRepeatable: native.effect === 'repeatable write',
      ...(native.hear ? { hear: (answers: Answers) => native.hear?.(connection, answers) } : {}),
    },
    options,
  );
}

/** The same for a write that was planned already. */
export async function runUnproven(
  context: Context,
  write: UnprovenWrite,
  { dryRun, idempotencyKey }: WriteOptions,
): Promise<WriteResult> {
  if (dryRun) return { ...shown(write), changes: asked(write, plannedChanges), dryRun: true };
  const run = () => perform(context, write);
  if (idempotencyKey == null) return run();
  return writeOnce(context, write.account, idempotencyKey, {
    input: { action: write.action, values: write.input ?? write.values },
    rows: { asked: write.fields, given: write.gives },
    run,
    baseline: async () => null,
    look: async () => {
      if (write.isRepeatable) return null;
      throw cannotLook();
    },
  });
}

async function perform(context: Context, write: UnprovenWrite): Promise<WriteResult> {
  const { account, action, values: requested, fields } = write;
  const entry = beginEntry(context, { ...write, typeName: account.platform.label, present: null, requested });
  // What else it may move nobody can say.
  const touches = Object.keys(account.platform.entities) as readonly AnyName[];
  const { answers, failed } = await sendSteps(context, { ...write, requested, touches });
  if (failed) {
    const isUnknown = failed instanceof OutcomeUnknown || answers.length > 0;
    entry.end(isUnknown ? 'UNKNOWN' : 'REFUSED', failed);
    if (!isUnknown) throw failed;
    throw nameInJournal(failed instanceof OutcomeUnknown ? failed : partlyDone(action, failed), entry.id);
  }
  const changes = withoutSecrets(fields, asked(write, provenChanges));
  const result = { ...shown(write), changes, writeId: entry.id };
  entry.end('DONE', null, result);
  return { ...result, given: heard(write, answers, entry.id) };
}

/** An answer that cannot be understood does not undo what it is the answer to. */
function heard({ hear }: UnprovenWrite, answers: Answers, writeId: string): unknown {
  try {
    return hear?.(answers) ?? null;
  } catch (cause) {
    throw nameInJournal(
      new OutcomeUnknown('The platform confirmed it, and its answer makes no sense. Look before repeating it.', {
        accepted: true,
        cause,
      }),
      writeId,
    );
  }
}

function partlyDone(action: string, cause: Error): OutcomeUnknown {
  return new OutcomeUnknown(`Only a part of ${capitalized(action)} was done; then: ${cause.message}`, { cause });
}

function shown({ account, steps, show }: UnprovenWrite): WriteResult {
  const ours = (step: Step) => shownRequest(account.connection.show(step), step);
  return { ...untold, requests: steps.map(show ?? ours) };
}

function fieldsOf(account: Account, gives: NativeWrite['gives']): Fields {
  if (!gives) return {};
  return 'entity' in gives.item ? (specOf(account, gives.item.entity)?.fields ?? {}) : gives.item.fields;
}

function asked({ fields, values }: UnprovenWrite, compare: typeof plannedChanges) {
  return withoutSecrets(fields, compare({ fields, requested: values, before: null, after: null }));
}
