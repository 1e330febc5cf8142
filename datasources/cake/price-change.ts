import { InvalidChange } from '../errors.ts';
import type { Price } from '../model.ts';
import { refuseOtherCurrency } from '../refuse-other-currency.ts';
import type { SharedField } from '../shared-changes.ts';
import type { AnyRecord } from '../spec/field.ts';

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

/** An amount of a conversion, whose currency the log names beside it at `shown`. */
export function moneyChange(amount: string, shared: string, shown: string): SharedField<Price> {
  return (price, present, { currency }) => {
    if (price === null) return { changes: { [amount]: null } };
    if ('percent' in price)
      throw new InvalidChange(shared, 'CANNOT_EXPRESS', `"${shared}" of a conversion is an amount of money here.`);
    const logged = (present[shown] ?? {}) as AnyRecord;
    refuseOtherCurrency(shared, price.currency, logged.currencyId == null ? currency : textOf(logged.currencyCode));
    return { changes: { [amount]: price.amount } };
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function currencyOf({ currency }: Readonly<Record<string, unknown>>): string | null {
  return typeof currency === 'object' && currency !== null && 'code' in currency ? String(currency.code) : null;
}
