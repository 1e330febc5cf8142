import type { CakeAccount } from '../cake-account.ts';
import { contractOf, isPercentage } from '../contract-tree.ts';
import { moneyOfUnits, moneyUnits, shareOf } from '../money-units.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import type { StoredOffer } from '../stored-offer.ts';
import type { UpdateConversionValues } from './update-conversion-parameters.ts';

/**
 * What the advertiser owes: a revenue directly, a sale by way of the order's total, of which some contracts pay a
 * percentage. That a sale moves nothing else where the contract pays a fixed amount is INFERRED.
 */
export function receivedAfter(
  { received, received_option: option }: UpdateConversionValues,
  offer: StoredOffer,
  conversion: StoredConversion,
): Pick<StoredConversion, 'received' | 'order_total'> {
  const { received: owed, order_total: total } = conversion;
  if (option === 'no_change') return { received: owed, order_total: total };
  if (option === 'total_revenue') return { received: sum(received), order_total: total };
  if (option === 'additional_revenue') return { received: sum(owed, received), order_total: total };
  const order_total = option === 'total_sale_amount' ? sum(received) : sum(total, received);
  const contract = contractOf(offer, conversion.site_offer_contract_id);
  const shared = contract?.received_percentage;
  return { received: shared ? shareOf(order_total, contract.received) : owed, order_total };
}

/** What the affiliate gets: first its share of the order where that is wanted, INFERRED, then the amount of the call. */
export function paidAfter(
  { campaigns }: CakeAccount,
  values: UpdateConversionValues,
  offer: StoredOffer,
  conversion: StoredConversion,
): string {
  if (!values.add_to_existing_payout) return sum(values.payout);
  const contract = contractOf(offer, conversion.site_offer_contract_id);
  const shared = values.update_revshare_payout && contract !== undefined && isPercentage(contract);
  if (!shared) return sum(conversion.paid, values.payout);
  const campaign = campaigns.get(conversion.campaign_id);
  const own = campaign && !campaign.use_offer_contract_payout ? campaign.payout : contract.payout;
  return sum(shareOf(conversion.order_total, own), values.payout);
}

function sum(...amounts: readonly string[]): string {
  return moneyOfUnits(amounts.reduce((total, amount) => total + moneyUnits(amount), 0n));
}
