import type { CakeAccount } from '../cake-account.ts';
import { pair } from '../pair-trees.ts';
import { absent, date, number, object, type Tree, text } from '../response-tree.ts';
import type { StoredAffiliate, StoredBlacklist } from './stored-affiliate.ts';

/** A blacklist entry as it is nested in an affiliate (cake.md 3.2). */
export function blacklistTree(account: CakeAccount, affiliate: StoredAffiliate, blacklist: StoredBlacklist): Tree {
  const { sub_affiliate_id: subId } = blacklist;
  const { advertiser, offer, affiliate: whose, ...rest } = members(account, affiliate, blacklist);
  const sub = subId === null ? absent : named('sub_affiliate', subId, blacklist.sub_id);
  return object({ advertiser, offer, affiliate: whose, sub_affiliate: sub, ...rest });
}

/** The same entry as a row of export Blacklists v1 (cake.md 3.6). */
export function blacklistRow(account: CakeAccount, affiliate: StoredAffiliate, blacklist: StoredBlacklist): Tree {
  const { advertiser, offer, affiliate: whose, ...rest } = members(account, affiliate, blacklist);
  const id = number(blacklist.blacklist_id);
  return object({ blacklist_id: id, advertiser, offer, affiliate: whose, sub_id: text(blacklist.sub_id), ...rest });
}

/** What both have, in their order. Where only one of advertiser and offer was named, the other has id 0: INFERRED. */
function members(
  { lookups, advertisers, offers }: CakeAccount,
  affiliate: StoredAffiliate,
  blacklist: StoredBlacklist,
) {
  const { advertiser_id: advertiserId, offer_id: offerId } = blacklist;
  const typeId = blacklistTypeIds[blacklist.redirect_type];
  return {
    advertiser: named('advertiser', advertiserId, advertisers.get(advertiserId)?.advertiser_name),
    offer: named('offer', offerId, offers.get(offerId)?.offer_name),
    affiliate: named('affiliate', affiliate.affiliate_id, affiliate.affiliate_name),
    blacklist_reason: pair('blacklist_reason', blacklist.blacklist_reason_id, lookups.blacklistReasons),
    blacklist_type: pair('blacklist_type', typeId, lookups.blacklistTypes),
    date_created: date(blacklist.blacklist_date),
  };
}

function named(name: string, id: number, label: string | undefined): Tree {
  return pair(name, id, new Map(label === undefined ? [] : [[id, label]]));
}

const blacklistTypeIds = { global_redirect: 1, offer_redirect: 2, redirect_404: 3 } as const;
