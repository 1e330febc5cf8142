import type { CakeAccount } from '../cake-account.ts';
import { contractOf, findContract } from '../contract-tree.ts';
import type { StoredContract, StoredOffer } from '../stored-offer.ts';
import { type CampaignValues, campaignFlags } from './campaign-parameters.ts';

/** The offer and the contract that a new campaign is for: the contract alone says which offer. */
export function offerOfNewCampaign(
  { offers }: CakeAccount,
  { offer_id: offerId, offer_contract_id: contractId }: CampaignValues,
): { readonly offer: StoredOffer; readonly contract: StoredContract } | { readonly refused: string } {
  if (offerId === 0 && contractId !== 0) {
    return findContract(offers.values(), contractId) ?? { refused: 'Invalid Offer Contract' };
  }
  const offer = offers.get(offerId);
  if (!offer) return { refused: 'Invalid Offer' };
  const contract = contractOf(offer, contractId || offer.default_offer_contract_id);
  return contract ? { offer, contract } : { refused: 'Invalid Offer Contract' };
}

/**
 * What only new campaigns must have. That no_change is no word for a new switch is said of offers and contacts (4.8);
 * zero for a status and for a media type is missing.
 */
export function newCampaignProblem({ lookups }: CakeAccount, values: CampaignValues): string | undefined {
  if (campaignFlags.some((name) => values[name] === 'no_change')) return 'Missing Required Fields';
  if (values.media_type_id === 0) return 'Invalid Media Type ID';
  if (values.account_status_id === 0) return 'Invalid Account Status';
  const { currency_id: currency } = values;
  return currency !== 0 && !lookups.currencies.has(currency) ? 'Invalid Currency' : undefined;
}

/** What is wrong with new and edited campaigns alike; messages that cake.md 1.8 lists elsewhere are taken from there. */
export function campaignProblem(
  { lookups, offers }: CakeAccount,
  values: CampaignValues,
  offer: StoredOffer | undefined,
): string | undefined {
  const unknown = (id: number, known: { has(id: number): boolean }) => id !== 0 && !known.has(id);
  const { offer_contract_id: contractId, redirect_offer_contract_id: redirectId } = values;
  const hours = values.auto_disposition_delay_hours;
  if (contractId !== 0 && !(offer && contractOf(offer, contractId))) return 'Invalid Offer Contract';
  if (unknown(values.media_type_id, lookups.mediaTypes)) return 'Invalid Media Type ID';
  if (values.third_party_name.length > 50) return 'Invalid Third Party Name';
  if (unknown(values.account_status_id, lookups.accountStatuses)) return 'Invalid Account Status';
  if (unknown(values.display_link_type_id, lookups.linkDisplayTypes)) return 'Invalid Display Link Type ID';
  if (values.payout_update_option === 'change' && Number(values.payout) < 0) return 'Invalid Payout Amount';
  if (values.static_suppression > 255) return 'Invalid Static Suppression';
  if (hours === 0 || hours < -2) return 'Invalid Disposition Delay Hours';
  return redirectId !== 0 && !findContract(offers.values(), redirectId) ? 'Invalid Offer Contract' : undefined;
}
