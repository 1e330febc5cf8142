import { moneyOfUnits, moneyUnits } from '../money-units.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';

/** One article of an order; quantity times price is its part of the order's total. */
export interface OrderLine {
  readonly sku_code: string;
  readonly quantity: number;
  readonly price: string;
}

/**
 * What was ordered in a conversion with a total; nothing else is known of it, so the articles are invented: one to
 * three, which cost the total to the last digit.
 */
export function orderLines({ event_conversion_id: id, order_total }: StoredConversion): readonly OrderLine[] {
  const total = moneyUnits(order_total);
  if (total <= 0n) return [];
  const count = total < 3n ? 1n : BigInt(1 + (id % 3));
  const equal = Array.from({ length: Number(count) - 1 }, () => total / count);
  const parts = [...equal, total - (total / count) * (count - 1n)];
  return parts.map((units, index) => orderLine(units, id + index));
}

/** Two of an article where that can be paid. */
function orderLine(units: bigint, number: number): OrderLine {
  const quantity = number % 2 === 0 && units % 2n === 0n ? 2 : 1;
  const sku_code = String(100 + (number % 37)).padStart(6, '0');
  return { sku_code, quantity, price: moneyOfUnits(units / BigInt(quantity)) };
}
