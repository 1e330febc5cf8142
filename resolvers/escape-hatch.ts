import { InvalidChange, Rejected } from '../datasources/errors.ts';
import type { EscapeHatch, Platform } from '../datasources/platform.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Step } from '../datasources/write.ts';
import type { Account } from './account.ts';
import type { Context } from './context.ts';
import { hiddenNamesOf, hiddenTexts, maskJson } from './mask-json.ts';
import { platformAccount } from './platform-account.ts';
import { withoutTexts } from './writes/mask.ts';
import type { WriteOptions } from './writes/prepared-write.ts';
import { runUnproven } from './writes/write-native.ts';
import type { WriteResult } from './writes/write-result.ts';

/** The answer to a call that no row describes and that surely changes nothing. Secrets in it are masked. */
export async function readUndescribed(context: Context, account: Account, values: AnyRecord): Promise<unknown> {
  const hatch = hatchOf(account);
  const step = hatch.step(values);
  if (step.operation.effect !== 'read') {
    throw new InvalidChange(
      Object.keys(hatch.takes)[0] ?? 'path',
      'INVALID_VALUE',
      'This call may change something. Send it with the mutation of the same name, where it is journaled and sent once.',
    );
  }
  const names = hiddenNamesOf(account.platform);
  const answer = await withoutHidden(values, names.secret, () => hatch.send(account.connection, step, context.call));
  return maskJson(answer, names.secret);
}

/** The same for a write, in one of the platform's accounts. */
export function sendUndescribed(
  context: Context,
  platform: Platform,
  {
    account,
    dryRun,
    idempotencyKey,
    ...values
  }: { readonly account?: string | null | undefined } & WriteOptions & AnyRecord,
): Promise<WriteResult> {
  return writeUndescribed(context, platformAccount(context, platform, account), values, { dryRun, idempotencyKey });
}

/** A call that no row describes, sent once, noted in the journal; nothing is proved. Persons are masked too. */
async function writeUndescribed(
  context: Context,
  account: Account,
  values: AnyRecord,
  options: WriteOptions,
): Promise<WriteResult> {
  const hatch = hatchOf(account);
  const planned = hatch.step(values);
  // Whatever its name says: nobody asked for it twice.
  const step: Step = { ...planned, operation: { ...planned.operation, effect: 'write' } };
  const names = hiddenNamesOf(account.platform);
  const { connection } = account;
  return runUnproven(
    context,
    {
      account,
      action: 'call',
      values: maskJson(values, names.secretOrPersonal) as AnyRecord,
      input: values,
      fields: hatch.takes,
      gives: {},
      steps: [step],
      isRepeatable: false,
      show: (shown) => {
        const request = connection.show(shown);
        return { ...request, parameters: maskJson(request.parameters, names.secretOrPersonal) as never };
      },
      perform: (sent) =>
        withoutHidden(values, names.secretOrPersonal, () => hatch.send(connection, sent, context.call)),
      hear: ([answer]) => maskJson(answer, names.secretOrPersonal),
    },
    options,
  );
}

function hatchOf({ platform }: Account): EscapeHatch {
  if (!platform.escapeHatch) throw new Error(`${platform.name} has no way to a call that no row describes.`);
  return platform.escapeHatch;
}

/** A refusal may repeat what was sent. */
async function withoutHidden<T>(values: AnyRecord, isHidden: (name: string) => boolean, send: () => Promise<T>) {
  try {
    return await send();
  } catch (error) {
    throw error instanceof Rejected ? withoutTexts(error, hiddenTexts(values, isHidden)) : error;
  }
}
