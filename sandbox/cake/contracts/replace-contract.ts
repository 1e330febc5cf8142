import type { ContractTerms, StoredContract, StoredOffer } from '../stored-offer.ts';

/** The offer with new terms for one of its contracts, or with one contract more. */
export function replaceContract(offer: StoredOffer, { offer_contract_id: id, ...terms }: StoredContract): StoredOffer {
  if (offer.default_offer_contract_id === id) return { ...offer, ...terms };
  const others = offer.extra_offer_contracts;
  const contract = { ...terms, offer_contract_id: id };
  const place = others.findIndex(({ offer_contract_id }) => offer_contract_id === id);
  return { ...offer, extra_offer_contracts: place < 0 ? [...others, contract] : others.with(place, contract) };
}

/** The offer with another of its contracts as the default one; the former default becomes the first of the others. */
export function makeDefault(offer: StoredOffer, contract: StoredContract): StoredOffer {
  const { offer_contract_id: id, ...terms } = contract;
  if (offer.default_offer_contract_id === id) return offer;
  const former = { ...termsOf(offer), offer_contract_id: offer.default_offer_contract_id };
  const others = offer.extra_offer_contracts.filter(({ offer_contract_id }) => offer_contract_id !== id);
  return { ...offer, ...terms, default_offer_contract_id: id, extra_offer_contracts: [former, ...others] };
}

/** What is said of one contract among all that an offer has: a default contract is stored with its offer. */
export function termsOf(terms: ContractTerms): ContractTerms {
  return {
    offer_contract_name: terms.offer_contract_name,
    offer_contract_hidden: terms.offer_contract_hidden,
    price_format_id: terms.price_format_id,
    payout: terms.payout,
    received: terms.received,
    received_percentage: terms.received_percentage,
    offer_link: terms.offer_link,
    thankyou_link: terms.thankyou_link,
    allowed_countries: terms.allowed_countries,
    disallowed_countries: terms.disallowed_countries,
    geo_redirects: terms.geo_redirects,
    default_geo_redirect_id: terms.default_geo_redirect_id,
    use_fallback_targeting: terms.use_fallback_targeting,
  };
}
