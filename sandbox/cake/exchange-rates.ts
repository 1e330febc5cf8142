import { DateTime } from 'luxon';
import type { CakeAccount } from './cake-account.ts';
import { dollarValue } from './currencies.ts';
import { currencyTree } from './pair-trees.ts';
import { date, decimal, object, type Tree } from './response-tree.ts';

/**
 * The rates of every foreign currency against the instance's own, one a month, that touch a span; the end of it is
 * exclusive as everywhere. Whether an instance keeps them by the month is invented, and so are the rates.
 */
export function exchangeRateTrees({ lookups, now }: CakeAccount, start: string, end: string): readonly Tree[] {
  const [own, ...foreign] = lookups.currencies;
  if (!own) return [];
  return monthsBefore(now)
    .filter((month) => month.start < end && month.end > start)
    .flatMap((month) =>
      foreign.map((currency) =>
        object({
          base_currency: currencyTree(...currency),
          quote_currency: currencyTree(...own),
          start_date: date(month.start),
          end_date: date(month.end),
          rate: decimal(rateOf(currency[1].currency_abbr, own[1].currency_abbr, month.drift)),
        }),
      ),
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
