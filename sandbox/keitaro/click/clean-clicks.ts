import { answerJson } from '../answers.ts';
import { existingRecord } from '../existing-record.ts';
import type { Handler } from '../route.ts';
import { absentErrors, refuseErrors } from '../validation.ts';
import { clicksWithin } from './clicks-within.ts';

/** Deletes statistics for good (keitaro.md 2.2): the clicks between two dates and what they brought, the latter INFERRED. */
export const cleanClicks: Handler = (tracker, { bag }) => {
  refuseErrors(tracker.dialect, absentErrors({ start_date: Boolean(bag.start_date), end_date: Boolean(bag.end_date) }));
  const campaign = bag.campaign_id ? existingRecord(tracker, tracker.campaigns, Number(bag.campaign_id)) : undefined;
  const clicks = clicksWithin(tracker, campaign === undefined ? [] : [campaign.id], bag);
  const gone = new Set(clicks.map(({ sub_id }) => sub_id));
  for (const { id } of clicks) tracker.clicks.remove(id);
  for (const { id, sub_id } of tracker.conversions.all()) if (gone.has(sub_id)) tracker.conversions.remove(id);
  return answerJson({ success: true });
};
