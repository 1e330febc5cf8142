import type { CakeAccount } from '../cake-account.ts';
import { leadsOf } from '../leads/leads-of.ts';
import { moneyOfUnits, moneyUnits } from '../money-units.ts';

/** What each buyer owes for the leads it was sold, in the instance's own currency: tests and other currencies left out. */
export function creditUsed(account: CakeAccount): ReadonlyMap<number, string> {
  const [ownCurrencyId] = account.lookups.currencies.keys();
  const used = new Map<number, bigint>();
  for (const { conversion, sales } of leadsOf(account)) {
    if (conversion.test || conversion.received_currency_id !== ownCurrencyId) continue;
    for (const { buyer_contract_id, revenue } of sales) {
      const buyerId = account.buyerContracts.get(buyer_contract_id)?.buyer_id ?? 0;
      used.set(buyerId, (used.get(buyerId) ?? 0n) + moneyUnits(revenue));
    }
  }
  return new Map([...used].map(([buyerId, units]) => [buyerId, moneyOfUnits(units)]));
}
