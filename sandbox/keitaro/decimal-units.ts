import type { JsonValue } from './php-json.ts';

/** Reads an amount as whole units of 10^-scale, half a unit rounded away from zero; what is no number counts as nothing. */
export function readUnits(value: JsonValue | undefined, scale: number): bigint {
  const [, sign, whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(decimalText(value, scale)) ?? [];
  const kept = BigInt(`0${whole}${fraction.slice(0, scale).padEnd(scale, '0')}`);
  const units = kept + (fraction.charAt(scale) >= '5' ? 1n : 0n);
  return sign === '-' ? -units : units;
}

/** Prints units with all their decimals. */
export function printUnits(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The quotient of two amounts of the same scale in units of 10^-scale, rounded as above; nothing where one divides by nothing. */
export function divideUnits(dividend: bigint, divisor: bigint, scale: number): bigint | undefined {
  if (divisor === 0n) return undefined;
  const doubled = (2n * dividend * 10n ** BigInt(scale)) / divisor;
  return (doubled + (doubled < 0n ? -1n : 1n)) / 2n;
}

function decimalText(value: JsonValue | undefined, scale: number): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number') return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(scale) : text;
}
