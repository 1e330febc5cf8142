import type { ArchivableEntity } from '../archivable-entity.ts';
import type { StoredRecord } from '../collection.ts';
import { domainForms } from '../dialect.ts';
import {
  type Field,
  flagField,
  readOnlyField,
  referenceField,
  requiredTextField,
  stateField,
  textField,
} from '../field.ts';
import { nameIn } from '../name-in.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { usedValueErrors } from '../validation.ts';

/** The fields of a domain (keitaro.md 3.9, 2.2); the values of its statuses beyond `issued` are INFERRED. */
export const domainFields: readonly Field[] = [
  requiredTextField('name'),
  readOnlyField('network_status', 'active'),
  readOnlyField('status', 'active'),
  stateField({ active: 'active', deleted: 'deleted' }),
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

/** Domains: a name is taken for good, also by an archived one, INFERRED; an archived one can be read, INFERRED. */
export const domainEntity: ArchivableEntity = {
  records: (tracker) => tracker.domains,
  forms: () => domainForms,
  print: printDomain,
  check: (tracker, values) => usedValueErrors('name', tracker.domains.all(), values),
  cloneChanges: () => ({}),
};

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
