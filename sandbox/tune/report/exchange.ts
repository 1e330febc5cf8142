import { Refusal } from '../refusal.ts';

/** Units of 0.00001 in another currency. */
export type Exchange = (units: bigint, from: string) => bigint;

/** Converts to one currency (hasoffers.md 4.4) at fixed, invented rates, to the nearest unit whatever the size. */
export function exchangeTo(currency: string): Exchange {
  const target = rate(currency);
  return (units, from) => (from === currency ? units : divided(units * rate(from), target));
}

/** Thousandths of a US dollar per unit. */
const rates: Readonly<Record<string, bigint>> = {
  USD: 1000n,
  EUR: 1100n,
  GBP: 1250n,
  CHF: 1150n,
  CAD: 750n,
  AUD: 650n,
  PLN: 250n,
  CZK: 45n,
  SEK: 100n,
  JPY: 7n,
};

/** Halves go away from zero. */
function divided(amount: bigint, by: bigint): bigint {
  const half = amount < 0n ? -by : by;
  return (2n * amount + half) / (2n * by);
}

function rate(currency: string): bigint {
  const found = Object.hasOwn(rates, currency) ? rates[currency] : undefined;
  // The words are invented.
  if (found === undefined) throw new Refusal(`Currency '${currency}' is not enabled.`);
  return found;
}
