import type { StoredOffer } from '../stored-offer.ts';
import { emptyCampaign } from './empty-campaign.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/**
 * The campaign that comes with a new offer (cake.md 4.12): of its default contract, in its currency and at its payout.
 * What else it says is not documented; INFERRED that it is live and has nothing of its own.
 */
export function defaultCampaign(campaignId: number, offer: StoredOffer, affiliateId: number): StoredCampaign {
  return {
    ...emptyCampaign(campaignId, offer.date_created),
    affiliate_id: affiliateId,
    offer_id: offer.offer_id,
    offer_contract_id: offer.default_offer_contract_id,
    media_type_id: otherMedia,
    account_status_id: 1,
    currency_id: offer.currency_id,
    payout: offer.payout,
    paid: true,
    paid_redirects: true,
    paid_upsells: true,
  };
}

const otherMedia = 13;
