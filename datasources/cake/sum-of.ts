import { decimalsOf, textOfUnits, unitsOf } from './decimal-units.ts';

/** The exact sum of two amounts in decimal text. */
export function sumOf(one: string, other: string): string {
  const scale = Math.max(decimalsOf(one), decimalsOf(other));
  return textOfUnits(unitsOf(one, scale) + unitsOf(other, scale), scale);
}
