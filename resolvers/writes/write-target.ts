import type { Account } from '../account.ts';
import { type Context, visibleAccounts } from '../context.ts';
import { type Entity, type EntityType, entityTypeOf, isKey } from '../entity.ts';
import { findAfresh, notFound } from '../get-entities.ts';
import { decodeGlobalId } from '../global-id.ts';
import { InvalidInput } from '../invalid-input.ts';

/** Where a write goes. */
export interface WriteTarget {
  readonly id: string;
  readonly account: Account;
  readonly type: EntityType;
  readonly key: string;
}

/** The record that an id names; throws `InvalidInput` for what is not there or is something else. Nothing is read. */
export function writeTarget(
  context: Context,
  id: string,
  isWanted: (type: EntityType) => boolean,
  wanted: string,
): WriteTarget {
  const place = decodeGlobalId(id);
  const type = entityTypeOf(context.platforms, place.type);
  if (!type || !isWanted(type)) {
    throw new InvalidInput('id', 'WRONG_TYPE', `The id is that of a ${place.type}; this changes a ${wanted}.`);
  }
  const account = visibleAccounts(context).find((candidate) => candidate.id === place.account);
  if (!account || account.platform.id !== type.platform.id || !isKey(type.spec, account.platform, place.nativeId)) {
    throw notFound(id);
  }
  return { id, account, type, key: place.nativeId };
}

/** The record as it is now, which every write is compared with. */
export async function presentOf(context: Context, { id }: WriteTarget): Promise<Entity> {
  const present = await findAfresh(id, context);
  if (!present) throw notFound(id);
  return present;
}

/** The account in which something is created. */
export function accountFor(context: Context, accountId: string, { platform }: EntityType): Account {
  const account = visibleAccounts(context).find(({ id }) => id === accountId);
  if (account?.platform.id === platform.id) return account;
  throw new InvalidInput(
    'account',
    'UNKNOWN_ACCOUNT',
    `There is no ${platform.name} account "${accountId}"; ask "accounts" for those there are.`,
  );
}

/** Whether the viewer may write where these ids or account ids point; what points nowhere is refused later, by name. */
export function mayWriteTo(targets: readonly string[], context: Context): boolean {
  return targets.every((target) => {
    const accountId = accountIdOf(target, context.accounts);
    return accountId === null || !context.viewer.mayRead(accountId) || context.viewer.mayWrite(accountId);
  });
}

function accountIdOf(target: string, accounts: readonly Account[]): string | null {
  if (accounts.some(({ id }) => id === target)) return target;
  try {
    return decodeGlobalId(target).account;
  } catch {
    return null;
  }
}
