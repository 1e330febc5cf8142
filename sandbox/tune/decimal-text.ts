/**
 * Brings a written amount to a fixed number of decimals, as the platform prints money (hasoffers.md 1.10), digit by
 * digit so that nothing is lost to binary fractions; undefined for what is no number.
 */
export function readDecimal(text: string, decimals: number): string | undefined {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text.trim()) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const kept = BigInt(`${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`);
  return printUnits((kept + (fraction.charAt(decimals) >= '5' ? 1n : 0n)) * (sign ? -1n : 1n), decimals);
}

/** Prints a count of the smallest units. */
export function printUnits(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
