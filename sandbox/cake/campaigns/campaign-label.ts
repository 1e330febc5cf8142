import type { CakeAccount } from '../cake-account.ts';
import { contractLabel } from '../contract-tree.ts';
import { contractInCampaign } from './contract-in-campaign.ts';

/** "LC Host-n-Post - CPA - $11.00": campaigns have no name of their own (cake.md 3.5). */
export function campaignLabel(account: CakeAccount, campaignId: number): string | null {
  const campaign = account.campaigns.get(campaignId);
  const offer = campaign && account.offers.get(campaign.offer_id);
  const contract = campaign && contractInCampaign(account, campaign);
  if (!campaign || !offer || !contract) return null;
  const symbol = account.lookups.currencies.get(campaign.currency_id)?.currency_symbol ?? '';
  return contractLabel(offer, { ...contract, payout: campaign.payout }, symbol, account.lookups);
}
