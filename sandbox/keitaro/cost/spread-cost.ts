import { clicksWithin } from '../click/clicks-within.ts';
import type { StoredRecord } from '../collection.ts';
import { printUnits, readUnits } from '../decimal-units.ts';
import { isObject, type JsonObject, type JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** The decimals that the tracker keeps (keitaro.md 1.5). */
const scale = 4;

/**
 * Spreads the total of a period over the clicks that match, in place of what they cost before; without any it vanishes
 * (keitaro.md 5.7). Shares differ by the smallest part of money at most, so that they add up to the total, INFERRED; the
 * other clicks keep their cost and the currency is taken for the tracker's own, INFERRED as well.
 */
export function spreadCost(tracker: Tracker, campaignIds: readonly number[], values: JsonObject): void {
  const { cost, only_campaign_uniques, filters = null } = values;
  const matches = readCostFilters(filters);
  const clicks = clicksWithin(tracker, campaignIds, values).filter(
    (click) => matches(click) && (only_campaign_uniques !== true || click.is_unique_campaign === true),
  );
  const total = readUnits(cost, scale);
  const count = BigInt(clicks.length);
  for (const [index, click] of clicks.entries()) {
    const share = (total * BigInt(index + 1)) / count - (total * BigInt(index)) / count;
    tracker.clicks.replace({ ...click, cost: printUnits(share, scale) });
  }
}

/** Columns with their values between commas, all having to fit (keitaro.md 5.7), the spaces around them INFERRED. */
function readCostFilters(filters: JsonValue): (click: StoredRecord) => boolean {
  const tests = Object.entries(isObject(filters) ? filters : {}).map(([column, list]) => {
    const values = String(list)
      .split(',')
      .map((value) => value.trim());
    return (click: StoredRecord) => values.includes(String(click[column] ?? ''));
  });
  return (click) => tests.every((test) => test(click));
}
