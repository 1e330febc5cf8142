import type { CakeAccount } from '../cake-account.ts';
import { contractOf } from '../contract-tree.ts';
import type { StoredContract } from '../stored-offer.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/** The contract of a campaign; none once its offer is gone, which only churn can do. */
export function contractInCampaign(
  { offers }: Pick<CakeAccount, 'offers'>,
  campaign: StoredCampaign,
): StoredContract | undefined {
  const offer = offers.get(campaign.offer_id);
  return offer && contractOf(offer, campaign.offer_contract_id);
}
