import { type CakeAccount, takeId } from '../cake-account.ts';
import { type Operation, type Written, writeOperation } from '../operation.ts';
import { flag, number, object, type Tree } from '../response-tree.ts';
import { switchWord } from '../switch-word.ts';
import { campaignChanges } from './campaign-changes.ts';
import { type CampaignValues, campaignParameters } from './campaign-parameters.ts';
import { campaignProblem, newCampaignProblem, offerOfNewCampaign } from './campaign-problems.ts';
import { emptyCampaign } from './empty-campaign.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/** ADDEDIT Campaign v3: id 0 creates, any other edits; the root is inferred in cake.md 1.3. */
export const addeditCampaign: Operation = writeOperation({
  address: '/api/3/addedit.asmx/Campaign',
  root: 'campaign_addedit_response',
  parameters: campaignParameters,
  payload: 'success_info',
  write: (account, values) => (values.campaign_id === 0 ? create(account, values) : edit(account, values)),
});

/** A currency of 0 is the offer's, and without a payout the contract's counts: both INFERRED. */
function create(account: CakeAccount, values: CampaignValues): Written {
  const { affiliate_id } = values;
  if (!account.affiliates.has(affiliate_id)) return { refused: 'Invalid Affiliate' };
  const found = offerOfNewCampaign(account, values);
  if ('refused' in found) return found;
  const { offer, contract } = found;
  const refused = newCampaignProblem(account, values) ?? campaignProblem(account, values, offer);
  if (refused) return { refused };
  const { offer_id } = offer;
  const campaign: StoredCampaign = {
    ...emptyCampaign(takeId(account, 'campaign'), account.now),
    affiliate_id,
    offer_id,
    offer_contract_id: contract.offer_contract_id,
    currency_id: values.currency_id || offer.currency_id,
    payout: contract.payout,
    non_original: nonOriginal(account, affiliate_id, offer_id),
    ...campaignChanges(values),
  };
  account.campaigns.set(campaign.campaign_id, campaign);
  return { message: 'Campaign Created', payload: successInfo(campaign) };
}

/** A further campaign of the same two is not original (cake.md 4.12). */
function nonOriginal({ campaigns }: CakeAccount, affiliateId: number, offerId: number): StoredCampaign['non_original'] {
  for (const { campaign_id, affiliate_id, offer_id, non_original } of campaigns.values()) {
    const original = affiliate_id === affiliateId && offer_id === offerId && non_original === null;
    if (original) return { original_campaign_id: campaign_id, use_original_campaign_pixel: false };
  }
  return null;
}

/** The switch for the contract's payout works here only, and wins over a payout in the same call (cake.md 4.7). */
function edit(account: CakeAccount, values: CampaignValues): Written {
  const campaign = account.campaigns.get(values.campaign_id);
  if (!campaign) return { refused: 'Invalid Campaign ID' };
  const refused = campaignProblem(account, values, account.offers.get(campaign.offer_id));
  if (refused) return { refused };
  const use_offer_contract_payout = switchWord(values.use_offer_contract_payout) ?? campaign.use_offer_contract_payout;
  const { payout, ...others } = campaignChanges(values);
  const ownPayout = use_offer_contract_payout ? {} : { payout: payout ?? campaign.payout };
  const edited = { ...campaign, ...others, use_offer_contract_payout, ...ownPayout };
  account.campaigns.set(campaign.campaign_id, edited);
  return { message: 'Campaign Updated', payload: successInfo(edited) };
}

function successInfo(campaign: StoredCampaign): Tree {
  return object({
    campaign_id: number(campaign.campaign_id),
    affiliate_id: number(campaign.affiliate_id),
    offer_id: number(campaign.offer_id),
    offer_contract_id: number(campaign.offer_contract_id),
    media_type_id: number(campaign.media_type_id),
    original: flag(campaign.non_original === null),
  });
}
