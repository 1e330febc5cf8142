import { answerJson } from './answers.ts';
import { isLive } from './archivable-entity.ts';
import type { StoredRecord } from './collection.ts';
import { existingRecord } from './existing-record.ts';
import { type Field, flagField, readOnlyField, referenceField, requiredTextField, textField } from './field.ts';
import { nameIn } from './name-in.ts';
import type { JsonObject } from './php-json.ts';
import type { Handler } from './route.ts';
import type { Tracker } from './tracker.ts';

/** The fields of a domain (keitaro.md 3.9); the values of its statuses beyond `issued` are INFERRED. */
export const domainFields: readonly Field[] = [
  requiredTextField('name'),
  readOnlyField('network_status', 'active'),
  readOnlyField('status', 'active'),
  readOnlyField('state', 'active'),
  referenceField('default_campaign_id'),
  referenceField('group_id'),
  flagField('is_ssl'),
  flagField('ssl_redirect'),
  readOnlyField('ssl_status', null),
  flagField('catch_not_found'),
  { ...flagField('allow_indexing'), initial: true },
  readOnlyField('next_check_at', null),
  readOnlyField('check_retries', 0),
  readOnlyField('error_description', null),
  readOnlyField('error_solution', null),
  textField('notes'),
];

/** The live domains; writing them is not simulated. */
export const listDomains: Handler = (tracker) => answerJson(printed(tracker, tracker.domains.all().filter(isLive)));

/** The archived domains. */
export const listDeletedDomains: Handler = (tracker) => {
  const archived = tracker.domains.all().filter((domain) => !isLive(domain));
  return answerJson(printed(tracker, archived));
};

/** One domain, archived or not, the latter INFERRED. */
export const readDomain: Handler = (tracker, { id }) =>
  answerJson(printDomain(tracker, existingRecord(tracker, tracker.domains, id)));

function printed(tracker: Tracker, domains: readonly StoredRecord[]): readonly JsonObject[] {
  return domains.map((domain) => printDomain(tracker, domain));
}

function printDomain({ dialect, campaigns, groups }: Tracker, domain: StoredRecord): JsonObject {
  const served = campaigns.all().filter((campaign) => campaign.domain_id === domain.id);
  return {
    ...domain,
    default_campaign_id: domain.default_campaign_id ?? dialect.noReference,
    default_campaign: nameIn(campaigns, domain.default_campaign_id) ?? null,
    group_id: domain.group_id ?? dialect.noReference,
    group: nameIn(groups, domain.group_id) ?? null,
    ssl_data: null,
    campaigns_count: served.length,
  };
}
