import { Refusal } from '../refusal.ts';

/** Units of 0.00001 in another currency. */
export type Exchange = (units: bigint, from: string) => bigint;

/** Converts to one currency (hasoffers.md 4.4) at fixed, invented rates. */
export function exchangeTo(currency: string): Exchange {
  const target = rate(currency);
  return (units, from) => (from === currency ? units : BigInt(Math.round((Number(units) * rate(from)) / target)));
}

/** US dollars per unit. */
const rates: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.25,
  CHF: 1.15,
  CAD: 0.75,
  AUD: 0.65,
  PLN: 0.25,
  CZK: 0.045,
  SEK: 0.1,
  JPY: 0.007,
};

function rate(currency: string): number {
  const found = Object.hasOwn(rates, currency) ? rates[currency] : undefined;
  // The words are invented.
  if (found === undefined) throw new Refusal(`Currency '${currency}' is not enabled.`);
  return found;
}
