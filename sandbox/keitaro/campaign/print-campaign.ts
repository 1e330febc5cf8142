import type { StoredRecord } from '../collection.ts';
import { objectsIn } from '../field.ts';
import { nameIn } from '../name-in.ts';
import type { JsonObject } from '../php-json.ts';
import { printParameters } from '../print-parameters.ts';
import type { Tracker } from '../tracker.ts';

/** A campaign as the profile shows it (keitaro.md 3.1); parameters stored as JSON text are shown as that text. */
export function printCampaign(tracker: Tracker, campaign: StoredRecord): JsonObject {
  const { dialect } = tracker;
  const { created_at, ...rest } = campaign;
  const shared = {
    ...rest,
    group_id: campaign.group_id ?? dialect.noReference,
    traffic_source_id: campaign.traffic_source_id ?? dialect.noReference,
    parameters: printParameters(dialect, campaign.parameters),
    postbacks: objectsIn(campaign.postbacks).map((postback) => ({ ...postback, campaign_id: campaign.id })),
  };
  if (dialect.campaignShape === 'short') return shared;
  return {
    ...shared,
    cost_value: Number(campaign.cost_value),
    domain_id: campaign.domain_id ?? dialect.noReference,
    domain: nameIn(tracker.domains, campaign.domain_id) ?? null,
    group: nameIn(tracker.groups, campaign.group_id) ?? null,
    created_at: created_at ?? null,
  };
}
