import { InvalidChange } from '../errors.ts';
import type { Price } from '../model.ts';
import { refuseOtherCurrency } from '../refuse-other-currency.ts';
import type { SharedField } from '../shared-changes.ts';
import type { AnyRecord } from '../spec/field.ts';

/** The rows that say one price of an offer: how it is paid, its amount, and its share (hasoffers.md 2.3). */
interface PriceRows {
  /** `payout` or `revenue`. */
  readonly shared: string;
  readonly type: string;
  readonly amount: string;
  readonly percent: string;
}

/**
 * A price per conversion. Money and a percentage cannot be taken for each other, so that whoever gives the other of the
 * two has said that the type changes too. Of a price that has both parts, money is the flat one, as it is read; its
 * share, and what is paid per click or impression, only the platform's own fields can say.
 */
export function priceChange({ shared, type, amount, percent }: PriceRows): SharedField<Price> {
  return (price, present, account) => {
    const now = present[type];
    const isFlat = now === 'CPA_FLAT' || now === 'CPA_BOTH';
    const cannot = (reason: string) => new InvalidChange(shared, 'CANNOT_EXPRESS', reason);
    if (!isFlat && now !== 'CPA_PERCENTAGE') {
      throw cannot(`"${shared}" is not paid per conversion here; change "${type}" with tuneOfferUpdate first.`);
    }
    if (price === null) return { changes: { [isFlat ? amount : percent]: null } };
    if ('percent' in price) {
      if (now === 'CPA_BOTH') {
        throw cannot(`"${shared}" is an amount with a share on top; change "${percent}" with tuneOfferUpdate.`);
      }
      return { changes: { ...(isFlat ? { [type]: 'CPA_PERCENTAGE' } : {}), [percent]: price.percent } };
    }
    refuseOtherCurrency(shared, price.currency, currencyOf(present.offerCurrency, account.currency));
    return { changes: { ...(isFlat ? {} : { [type]: 'CPA_FLAT' }), [amount]: price.amount } };
  };
}

/** An amount in the currency of the conversion that it is of, which has no percentages. */
export function moneyChange(shared: string, row: string): SharedField<Price> {
  return (price, present: AnyRecord, account) => {
    if (price === null) return { changes: { [row]: null } };
    if ('percent' in price) {
      throw new InvalidChange(shared, 'CANNOT_EXPRESS', `"${shared}" of a conversion is an amount, not a share.`);
    }
    refuseOtherCurrency(shared, price.currency, currencyOf(present.conversionCurrency, account.currency));
    return { changes: { [row]: price.amount } };
  };
}

function currencyOf(own: unknown, usual: string | null): string | null {
  return typeof own === 'string' ? own : usual;
}
