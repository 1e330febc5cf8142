import { InvalidChange } from '../errors.ts';
import type { Price } from '../model.ts';
import { refuseOtherCurrency } from '../refuse-other-currency.ts';
import type { SharedField } from '../shared-changes.ts';

/** What an advertiser pays, in the row that its present type uses (offerit.md 2.3). */
export const revenueChange = priceChange({
  shared: 'revenue',
  type: 'costType',
  flat: { type: 'CONVERSION', row: 'costFlat' },
  share: { type: 'SALE', row: 'costPerc' },
});

/** What affiliates are paid, likewise; a hybrid pays both, which one price cannot say (offerit.md 2.2). */
export const payoutChange = priceChange({
  shared: 'payout',
  type: 'commissionType',
  flat: { type: 'CPA', row: 'flatAmountPerConversion' },
  share: { type: 'CPS', row: 'percentageOfCustomerConversion' },
});

/** What a conversion brought, which has no percentages. */
export const conversionRevenueChange: SharedField<Price> = (price, _present, { currency }) => {
  if (price === null) return { changes: { transactionRevenue: null } };
  if ('percent' in price) {
    throw new InvalidChange('revenue', 'CANNOT_EXPRESS', '"revenue" of a conversion is an amount, not a share.');
  }
  refuseOtherCurrency('revenue', price.currency, currency);
  return { changes: { transactionRevenue: price.amount } };
};

interface PriceRows {
  readonly shared: string;
  readonly type: string;
  readonly flat: { readonly type: string; readonly row: string };
  readonly share: { readonly type: string; readonly row: string };
}

/** The type is not changed in passing: what else the new one pays would have to be said with it. */
function priceChange({ shared, type, flat, share }: PriceRows): SharedField<Price> {
  return (price, present, { currency }) => {
    const now = present[type];
    const kept = [flat, share].find((one) => one.type === now);
    const fits = price === null ? kept : 'percent' in price ? share : flat;
    if (!kept || kept !== fits) {
      throw new InvalidChange(
        shared,
        'CANNOT_EXPRESS',
        `"${shared}" ${now == null ? 'is of a type that is not known' : `is of the type ${String(now)}`} here: give "${type}" and its amounts with offeritOfferUpdate.`,
      );
    }
    if (price === null) return { changes: { [kept.row]: null } };
    if ('percent' in price) return { changes: { [kept.row]: price.percent } };
    refuseOtherCurrency(shared, price.currency, currency);
    return { changes: { [kept.row]: price.amount } };
  };
}
