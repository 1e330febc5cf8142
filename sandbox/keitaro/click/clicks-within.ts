import type { StoredRecord } from '../collection.ts';
import { readRange } from '../log/log-range.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** The clicks of the campaigns, or of all without any, between two dates, in the tracker's zone unless told (keitaro.md 5.7, 2.2). */
export function clicksWithin(
  tracker: Tracker,
  campaignIds: readonly number[],
  { start_date = null, end_date = null, timezone = null }: JsonObject,
): readonly StoredRecord[] {
  const range = readRange(tracker, { from: start_date, to: end_date, timezone: timezone || null });
  const { from = '', to = '\uffff' } = range;
  return tracker.clicks.all().filter(({ campaign_id, datetime }) => {
    const isOfCampaign = campaignIds.length === 0 || campaignIds.includes(Number(campaign_id));
    return isOfCampaign && String(datetime) >= from && String(datetime) <= to;
  });
}
