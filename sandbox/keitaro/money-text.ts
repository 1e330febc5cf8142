import type { JsonValue } from './php-json.ts';

const scale = 4;

/**
 * Brings a written amount to the four decimals the tracker keeps (keitaro.md 1.5), digit by digit so that nothing is
 * lost to binary fractions; what is no number counts as nothing, INFERRED from "nothing is validated".
 */
export function readMoneyText(value: JsonValue): string {
  const [, sign, whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(decimalText(value)) ?? [];
  const kept = BigInt(`0${whole}${fraction.slice(0, scale).padEnd(scale, '0')}`);
  const units = kept + (fraction.charAt(scale) >= '5' ? 1n : 0n);
  const digits = units.toString().padStart(scale + 1, '0');
  const minus = sign === '-' && units > 0n ? '-' : '';
  return `${minus}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function decimalText(value: JsonValue): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number') return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(scale) : text;
}
