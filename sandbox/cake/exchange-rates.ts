import { DateTime } from 'luxon';
import type { CakeAccount } from './cake-account.ts';
import { dollarValue } from './currencies.ts';
import { currencyTree } from './pair-trees.ts';
import { date, decimal, object, type Tree } from './response-tree.ts';

/** What one unit of a foreign currency was worth in the instance's own during one month. */
interface ExchangeRate {
  readonly currencyId: number;
  readonly start: string;
  readonly end: string;
  /** Ten decimals (cake.md 1.6). */
  readonly rate: string;
}

/**
 * The rates of every foreign currency against the instance's own, one a month, oldest first. Whether an instance keeps
 * them by the month is invented, and so are the rates.
 */
export function exchangeRates({ lookups, now }: Pick<CakeAccount, 'lookups' | 'now'>): readonly ExchangeRate[] {
  const [own, ...foreign] = lookups.currencies;
  if (!own) return [];
  return monthsBefore(now).flatMap(({ start, end, drift }) =>
    foreign.map(([currencyId, { currency_abbr }]) => {
      return { currencyId, start, end, rate: rateOf(currency_abbr, own[1].currency_abbr, drift) };
    }),
  );
}

/** Those that touch a span; the end of it is exclusive as everywhere. */
export function exchangeRateTrees(account: CakeAccount, start: string, end: string): readonly Tree[] {
  const { currencies } = account.lookups;
  const [ownId = 0] = currencies.keys();
  return exchangeRates(account)
    .filter((rate) => rate.start < end && rate.end > start)
    .map((rate) =>
      object({
        base_currency: currencyTree(rate.currencyId, currencies.get(rate.currencyId)),
        quote_currency: currencyTree(ownId, currencies.get(ownId)),
        start_date: date(rate.start),
        end_date: date(rate.end),
        rate: decimal(rate.rate),
      }),
    );
}

/** The month of the present and the five before it, oldest first. */
function monthsBefore(now: string) {
  const current = DateTime.fromISO(now, { zone: 'utc' }).startOf('month');
  return [5, 4, 3, 2, 1, 0].map((months) => {
    const first = current.minus({ months });
    return { start: print(first), end: print(first.plus({ months: 1 })), drift: 1 + (first.month % 3) / 100 };
  });
}

function rateOf(base: string, quote: string, drift: number): string {
  return ((dollarValue(base) / dollarValue(quote)) * drift).toFixed(10);
}

function print(month: DateTime): string {
  return month.toFormat("yyyy-MM-dd'T'00:00:00");
}
