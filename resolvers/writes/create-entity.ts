import { OutcomeUnknown } from '../../datasources/errors.ts';
import type { AnyRecord } from '../../datasources/spec/field.ts';
import type { Creation } from '../../datasources/write.ts';
import type { Account } from '../account.ts';
import type { Context } from '../context.ts';
import { type EntityType, entityId, toEntity } from '../entity.ts';
import { findAfresh } from '../get-entities.ts';
import { withoutSecrets } from './mask.ts';
import type { PreparedWrite, WriteOptions } from './prepared-write.ts';
import { provenChanges } from './prove-write.ts';
import { cannotLook, runWrite } from './run-write.ts';
import { untold, type WriteResult } from './write-result.ts';
import { accountFor } from './write-target.ts';

/** Creates a record in an account and proves it. Null and left out both leave a field to the platform. */
export async function createEntity(
  context: Context,
  type: EntityType,
  {
    account: accountId,
    values: given,
    ...options
  }: { readonly account: string; readonly values: AnyRecord } & WriteOptions,
): Promise<WriteResult> {
  const account = accountFor(context, accountId, type);
  const creation = type.spec.writes?.create;
  if (!creation) throw new Error(`${account.platform.name} cannot create a ${type.type}.`);
  const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
  const making = { context, account, type, creation, values };
  let before: readonly string[] | null = null;
  return runWrite(
    context,
    {
      account,
      input: { create: type.type, values },
      prepare: async () => {
        // What an answer may not name is told from what was there before.
        if (creation.mayNotName && !options.dryRun) before ??= await lookalikeKeys(making);
        return prepareCreation(making, before);
      },
      baseline: async () => {
        before = await lookalikeKeys(making);
        return before;
      },
      look: async ({ baseline }) => {
        before = baseline;
        return lookForCreated(making, baseline);
      },
    },
    options,
  );
}

interface Making {
  readonly context: Context;
  readonly account: Account;
  readonly type: EntityType;
  readonly creation: Creation;
  readonly values: AnyRecord;
}

async function prepareCreation(making: Making, before: readonly string[] | null): Promise<PreparedWrite> {
  const { context, account, type, creation, values } = making;
  for (const rule of type.spec.writes?.rules ?? []) rule({ values, given: values, isNew: true });
  return {
    account,
    type,
    action: 'CREATE',
    present: null,
    steps: await creation.plan(account.connection, values, context.call),
    requested: values,
    fields: type.spec.fields,
    completed: [],
    keyAfter: async (answers) => creation.keyIn(answers, values) ?? (before && (await onlyNew(making, before))),
  };
}

/** An answer to a creation was lost: what was not there before and looks like it is what it made. */
async function lookForCreated(making: Making, baseline: readonly string[] | null): Promise<WriteResult | null> {
  const { context, account, type, values } = making;
  if (baseline === null) throw cannotLook();
  const key = await onlyNew(making, baseline);
  if (key === null) return null;
  const entity = await findAfresh(entityId(account, type.entity, key), context);
  const { fields } = type.spec;
  const changes = provenChanges({ fields, requested: values, before: null, after: entity?.record ?? null });
  if (changes.some(({ outcome }) => outcome === 'NOT_APPLIED')) throw differs();
  return { ...untold, entity, changes: withoutSecrets(fields, changes) };
}

/** The key of the one record that looks like what was made and was not there before; null where there is none. */
async function onlyNew(making: Making, baseline: readonly string[]): Promise<string | null> {
  const fresh = ((await lookalikeKeys(making)) ?? []).filter((key) => !baseline.includes(key));
  if (fresh.length <= 1) return fresh[0] ?? null;
  throw new OutcomeUnknown('Several new records look like the one that was asked for; look which of them it is.', {
    accepted: true,
  });
}

/** Null where nothing can be looked for. */
async function lookalikeKeys({ context, account, type, creation, values }: Making): Promise<readonly string[] | null> {
  const records = await creation.lookalikes?.(account.connection, values, context.call);
  return records?.map((record) => toEntity(context, account, type.entity, record).key) ?? null;
}

/** It may be what was made, and it may be another's. */
function differs(): OutcomeUnknown {
  return new OutcomeUnknown(
    'An earlier attempt with this key was sent and its answer was lost. A new record looks like what it was to make, and differs from it. Look yourself; then use another key.',
  );
}
