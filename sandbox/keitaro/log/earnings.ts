import type { StoredRecord } from '../collection.ts';
import { printUnits, readUnits } from '../decimal-units.ts';
import type { LogRow } from './log-row.ts';

/** More decimals than any amount that networks send. */
const scale = 18;

/** An amount of money in units small enough for every sum to be exact. */
export function exactAmount(value: StoredRecord[string] | undefined): bigint {
  return readUnits(value, scale);
}

/** An exact amount as the number that answers carry (keitaro.md 1.5), rounded once. */
export function printAmount(units: bigint): number {
  return Number(printUnits(units, scale));
}

/** What the click of a row cost. */
export function costOf({ click }: LogRow): bigint {
  return exactAmount(click?.cost);
}

/** What was rejected or trashed earns nothing, INFERRED; a conversion shows its payout all the same (keitaro.md 3.8). */
export function revenueOf(row: LogRow): bigint {
  return earnedAs(row, (status) => status !== 'rejected' && status !== 'trash');
}

/** The payouts of a row's conversions in the chosen statuses. */
export function earnedAs({ conversions }: LogRow, chosen: (status: unknown) => boolean): bigint {
  return conversions.reduce((sum, { status, revenue }) => sum + (chosen(status) ? exactAmount(revenue) : 0n), 0n);
}
