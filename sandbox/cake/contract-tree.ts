import type { CakeAccount } from './cake-account.ts';
import { type Lookups, revShareId } from './lookups.ts';
import { formatAmount, moneyTree } from './money.ts';
import { countryTree, pair } from './pair-trees.ts';
import { absent, flag, idNameStore, list, number, object, type Tree, text } from './response-tree.ts';
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
export function contractTree(account: CakeAccount, contract: StoredContract, symbol: string): Tree {
  const { lookups } = account;
  const methodId = contract.use_fallback_targeting ? 1 : 2;
  return object({
    offer_contract_id: number(contract.offer_contract_id),
    offer_contract_name: text(contract.offer_contract_name),
    price_format: pair('price_format', contract.price_format_id, lookups.priceFormats),
    payout: moneyTree(contract.payout, isPercentage(contract), symbol),
    received: moneyTree(receivedAmount(contract), contract.received_percentage, symbol),
    offer_link: text(contract.offer_link),
    thankyou_link: text(contract.thankyou_link),
    hidden: flag(contract.offer_contract_hidden),
    targeting_method: pair('targeting_method', methodId, targetingMethods),
    geo_targeting: object({
      allowed_countries: geoTargets(account, contract, contract.allowed_countries),
      disallowed_countries: geoTargets(account, contract, contract.disallowed_countries),
    }),
  });
}

/** The contract to which visitors are sent, under its composed label; nothing where there is none. */
export function redirectTree({ offers, lookups }: CakeAccount, contractId: number | null | undefined): Tree {
  const found = contractId ? findContract(offers.values(), contractId) : undefined;
  if (!found) return absent;
  const { offer, contract } = found;
  const symbol = lookups.currencies.get(offer.currency_id)?.currency_symbol ?? '';
  const label = contractLabel(offer, contract, symbol, lookups);
  return idNameStore({ offer_contract_id: number(contract.offer_contract_id), offer_contract_name: text(label) });
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

/** Only Geo was recorded; the id and the name of the other are invented. */
const targetingMethods = new Map([
  [1, 'Fallback'],
  [2, 'Geo'],
]);

/** "Some received amounts 10" (cake.md 1.6): the recorded ones were zero, which is all this follows. */
function receivedAmount(terms: ContractTerms): string {
  return Number(terms.received) === 0 ? '0.0000000000' : terms.received;
}

/** That a redirect has the shape of the offer's own is INFERRED (cake.md 3.4 names the element only). */
function geoTargets(account: CakeAccount, { geo_redirects }: ContractTerms, codes: readonly string[]): Tree {
  return list(
    'geo_target',
    codes.map((code) =>
      object({
        country: countryTree(code, account.lookups.countries.get(code) ?? code),
        redirect_offer: redirectTree(account, geo_redirects[code]),
      }),
    ),
  );
}
