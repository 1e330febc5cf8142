import type { Lookups } from '../lookups.ts';
import { formatAmount } from '../money.ts';
import { decimal, number, object, type Tree, text } from '../response-tree.ts';

/** The money object of reports: currency_id, amount, formatted_amount (cake.md 1.6). */
export function reportMoney({ currencies }: Lookups, currencyId: number, amount: string): Tree {
  const symbol = currencies.get(currencyId)?.currency_symbol ?? '';
  return object({
    currency_id: number(currencyId),
    amount: decimal(amount),
    formatted_amount: text(formatAmount(amount, false, symbol)),
  });
}
