import { decimal, flag, object, type Tree, text } from './response-tree.ts';

/** The money object of offers: is_percentage, amount, formatted_amount (cake.md 1.6). */
export function moneyTree(amount: string, percentage: boolean, symbol: string): Tree {
  return object({
    is_percentage: flag(percentage),
    amount: decimal(amount),
    formatted_amount: text(formatAmount(amount, percentage, symbol)),
  });
}

/** "€0.70", "$0.0865", or "0.90 % (€)"; grouping of thousands is not documented and left out. */
export function formatAmount(amount: string, percentage: boolean, symbol: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  const shown = `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`;
  return percentage ? `${shown} % (${symbol})` : `${symbol}${shown}`;
}

/** An amount in the fixed scale in which money is stored. */
export function moneyText(amount: string): string {
  return Number(amount).toFixed(4);
}
