import type { Lookups } from './lookups.ts';
import { revShareId } from './lookups.ts';
import { formatAmount, moneyTree } from './money.ts';
import { countryTree, pair } from './pair-trees.ts';
import { flag, list, number, object, type Tree, text } from './response-tree.ts';
import type { ContractTerms, StoredContract, StoredOffer } from './stored-offer.ts';

/** The default contract first, then the others. */
export function contractsOf(offer: StoredOffer): readonly StoredContract[] {
  return [{ ...offer, offer_contract_id: offer.default_offer_contract_id }, ...offer.extra_offer_contracts];
}

/** The offer with a contract of this id, and that contract. */
export function findContract(
  offers: Iterable<StoredOffer>,
  contractId: number,
): { readonly offer: StoredOffer; readonly contract: StoredContract } | undefined {
  for (const offer of offers) {
    const contract = contractOf(offer, contractId);
    if (contract) return { offer, contract };
  }
  return undefined;
}

/** The contract of an offer by its id. */
export function contractOf(offer: StoredOffer, contractId: number): StoredContract | undefined {
  if (offer.default_offer_contract_id === contractId) return { ...offer, offer_contract_id: contractId };
  return offer.extra_offer_contracts.find(({ offer_contract_id }) => offer_contract_id === contractId);
}

/** The name of a contract of an offer. */
export function contractNameOf(offer: StoredOffer, contractId: number): string | undefined {
  if (offer.default_offer_contract_id === contractId) return offer.offer_contract_name;
  return contractOf(offer, contractId)?.offer_contract_name;
}

/** One offer_contract_info of cake.md 3.4. */
export function contractTree(contract: StoredContract, symbol: string, lookups: Lookups): Tree {
  return object({
    offer_contract_id: number(contract.offer_contract_id),
    offer_contract_name: text(contract.offer_contract_name),
    price_format: pair('price_format', contract.price_format_id, lookups.priceFormats),
    payout: moneyTree(contract.payout, isPercentage(contract), symbol),
    received: moneyTree(receivedAmount(contract), contract.received_percentage, symbol),
    offer_link: text(contract.offer_link),
    thankyou_link: text(contract.thankyou_link),
    hidden: flag(contract.offer_contract_hidden),
    targeting_method: pair('targeting_method', 2, targetingMethods),
    geo_targeting: object({
      allowed_countries: geoTargets(contract.allowed_countries, lookups),
      disallowed_countries: geoTargets(contract.disallowed_countries, lookups),
    }),
  });
}

/** Whether the payout is a share of the sale. */
export function isPercentage(terms: ContractTerms): boolean {
  return terms.price_format_id === revShareId;
}

/** The composed label under which a redirect target is shown: "Offer (US CPO) - Direct - CPA - €0.00". */
export function contractLabel(offer: StoredOffer, contract: StoredContract, symbol: string, lookups: Lookups): string {
  return [
    offer.offer_name,
    contract.offer_contract_name,
    lookups.priceFormats.get(contract.price_format_id),
    formatAmount(contract.payout, isPercentage(contract), symbol),
  ]
    .filter(Boolean)
    .join(' - ');
}

/** The only targeting method recorded. */
const targetingMethods = new Map([[2, 'Geo']]);

/** "Some received amounts 10" (cake.md 1.6): the recorded ones were zero, which is all this follows. */
function receivedAmount(terms: ContractTerms): string {
  return Number(terms.received) === 0 ? '0.0000000000' : terms.received;
}

function geoTargets(codes: readonly string[], lookups: Lookups): Tree {
  return list(
    'geo_target',
    codes.map((code) => object({ country: countryTree(code, lookups.countries.get(code) ?? code) })),
  );
}
