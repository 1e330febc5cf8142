import type { StoredAffiliate } from '../affiliates/stored-affiliate.ts';
import type { CakeAccount } from '../cake-account.ts';
import type { StoredCampaign } from '../campaigns/stored-campaign.ts';
import { contractOf } from '../contract-tree.ts';
import type { StoredContract, StoredOffer } from '../stored-offer.ts';

/** An offer as one affiliate sees it: with the campaign of its own, or as something to join. */
export interface FeedEntry {
  readonly offer: StoredOffer;
  readonly contract: StoredContract;
  readonly campaign: StoredCampaign | null;
}

/**
 * What an affiliate sees, in the order of the offers: its campaigns that are active or pending, and offers without
 * one that are public or can be applied for. INFERRED: hidden offers are only seen by those who run them, and one who
 * has all offers hidden sees nothing else.
 */
export function feedEntries(account: CakeAccount, affiliate: StoredAffiliate): readonly FeedEntry[] {
  const joined = campaignsByOffer(account, affiliate);
  return [...account.offers.values()].flatMap((offer) => {
    const campaigns = joined.get(offer.offer_id);
    if (campaigns) return campaigns.flatMap((campaign) => entryOf(offer, campaign.offer_contract_id, campaign));
    const isOpen = joinable.has(offer.offer_status_id) && !offer.hidden && !affiliate.hide_offers;
    return isOpen ? entryOf(offer, contractFor(offer, affiliate), null) : [];
  });
}

/** By the names of cake.md 3.8; the ids are invented. */
export const feedStatuses = new Map([
  [1, 'Active'],
  [2, 'Pending'],
  [3, 'Public'],
  [4, 'Apply To Run'],
]);

export function feedStatusId({ offer, campaign }: FeedEntry): number {
  if (campaign) return campaign.account_status_id === activeId ? 1 : 2;
  return offer.offer_status_id === publicId ? 3 : 4;
}

const publicId = 1;
const joinable = new Set([publicId, 3]);
const activeId = 1;
const inactiveId = 2;

function campaignsByOffer({ campaigns }: CakeAccount, { affiliate_id: id }: StoredAffiliate) {
  const own = [...campaigns.values()].filter(
    ({ affiliate_id, account_status_id: status }) => affiliate_id === id && status !== inactiveId,
  );
  return Map.groupBy(own, ({ offer_id }) => offer_id);
}

/** The one of the affiliate's tier where the offer has one for it. */
function contractFor(offer: StoredOffer, { affiliate_tier_id: tierId }: StoredAffiliate): number {
  const tier = offer.tiers.find(({ affiliate_tier_id }) => affiliate_tier_id === tierId);
  return tier?.offer_contract_id ?? offer.default_offer_contract_id;
}

function entryOf(offer: StoredOffer, contractId: number, campaign: StoredCampaign | null): readonly FeedEntry[] {
  const contract = contractOf(offer, contractId);
  return contract ? [{ offer, contract, campaign }] : [];
}
