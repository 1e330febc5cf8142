import { internalAffiliate } from './affiliates/internal-affiliate.ts';
import { type CakeAccount, takeId } from './cake-account.ts';
import { defaultCampaign } from './campaigns/default-campaign.ts';
import { emptyCreative } from './creatives/empty-creative.ts';
import { emptyOffer } from './empty-offer.ts';
import { offerChanges } from './offer-changes.ts';
import { type OfferValues, offerParameters } from './offer-parameters.ts';
import { offerProblem } from './offer-problems.ts';
import { type Operation, type Written, writeOperation } from './operation.ts';
import { number, object, type Tree } from './response-tree.ts';
import type { StoredOffer } from './stored-offer.ts';

/** ADDEDIT Offer v5: id 0 creates, any other edits. */
export const addeditOffer: Operation = writeOperation({
  address: '/api/5/addedit.asmx/Offer',
  root: 'offer_addedit_response',
  parameters: offerParameters,
  payload: 'success_info',
  write: (account, values) => (values.offer_id === 0 ? create(account, values) : edit(account, values)),
});

/** Also creates a contract, a campaign and a creative (cake.md 4.12). */
function create(account: CakeAccount, values: OfferValues): Written {
  const refused = offerProblem(account, values);
  if (refused) return { refused };
  const offerId = takeId(account, 'offer');
  const contractId = takeId(account, 'offerContract');
  const empty = emptyOffer(offerId, contractId, account.now);
  const offer = { ...empty, ...offerChanges(account, values, empty) };
  account.offers.set(offerId, offer);
  const payload = successInfo(offerId, contractId, addCampaign(account, offer), addCreative(account, offer));
  return { message: `Offer ${offerId} Created`, payload };
}

function addCampaign(account: CakeAccount, offer: StoredOffer): number {
  const id = takeId(account, 'campaign');
  account.campaigns.set(id, defaultCampaign(id, offer, internalAffiliate(account)));
  return id;
}

/** INFERRED: a link to where the offer leads. */
function addCreative(account: CakeAccount, offer: StoredOffer): number {
  const id = takeId(account, 'creative');
  account.creatives.set(id, {
    ...emptyCreative(id, offer.offer_id, offer.date_created),
    creative_name: 'Default Creative',
  });
  return id;
}

function edit(account: CakeAccount, values: OfferValues): Written {
  const offer = account.offers.get(values.offer_id);
  if (!offer) return { refused: 'Invalid Offer ID' };
  const refused = offerProblem(account, values);
  if (refused) return { refused };
  account.offers.set(offer.offer_id, { ...offer, ...offerChanges(account, values, offer) });
  const payload = successInfo(offer.offer_id, offer.default_offer_contract_id, null, null);
  return { message: `Offer ${offer.offer_id} Updated`, payload };
}

function successInfo(offerId: number, contractId: number, campaignId: number | null, creativeId: number | null): Tree {
  return object({
    offer_id: number(offerId),
    offer_contract_id: number(contractId),
    campaign_id: number(campaignId),
    creative_id: number(creativeId),
  });
}
