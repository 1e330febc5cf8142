import type { Native } from '../../native.ts';
import type { WireValue } from '../../spec/field.ts';
import type { Parameters } from '../../spec/write-record.ts';
import { foldCosts } from '../cost-fields.ts';
import { operations } from '../operations.ts';
import { asNumber } from '../say-items.ts';
import { act } from './dialect.ts';

/** Moments are said in UTC, which no clock repeats, and to the minute, as documented (keitaro.md 2.2). */
function minutesInUtc({ start_date, end_date, ...said }: Parameters): Parameters {
  const minute = (moment: WireValue | undefined) => String(moment).slice(0, 'yyyy-mm-dd hh:mm'.length);
  return { ...said, start_date: minute(start_date), end_date: minute(end_date), timezone: 'UTC' };
}

/** The zone counts for all periods, and stands beside them (keitaro.md 5.7). */
function periods({ campaign_ids, costs, ...said }: Parameters): Parameters {
  const entries = (costs as readonly Parameters[]).map((entry) => {
    const { timezone: _beside, ...folded } = foldCosts(entry);
    return folded;
  });
  return { ...said, campaign_ids: [campaign_ids].flat().map(asNumber), costs: entries, timezone: 'UTC' };
}

/** What changes statistics in bulk (keitaro.md 2.2). */
export const statistics = {
  clicksClean: act(operations.cleanClicks, undefined, { fold: minutesInUtc }),
  clicksUpdateCosts: act(operations.updateClickCosts, undefined, { fold: periods }),
  campaignsCleanArchive: act(operations.cleanArchive),
} as const satisfies Readonly<Record<string, Native>>;
