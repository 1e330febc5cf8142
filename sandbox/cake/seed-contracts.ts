import { emptyTerms } from './empty-offer.ts';
import { revShareId } from './lookups.ts';
import { moneyText } from './money.ts';
import type { SeedSource } from './seed-source.ts';
import type { Voice } from './seed-voices.ts';
import type { ContractTerms, StoredContract } from './stored-offer.ts';

/** The terms of a default contract: money, or percentages of the sale. */
export function makeTerms(source: SeedSource, voice: Voice, priceFormatId: number, contractId: number): ContractTerms {
  const shared = priceFormatId === revShareId;
  const payout = shared ? source.amount(1, 40) : source.amount(...payoutRange(priceFormatId));
  const received = shared ? source.amount(41, 60) : String(Number(payout) * 1.3);
  const unpaid = source.chance(0.05);
  return {
    ...emptyTerms,
    offer_contract_name: source.pick(['', 'Direct', 'Default', 'Standard']),
    offer_contract_hidden: source.chance(0.05),
    price_format_id: priceFormatId,
    payout: moneyText(payout),
    received: moneyText(unpaid ? '0' : received),
    received_percentage: shared && !unpaid,
    offer_link: `https://shop.example/${contractId}?aff=#affid#&sub=#s1#`,
    thankyou_link: source.chance(0.5) ? `https://shop.example/${contractId}/thanks` : '',
    allowed_countries: source.chance(0.6) ? voice.countryCodes : [],
    disallowed_countries: source.chance(0.1) ? ['A1'] : [],
  };
}

/** One to three further contracts with other payouts, each for some countries. */
export function makeExtraContracts(
  source: SeedSource,
  defaultContractId: number,
  terms: ContractTerms,
): readonly StoredContract[] {
  return Array.from({ length: source.integer(1, 3) }, (_, index) => {
    const codes = source.some(source.voices, 2).flatMap(({ countryCodes }) => countryCodes);
    return {
      ...terms,
      offer_contract_id: defaultContractId + 1 + index,
      offer_contract_name: codes.join('/'),
      payout: moneyText(String(Number(terms.payout) * (1 + (index + 1) / 10))),
      allowed_countries: codes,
      disallowed_countries: [],
    };
  });
}

/** By price format: CPA, CPC, CPM, fixed. */
function payoutRange(priceFormatId: number): readonly [number, number] {
  const ranges: Readonly<Record<number, readonly [number, number]>> = { 2: [0.01, 0.9], 3: [0.5, 12], 4: [100, 9_000] };
  return ranges[priceFormatId] ?? [0.5, 120];
}
