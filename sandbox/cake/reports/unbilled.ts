import { moneyOfUnits, moneyUnits } from '../money-units.ts';
import type { StoredConversion } from './stored-traffic.ts';

/** What is left of an amount for the next bill: all, nothing, or half; how large a part stays open is invented. */
export function unbilled(amount: string, status: StoredConversion['source_affiliate_billing_status']): string {
  if (status === 'unbilled') return amount;
  return status === 'billed' ? '0.0000' : moneyOfUnits(moneyUnits(amount) / 2n);
}
