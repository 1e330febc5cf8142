import { planChange } from '../../datasources/plan-change.ts';
import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import { checkChanges } from '../../datasources/spec/write-record.ts';
import type { Context } from '../context.ts';
import type { Entity, EntityType } from '../entity.ts';
import type { PreparedWrite, WriteOptions } from './prepared-write.ts';
import { cannotLook, runWrite } from './run-write.ts';
import type { WriteResult } from './write-result.ts';
import { presentOf, type WriteTarget, writeTarget } from './write-target.ts';

/**
 * Changes the named fields of one record and nothing else, and proves it. Left out is left alone, null empties. What
 * cannot be written is thrown as a typed error before anything is sent; without any field nothing is.
 */
export async function changeEntity(
  context: Context,
  { type, spec }: EntityType,
  { id, changes, ...options }: { readonly id: string; readonly changes: AnyRecord } & WriteOptions,
): Promise<WriteResult> {
  const target = writeTarget(context, id, (found) => found.type === type, type);
  const { account } = target;
  checkChanges(account.platform.wire, spec.fields, changes, account.timeZone);
  return runWrite(
    context,
    {
      account,
      input: { update: id, changes },
      target: id,
      prepare: async (isLooking) =>
        prepareChange(context, target, await presentOf(context, target), changes, isLooking),
      ...(isToldApart(spec.fields, changes) ? {} : { look: () => Promise.reject(cannotLook()) }),
    },
    options,
  );
}

/** The change of the named fields, planned against the record as it is now, or only looked at. */
export async function prepareChange(
  context: Context,
  { account, type, key }: WriteTarget,
  present: Entity,
  changes: AnyRecord,
  isLooking: boolean,
): Promise<PreparedWrite> {
  const isNothing = Object.keys(changes).length === 0;
  const request = { id: present.nativeId, key, changes, present: present.record, goneIsRight: isLooking };
  const planned = isNothing
    ? { steps: [], requested: {}, completed: [] }
    : await planChange(account.platform, type.spec, account.connection, request, context.call);
  return { ...planned, account, type, action: 'UPDATE', present, fields: type.spec.fields, keyAfter: () => key };
}

/** Items that are added to a list of objects without what tells them apart would be added again. */
function isToldApart(fields: Fields, changes: AnyRecord): boolean {
  return Object.entries(changes).every(([name, change]) => {
    const field = fields[name];
    const added = (change as { readonly add?: readonly AnyRecord[] } | null)?.add ?? [];
    return field?.kind !== 'records' || added.every((item) => item[field.itemsBy ?? ''] != null);
  });
}
