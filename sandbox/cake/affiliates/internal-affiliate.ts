import type { CakeAccount } from '../cake-account.ts';
import { emptyAffiliate } from './empty-affiliate.ts';

/**
 * The id of the affiliate that runs the campaigns which come with new offers; it is added when first needed.
 * INFERRED: a campaign has an affiliate, and nobody names one. Were it one of the partners, their own first campaign
 * for the offer would be "not original" (cake.md 4.12), so it is one that stands for the instance itself.
 */
export function internalAffiliate(account: CakeAccount): number {
  if (!account.affiliates.has(internalId)) {
    account.affiliates.set(internalId, { ...emptyAffiliate(account, internalId), affiliate_name: 'Internal' });
  }
  return internalId;
}

/** Below every id that the seed or a call gives. */
const internalId = 1;
