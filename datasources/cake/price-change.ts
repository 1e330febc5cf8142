import { InvalidChange } from '../errors.ts';
import type { Price } from '../model.ts';
import type { SharedField } from '../shared-changes.ts';

/**
 * A price in the amount's row, which holds money and percentages alike; which of the two it is stands in another row,
 * and is not changed in passing.
 */
export function priceChange(amount: string, shared: string, isPercentage: string): SharedField<Price> {
  return (price, present, { currency }) => {
    if (price === null) return { changes: { [amount]: null } };
    const isPercent = 'percent' in price;
    if (isPercent !== (present[isPercentage] === true)) {
      throw new InvalidChange(
        shared,
        'CANNOT_EXPRESS',
        `"${shared}" is ${isPercent ? 'an amount' : 'a percentage'} here, and stays one; change "${amount}" and what makes it a percentage on CAKE itself.`,
      );
    }
    if (isPercent) return { changes: { [amount]: price.percent } };
    refuseOtherCurrency(shared, price.currency, currencyOf(present) ?? currency);
    return { changes: { [amount]: price.amount } };
  };
}

function currencyOf({ currency }: Readonly<Record<string, unknown>>): string | null {
  return typeof currency === 'object' && currency !== null && 'code' in currency ? String(currency.code) : null;
}

/** An amount in another currency would be taken for one in the record's. */
function refuseOtherCurrency(shared: string, given: string | null, present: string | null): void {
  if (given === null || given === present) return;
  throw new InvalidChange(
    shared,
    'CANNOT_EXPRESS',
    present === null
      ? `"${shared}" has no known currency here; leave the currency out.`
      : `"${shared}" is in ${present} here, not in ${given}; nothing is converted.`,
  );
}
