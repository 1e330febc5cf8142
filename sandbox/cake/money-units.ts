import { fixed, roundedQuotient } from './quotients.ts';

/** Money as a whole number of ten-thousandths, in which sums are exact; further decimals are rounded away from zero. */
export function moneyUnits(amount: string): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(amount) ?? [];
  const units = (BigInt(whole + fraction.padEnd(5, '0').slice(0, 5)) + 5n) / 10n;
  return sign === '-' ? -units : units;
}

/** The same back in the fixed scale in which money is stored. */
export function moneyOfUnits(units: bigint): string {
  return fixed(units, 4);
}

/** An amount as it was sent, in that scale. */
export function exactMoney(amount: string): string {
  return moneyOfUnits(moneyUnits(amount));
}

/** A percentage of an amount. */
export function shareOf(amount: string, percentage: string): string {
  return moneyOfUnits(roundedQuotient(moneyUnits(amount) * moneyUnits(percentage), hundredPercent));
}

const hundredPercent = 1_000_000n;
