import type { Currency } from './lookups.ts';

/** The currencies of an instance by ISO code; its own comes first, whether or not it is in the table. */
export function currenciesFor(currency: string): readonly Currency[] {
  const own = table.find(({ currency_abbr }) => currency_abbr === currency) ?? {
    currency_symbol: currency,
    currency_name: currency,
    currency_abbr: currency,
  };
  return [own, ...table.filter(({ currency_abbr }) => currency_abbr !== currency)];
}

/** What one unit is worth, for rates that look like rates; one dollar where nobody told. */
export function dollarValue(currency: string): number {
  return dollarValues[currency] ?? 1;
}

const table: readonly Currency[] = [
  { currency_symbol: '$', currency_name: 'US Dollar', currency_abbr: 'USD' },
  { currency_symbol: '€', currency_name: 'Euro', currency_abbr: 'EUR' },
  { currency_symbol: '£', currency_name: 'British Pound', currency_abbr: 'GBP' },
  { currency_symbol: '₽', currency_name: 'Russian Ruble', currency_abbr: 'RUB' },
  { currency_symbol: 'zł', currency_name: 'Polish Zloty', currency_abbr: 'PLN' },
  { currency_symbol: '¥', currency_name: 'Japanese Yen', currency_abbr: 'JPY' },
  { currency_symbol: 'R$', currency_name: 'Brazilian Real', currency_abbr: 'BRL' },
  { currency_symbol: 'C$', currency_name: 'Canadian Dollar', currency_abbr: 'CAD' },
];

const dollarValues: Readonly<Record<string, number>> = {
  EUR: 1.13532121,
  GBP: 1.3127,
  RUB: 0.0124,
  PLN: 0.2651,
  JPY: 0.006718,
  BRL: 0.1839,
  CAD: 0.7242,
};
