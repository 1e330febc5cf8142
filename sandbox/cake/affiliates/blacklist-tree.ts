import type { CakeAccount } from '../cake-account.ts';
import { pair } from '../pair-trees.ts';
import { absent, date, object, type Tree } from '../response-tree.ts';
import type { StoredAffiliate, StoredBlacklist } from './stored-affiliate.ts';

/** A blacklist entry as it is nested in an affiliate, of the only type recorded. */
export function blacklistTree(account: CakeAccount, affiliate: StoredAffiliate, blacklist: StoredBlacklist): Tree {
  const { lookups, advertisers, offers } = account;
  const { advertiser_id: advertiserId, offer_id: offerId, sub_affiliate_id: subId } = blacklist;
  const named = (name: string, id: number, label: string | undefined) =>
    pair(name, id, new Map(label === undefined ? [] : [[id, label]]));
  return object({
    advertiser: named('advertiser', advertiserId, advertisers.get(advertiserId)?.advertiser_name),
    offer: named('offer', offerId, offers.get(offerId)?.offer_name),
    affiliate: named('affiliate', affiliate.affiliate_id, affiliate.affiliate_name),
    sub_affiliate: subId === null ? absent : named('sub_affiliate', subId, blacklist.sub_id),
    blacklist_reason: pair('blacklist_reason', blacklist.blacklist_reason_id, lookups.blacklistReasons),
    blacklist_type: pair('blacklist_type', 1, lookups.blacklistTypes),
    date_created: date(blacklist.date_created),
  });
}
