import type { Platform } from '../datasources/platform.ts';
import type { Account } from './account.ts';
import { type Context, visibleAccounts } from './context.ts';
import { InvalidInput } from './invalid-input.ts';

/** An account of a platform by its id; null: the only one there. */
export interface AccountOnPlatform {
  readonly platform: Platform;
  readonly account: string | null;
}

/** The account of a platform with that id; without an id the viewer's only one there. Throws `InvalidInput` otherwise. */
export function platformAccount(context: Context, platform: Platform, id: string | null | undefined): Account {
  const accounts = visibleAccounts(context).filter((account) => account.platform.id === platform.id);
  const [only, ...others] = accounts;
  const found = id == null ? (others.length === 0 ? only : undefined) : accounts.find((account) => account.id === id);
  if (found) return found;
  const there = accounts.length === 0 ? 'there is none' : `there are ${accounts.map((one) => one.id).join(', ')}`;
  throw new InvalidInput(
    'account',
    'UNKNOWN_ACCOUNT',
    id == null
      ? `Say which ${platform.name} account; ${there}.`
      : `There is no ${platform.name} account "${id}"; ${there}.`,
  );
}

/** Whether the viewer may do something there; what points nowhere is refused later, by name. */
export function isAllowedOn(
  context: Context,
  { platform, account }: AccountOnPlatform,
  isAllowed: (accountId: string) => boolean,
): boolean {
  try {
    return isAllowed(platformAccount(context, platform, account).id);
  } catch (error) {
    if (error instanceof InvalidInput) return true;
    throw error;
  }
}
