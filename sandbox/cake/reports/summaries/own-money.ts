import type { CakeAccount } from '../../cake-account.ts';
import { exchangeRates } from '../../exchange-rates.ts';
import { moneyUnits } from '../../money-units.ts';
import { roundedQuotient } from '../../quotients.ts';

/** Money of a row in ten-thousandths of the instance's own currency. */
export type OwnMoney = (amount: string, currencyId: number, moment: string) => bigint;

/**
 * Summaries have no currency (cake.md 3.7), so they are in the instance's own: INFERRED. Each row is exchanged by itself
 * at the rate of its month, those before the first rate at the first, and rounded to the scale of money.
 */
export function ownMoney(account: Pick<CakeAccount, 'lookups' | 'now'>): OwnMoney {
  const [ownId] = account.lookups.currencies.keys();
  const rates = Map.groupBy(exchangeRates(account), ({ currencyId }) => currencyId);
  return (amount, currencyId, moment) => {
    const units = moneyUnits(amount);
    if (currencyId === ownId || units === 0n) return units;
    const known = rates.get(currencyId) ?? [];
    const rate = known.findLast(({ start }) => start <= moment) ?? known[0];
    return rate ? roundedQuotient(units * rateUnits(rate.rate), rateUnit) : units;
  };
}

const rateUnit = 10n ** 10n;

/** A rate has ten decimals always. */
function rateUnits(rate: string): bigint {
  return BigInt(rate.replace('.', ''));
}
