import { divideUnits, printUnits } from '../decimal-units.ts';
import { printAmount } from '../log/earnings.ts';
import type { JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import type { Measure, SumOf } from './click-sums.ts';

/** Computes one metric from the sums of a group. */
export type Metric = (sum: SumOf, tracker: Tracker) => JsonValue;

/** A sum as it is. */
export function total(measure: Measure): Metric {
  return (sum) => printAmount(sum(measure));
}

/** 0 to 100; two decimals are INFERRED. */
export function percent(part: (sum: SumOf) => bigint, whole: (sum: SumOf) => bigint): Metric {
  return quotient((sum) => 100n * part(sum), whole, 2);
}

/** Four decimals, as the tracker keeps money (keitaro.md 1.5), INFERRED for what is computed. */
export function money(amount: (sum: SumOf) => bigint, count: (sum: SumOf) => bigint): Metric {
  return quotient(amount, count, 4);
}

/** A thousand times the amount. */
export function thousand(amount: (sum: SumOf) => bigint): (sum: SumOf) => bigint {
  return (sum) => 1000n * amount(sum);
}

/** One sum by another; a rate of nothing is a choice (keitaro.md 7). */
export function quotient(part: (sum: SumOf) => bigint, whole: (sum: SumOf) => bigint, decimals: number): Metric {
  return (sum, { choices }) => {
    const units = divideUnits(part(sum), whole(sum), decimals);
    return units === undefined ? choices.divisionByZero : Number(printUnits(units, decimals));
  };
}
