import { isLive } from '../archivable-entity.ts';
import type { StoredRecord } from '../collection.ts';
import type { Tracker } from '../tracker.ts';

/** The live streams of a campaign in their order; that archived ones are not listed is INFERRED. */
export function streamsOf({ streams }: Tracker, campaignId: number): readonly StoredRecord[] {
  const own = streams.all().filter((stream) => stream.campaign_id === campaignId && isLive(stream));
  return own.toSorted((one, other) => Number(one.position) - Number(other.position));
}
