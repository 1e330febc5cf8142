/** Rounded away from zero at the half; what is divided by nothing is nothing. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  if (divisor === 0n) return 0n;
  const negative = dividend < 0n !== divisor < 0n;
  const [top, bottom] = [magnitude(dividend), magnitude(divisor)];
  const quotient = (2n * top + bottom) / (2n * bottom);
  return negative ? -quotient : quotient;
}

/** A share with the six decimals of percentages, 1 being all (cake.md 1.6, 3.7). */
export function share(part: bigint, whole: bigint): string {
  return fixed(roundedQuotient(part * 1_000_000n, whole), 6);
}

/** A whole number of decimal fractions as a text of that scale. */
export function fixed(units: bigint, scale: number): string {
  const digits = String(magnitude(units)).padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
