import { printUnits, readUnits } from './decimal-units.ts';
import type { JsonValue } from './php-json.ts';

const scale = 4;

/**
 * Brings a written amount to the four decimals the tracker keeps (keitaro.md 1.5), digit by digit so that nothing is
 * lost to binary fractions; what is no number counts as nothing, INFERRED from "nothing is validated".
 */
export function readMoneyText(value: JsonValue): string {
  return printUnits(readUnits(value, scale), scale);
}
