import { answerJson } from '../answers.ts';
import { newValues } from '../collection.ts';
import { existingRecord } from '../existing-record.ts';
import { anyField, type Field, flagField, moneyField, objectField, requiredTextField, textField } from '../field.ts';
import { invalid } from '../refusal.ts';
import type { Handler } from '../route.ts';
import { emptyFieldErrors } from '../validation.ts';

/** The costs that were set for a campaign, one record for each period (keitaro.md 5.7); empty keys are refused. */
export function costFields(needZone: boolean): readonly Field[] {
  const zoneField = needZone ? requiredTextField : textField;
  return [
    anyField('campaign_id', 0),
    requiredTextField('start_date'),
    requiredTextField('end_date'),
    { ...moneyField('cost'), initial: '', required: true },
    zoneField('timezone'),
    zoneField('currency'),
    flagField('only_campaign_uniques'),
    objectField('filters'),
  ];
}

/**
 * Keeps the total for the period and overwrites an earlier one for the same clicks: set, not increment (keitaro.md 5.7).
 * The spreading over clicks is queued there and never done here: a log read right after may show the old cost.
 */
export const updateCosts: Handler = (tracker, { id, bag }) => {
  const campaign = existingRecord(tracker, tracker.campaigns, id);
  const values = { ...newValues(tracker.costs.fields, bag), campaign_id: campaign.id };
  const errors = emptyFieldErrors(tracker.costs, values);
  if (Object.keys(errors).length > 0) throw invalid(tracker.dialect, errors);
  const earlier = tracker.costs.all().find((costs) => period(costs) === period(values));
  if (earlier === undefined) tracker.costs.add(values);
  else tracker.costs.replace({ ...values, id: earlier.id });
  return answerJson({ success: true });
};

function period({ campaign_id, start_date, end_date, timezone, filters }: Record<string, unknown>): string {
  return JSON.stringify([campaign_id, start_date, end_date, timezone, filters]);
}
