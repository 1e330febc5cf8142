import { answerJson } from '../answers.ts';
import { newValues } from '../collection.ts';
import { existingRecord } from '../existing-record.ts';
import { objectsIn } from '../field.ts';
import { isList, type JsonObject, type JsonValue } from '../php-json.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { absentErrors, emptyFieldErrors, refuseErrors } from '../validation.ts';
import { costFields } from './cost-fields.ts';
import { spreadCost } from './spread-cost.ts';

/**
 * Sets the total of a period and overwrites an earlier one: set, not increment (keitaro.md 5.7). There the spreading is
 * queued, so that a report read right after may show the old cost; here it is done at once.
 */
export const updateCosts: Handler = (tracker, { id, bag }) => {
  const campaign = existingRecord(tracker, tracker.campaigns, id);
  const values = { ...newValues(tracker.costs.fields, bag), campaign_id: campaign.id };
  refuseErrors(tracker.dialect, emptyFieldErrors(tracker.costs, values));
  setCost(tracker, [campaign.id], values);
  return answerJson({ success: true });
};

/** The same for several campaigns and periods, each total being for all campaigns together, INFERRED (keitaro.md 5.7). */
export const updateClickCosts: Handler = (tracker, { bag }) => {
  const { campaign_ids, costs, ...shared } = bag;
  // `costs` must be a list, one object having failed (keitaro.md 5.7).
  const given = { campaign_ids: isFilled(campaign_ids), costs: isFilled(costs) };
  refuseErrors(tracker.dialect, absentErrors(given));
  const campaignIds = isList(campaign_ids) ? campaign_ids.map(Number) : [];
  // Zone and currency are for all entries alike and need not be told.
  const fields = costFields(false);
  const entries = objectsIn(costs).map((entry) => ({
    ...newValues(fields, { ...shared, ...entry }),
    campaign_id: campaignIds,
  }));
  for (const values of entries) refuseErrors(tracker.dialect, emptyFieldErrors({ fields }, values));
  for (const values of entries) setCost(tracker, campaignIds, values);
  return answerJson({ success: true });
};

function isFilled(value: JsonValue | undefined): boolean {
  return isList(value) && value.length > 0;
}

function setCost(tracker: Tracker, campaignIds: readonly number[], values: JsonObject): void {
  spreadCost(tracker, campaignIds, values);
  const earlier = tracker.costs.all().find((costs) => period(costs) === period(values));
  if (earlier === undefined) tracker.costs.add(values);
  else tracker.costs.replace({ ...values, id: earlier.id });
}

function period({ campaign_id, start_date, end_date, timezone, filters }: Record<string, unknown>): string {
  return JSON.stringify([campaign_id, start_date, end_date, timezone, filters]);
}
