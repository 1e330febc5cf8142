import type { JsonValue } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** The label of a value in a campaign (keitaro.md 2.1 row 44): `whitelist`, `blacklist` or none. */
export function labelOf(
  { labels }: Tracker,
  campaignId: JsonValue | undefined,
  refName: string,
  value: JsonValue,
): string | undefined {
  const label = labels
    .all()
    .find((each) => each.campaign_id === campaignId && each.ref_name === refName && each.value === String(value));
  return label === undefined ? undefined : String(label.label);
}
