import type { CakeAccount } from '../cake-account.ts';
import type { StoredAffiliate, StoredBlacklist } from './stored-affiliate.ts';

/** A blacklist entry with the affiliate it is about. */
interface OwnedBlacklist extends StoredBlacklist {
  affiliate_id: number;
}

/** All blacklist entries by id: they are kept with their affiliates, so that both exports tell the same. */
export function blacklistsOf({ affiliates }: Pick<CakeAccount, 'affiliates'>): Map<number, OwnedBlacklist> {
  const found = new Map<number, OwnedBlacklist>();
  for (const { affiliate_id, blacklists } of affiliates.values()) {
    for (const blacklist of blacklists) found.set(blacklist.blacklist_id, { affiliate_id, ...blacklist });
  }
  return found;
}

/** Takes an entry away from its affiliate, and puts one in its place or nowhere. */
export function replaceBlacklist(
  { affiliates }: CakeAccount,
  blacklistId: number,
  replacement: OwnedBlacklist | undefined,
): void {
  for (const affiliate of affiliates.values()) {
    if (affiliate.blacklists.some(({ blacklist_id: id }) => id === blacklistId)) {
      const blacklists = affiliate.blacklists.filter(({ blacklist_id: id }) => id !== blacklistId);
      affiliates.set(affiliate.affiliate_id, { ...affiliate, blacklists });
    }
  }
  if (!replacement) return;
  const { affiliate_id, ...blacklist } = replacement;
  const owner = affiliates.get(affiliate_id);
  if (owner) affiliates.set(affiliate_id, withBlacklist(owner, blacklist));
}

/** Entries stand in the order of their ids. */
function withBlacklist(owner: StoredAffiliate, blacklist: StoredBlacklist): StoredAffiliate {
  const byId = [...owner.blacklists, blacklist].sort((first, second) => first.blacklist_id - second.blacklist_id);
  return { ...owner, blacklists: byId };
}
