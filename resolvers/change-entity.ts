import { OutcomeUnknown } from '../datasources/errors.ts';
import type { AnyRecord } from '../datasources/spec/field.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { type Entity, type EntityType, isKey } from './entity.ts';
import { notFound, readAfresh } from './get-entities.ts';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';
import { InvalidInput } from './invalid-input.ts';

/**
 * Changes the named fields of one entity and reads it back, so that the answer is what the platform has now.
 * Without any field nothing is sent. What the platform refuses and what is refused before it are thrown as typed errors.
 */
export async function changeEntity(
  context: Context,
  { type, entity, spec }: EntityType,
  { id, changes }: { readonly id: string; readonly changes: AnyRecord },
): Promise<Entity> {
  const place = decodeGlobalId(id);
  if (place.type !== type) {
    throw new InvalidInput('id', 'WRONG_TYPE', `The id is that of a ${place.type}; this changes a ${type}.`);
  }
  const account = visibleAccounts(context).find((candidate) => candidate.id === place.account);
  if (!account || !spec.change || !isKey(spec, account.platform, place.nativeId)) throw notFound(id);
  if (Object.keys(changes).length === 0) return readAfresh(id, context);
  const names = Object.keys(changes).join(', ');
  context.log({
    level: 'info',
    message: `${context.viewer.name} changes ${type} ${place.nativeId}: ${names}.`,
    account: account.id,
  });
  await spec.change(account.connection, place.nativeId, changes, context.call).finally(() => {
    // Whether it was done or not may be unknown: from now on nothing older counts.
    context.snapshots.forget(account, entity);
  });
  return readBack(id, context);
}

/** Creates an entity in an account and reads it back. */
export async function createEntity(
  context: Context,
  { type, entity, platform, spec }: EntityType,
  { account: accountId, values }: { readonly account: string; readonly values: AnyRecord },
): Promise<Entity> {
  const account = visibleAccounts(context).find(({ id }) => id === accountId);
  if (!account || account.platform.id !== platform.id || !spec.create) throw noSuchAccount(accountId, platform.name);
  context.log({ level: 'info', message: `${context.viewer.name} creates a ${type}.`, account: account.id });
  const nativeId = await spec.create(account.connection, values, context.call).finally(() => {
    context.snapshots.forget(account, entity);
  });
  return readBack(encodeGlobalId({ type, account: account.id, nativeId }), context);
}

/** Whether the viewer may write where this id or account id points; what points nowhere is refused later, by name. */
export function mayWriteTo(target: string, context: Context): boolean {
  const accountId = accountIdOf(target, context.accounts);
  return accountId === null || !context.viewer.mayRead(accountId) || context.viewer.mayWrite(accountId);
}

/** The platform has confirmed the write: from here on nothing may sound as if it had not been done. */
async function readBack(id: string, context: Context): Promise<Entity> {
  try {
    return await readAfresh(id, context);
  } catch (cause) {
    throw new OutcomeUnknown(
      'The platform confirmed the change, but it could not be read back. Look before repeating it.',
      {
        accepted: true,
        cause,
      },
    );
  }
}

function accountIdOf(target: string, accounts: readonly Account[]): string | null {
  if (accounts.some(({ id }) => id === target)) return target;
  try {
    return decodeGlobalId(target).account;
  } catch {
    return null;
  }
}

function noSuchAccount(id: string, platform: string): InvalidInput {
  return new InvalidInput(
    'account',
    'UNKNOWN_ACCOUNT',
    `There is no ${platform} account "${id}"; ask "accounts" for those there are.`,
  );
}
