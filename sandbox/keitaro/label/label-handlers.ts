import { answerJson } from '../answers.ts';
import { existingRecord } from '../existing-record.ts';
import { isObject, type JsonObject, type JsonValue } from '../php-json.ts';
import { type FieldErrors, senseless } from '../refusal.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { absentErrors, refuseErrors } from '../validation.ts';

/** The labels of one name by value: a `Labels` without properties is all that is told (keitaro.md 2.1 row 43), INFERRED. */
export const listLabels: Handler = (tracker, { bag }) => {
  // A tracker that was asked without parameters answered 400.
  for (const name of ['campaign_id', 'label_name', 'ref_name']) {
    if (isNone(bag[name])) throw senseless(`${name} is required`);
  }
  const found = labelsOf(tracker, Number(bag.campaign_id), String(bag.ref_name));
  const named = found.filter(({ label }) => label === bag.label_name);
  return answerJson(Object.fromEntries(named.map(({ value, label }) => [String(value), label ?? null])));
};

/** Labels values of a campaign; what is not sent keeps its label, and no label takes one away, INFERRED (keitaro.md 2.1 row 44). */
export const writeLabels: Handler = (tracker, { bag }) => {
  refuseErrors(tracker.dialect, errorsIn(tracker, bag));
  const campaign = existingRecord(tracker, tracker.campaigns, Number(bag.campaign_id));
  const refName = String(bag.ref_name);
  const items = isObject(bag.items) ? bag.items : {};
  for (const [value, label] of Object.entries(items)) {
    const earlier = labelsOf(tracker, campaign.id, refName).find((each) => each.value === value);
    if (earlier !== undefined) tracker.labels.remove(earlier.id);
    if (!isNone(label)) tracker.labels.add({ campaign_id: campaign.id, ref_name: refName, value, label });
  }
  return answerJson({ success: true });
};

function labelsOf({ labels }: Tracker, campaignId: number, refName: string) {
  return labels.all().filter((each) => each.campaign_id === campaignId && each.ref_name === refName);
}

function errorsIn({ dialect }: Tracker, { campaign_id, ref_name, items }: JsonObject): FieldErrors {
  const known = isObject(items) && Object.values(items).every((label) => isNone(label) || labelNames.includes(label));
  return absentErrors({
    campaign_id: !isNone(campaign_id),
    ref_name: refNames(dialect.subIds).includes(String(ref_name)),
    items: known,
  });
}

const labelNames: readonly JsonValue[] = ['whitelist', 'blacklist'];

/** What can be labelled, with the misprint of the manual (2.1 row 44); sub ids beyond the tenth where there are some, INFERRED. */
function refNames(subIds: number): readonly string[] {
  const free = Array.from({ length: subIds }, (_none, index) => `sub_id_${index + 1}`);
  return ['ip', 'source', 'ad_campaign_id', 'creative_id', 'keyword', 'ad_campaign_idn', ...free];
}

function isNone(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === '';
}
