import {
  customQueueStatuses,
  dataTypes,
  filterTypes,
  leadTierGroups,
  responseDispositions,
  scheduleTypes,
  sharedRules,
} from './distribution-lookups.ts';
import { emailTemplates, emailTemplateTree, emailType } from './email-templates.ts';
import { filtered, pairs } from './get-item-operations.ts';
import type { Lookups } from './lookups.ts';
import type { Operation } from './operation.ts';
import { operatorTree } from './operator-tree.ts';
import { pair } from './pair-trees.ts';
import { number, object, type Tree, text } from './response-tree.ts';
import { int, short, text as textParameter } from './scalars.ts';

/** The lists of get.asmx v1 that are about selling leads; their shapes are inferred in cake.md 3.1. */
export const distributionItems: readonly Operation[] = [
  pairs('CustomQueueStatuses', 'custom_queue_statuses', 'custom_queue_status', () => customQueueStatuses),
  pairs('ResponseDispositions', 'response_dispositions', 'response_disposition', () => responseDispositions),
  pairs('ScheduleTypes', 'schedule_types', 'schedule_type', () => scheduleTypes),
  pairs('SharedRules', 'shared_rules', 'shared_rule', () => sharedRules),
  filtered(
    'LeadTierGroups',
    'lead_tier_groups',
    'lead_tier_group',
    { lead_tier_group_id: int },
    (_account, { lead_tier_group_id: id }) =>
      [...leadTierGroups.keys()]
        .filter((known) => id <= 0 || known === id)
        .map((known) => pair('lead_tier_group', known, leadTierGroups)),
  ),
  filtered('EmailTemplates', 'email_templates', 'email_template', { email_type: emailType }, (_account, values) =>
    emailTemplates(values.email_type).map(emailTemplateTree),
  ),
  filtered(
    'FilterTypes',
    'filter_types',
    'filter_type',
    { filter_type_id: int, filter_type_name: textParameter, vertical_id: short },
    ({ lookups }, values) => filterTypes.filter((type) => isWanted(type, values, lookups)).map(filterTypeTree),
  ),
];

type FilterType = (typeof filterTypes)[number];

interface WantedFilterType {
  readonly filter_type_id: number;
  readonly filter_type_name: string;
  readonly vertical_id: number;
}

/** Zero, less or empty is all; a name is taken as a prefix, as for offers. A type of no vertical is one of each. */
function isWanted(type: FilterType, values: WantedFilterType, { verticals }: Lookups): boolean {
  const { filter_type_id: id, filter_type_name: name, vertical_id: verticalId } = values;
  return (
    (id <= 0 || type.id === id) &&
    type.name.toLowerCase().startsWith(name.toLowerCase()) &&
    (verticalId <= 0 || type.verticalName === null || type.verticalName === verticals.get(verticalId))
  );
}

/** Plain with a pair in it, as exports show it. */
function filterTypeTree(type: FilterType): Tree {
  return object({
    filter_type_id: number(type.id),
    filter_type_name: text(type.name),
    data_type: pair('data_type', type.dataTypeId, dataTypes),
    operator: operatorTree(type.operatorId),
  });
}
