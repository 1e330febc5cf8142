import { type CakeAccount, takeId } from './cake-account.ts';

/** The id of a sub affiliate, who is known by its name wherever calls name one; an unknown name gets a new id. */
export function subAffiliateId(account: CakeAccount, affiliateId: number, subId: string): number {
  const blacklisted = account.affiliates.get(affiliateId)?.blacklists.find(({ sub_id }) => sub_id === subId);
  if (blacklisted?.sub_affiliate_id) return blacklisted.sub_affiliate_id;
  for (const { affiliate_id, exceptions } of account.campaigns.values()) {
    const known = affiliate_id === affiliateId && exceptions.sub_affiliates.find(([, name]) => name === subId);
    if (known) return known[0];
  }
  return takeId(account, 'subAffiliate');
}
