import type { Price } from '../model.ts';

/** An amount that CAKE says may be a percentage. */
export function priceOf(amount: string | null, isPercentage: boolean | null, currency: string | null): Price | null {
  if (amount === null) return null;
  return isPercentage ? { percent: amount } : { amount, currency };
}
