import { decimalsOf, textOfUnits, unitsOf } from './decimal-units.ts';

/** One amount in decimal text divided by another that is not 0: so many decimals, rounded away from 0 at the half. */
export function quotientOf(dividend: string, divisor: string, scale: number): string {
  const common = Math.max(decimalsOf(dividend), decimalsOf(divisor));
  const [top, bottom] = [unitsOf(dividend, common) * 10n ** BigInt(scale), unitsOf(divisor, common)];
  const isNegative = top < 0n !== bottom < 0n;
  const rounded = (2n * magnitude(top) + magnitude(bottom)) / (2n * magnitude(bottom));
  return textOfUnits(isNegative ? -rounded : rounded, scale);
}

function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}
