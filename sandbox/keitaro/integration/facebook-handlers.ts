import { answerJson, answerNothing } from '../answers.ts';
import { newValues, type StoredRecord, writtenValues } from '../collection.ts';
import { existingRecord } from '../existing-record.ts';
import { type Field, flagField, objectField, readOnlyField, requiredTextField, textField } from '../field.ts';
import { isList, type JsonValue } from '../php-json.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { absentErrors, emptyFieldErrors, refuseErrors } from '../validation.ts';

/** A link to an advertising account, its secrets as readable as everything (keitaro.md 2.2, 1.1); a name is required, INFERRED. */
export const facebookFields: readonly Field[] = [
  requiredTextField('name'),
  textField('ad_account_id'),
  textField('token'),
  flagField('proxy_enabled'),
  objectField('proxy'),
  // Written by routes of their own.
  readOnlyField('campaign_ids', []),
];

/**
 * The operations on these links (keitaro.md 2.2), which are really deleted (5.8). All but a creation wrap what they
 * answer in `data` ([OAS22]).
 */
export const facebookHandlers = {
  list: ({ facebookAccounts }) => answerJson({ data: facebookAccounts.all().map(shown) }),
  read: (tracker, { id }) => answerJson({ data: shown(accountOf(tracker, id)) }),
  create: (tracker, { bag }) => {
    const values = newValues(facebookFields, bag);
    refuseErrors(tracker.dialect, emptyFieldErrors(tracker.facebookAccounts, values));
    return answerJson(shown(tracker.facebookAccounts.add(values)));
  },
  update: (tracker, { id, bag }) => {
    const account = { ...accountOf(tracker, id), ...writtenValues(facebookFields, bag) };
    refuseErrors(tracker.dialect, emptyFieldErrors(tracker.facebookAccounts, account));
    tracker.facebookAccounts.replace(account);
    return answerJson({ data: shown(account) });
  },
  remove: (tracker, { id }) => {
    tracker.facebookAccounts.remove(accountOf(tracker, id).id);
    return answerJson({ success: true });
  },
} satisfies Readonly<Record<string, Handler>>;

/** The campaigns of such a link, listed as names and numbers and written one by one, without an answer ([OAS22]). */
export const facebookCampaignHandlers = {
  read: (tracker, { id }) => answerJson(campaignsOf(tracker, accountOf(tracker, id))),
  add: (tracker, { id, bag }) => {
    const campaignId = campaignIn(tracker, bag.campaign_id);
    return keep(tracker, id, (before) => [...new Set([...before, campaignId])]);
  },
  remove: (tracker, { id, bag }) => {
    const campaignId = campaignIn(tracker, bag.campaign_id);
    return keep(tracker, id, (before) => before.filter((each) => each !== campaignId));
  },
} satisfies Readonly<Record<string, Handler>>;

function keep(tracker: Tracker, id: number, change: (before: readonly JsonValue[]) => readonly JsonValue[]) {
  const before = accountOf(tracker, id);
  tracker.facebookAccounts.replace({ ...before, campaign_ids: change(idsOf(before)) });
  return answerNothing();
}

function campaignIn(tracker: Tracker, campaignId: JsonValue | undefined): number {
  refuseErrors(tracker.dialect, absentErrors({ campaign_id: Boolean(campaignId) }));
  return existingRecord(tracker, tracker.campaigns, Number(campaignId)).id;
}

function accountOf(tracker: Tracker, id: number): StoredRecord {
  return existingRecord(tracker, tracker.facebookAccounts, id);
}

function idsOf({ campaign_ids = [] }: StoredRecord): readonly JsonValue[] {
  return isList(campaign_ids) ? campaign_ids : [];
}

function campaignsOf({ campaigns }: Tracker, account: StoredRecord) {
  return idsOf(account).map((id) => ({ name: campaigns.find(Number(id))?.name ?? '', value: id }));
}

function shown({ campaign_ids: _elsewhere, ...account }: StoredRecord) {
  return account;
}
