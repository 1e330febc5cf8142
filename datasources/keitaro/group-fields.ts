import { cannotClear, choice, integer, reference, text } from '../spec/field.ts';

/** The types of groups; the last came later (keitaro.md 2.1, row 22). */
export const groupTypes = { CAMPAIGNS: 'campaigns', OFFERS: 'offers', LANDINGS: 'landings', DOMAINS: 'domains' };

/** The group (keitaro.md 3.6). */
export const groupFields = {
  groupId: reference('id', 'Number that the tracker gave the group.', { readOnly: true }),
  groupName: text('name', 'Name of the group; unique among those of its type.', {
    required: true,
    cleared: cannotClear,
  }),
  groupType: choice('type', 'GroupType', 'What is filed under it; domains on later trackers only.', groupTypes, {
    required: true,
    creationOnly: true,
  }),
  position: integer('position', 'Place among the groups of its type, which the tracker counts.', { readOnly: true }),
} as const;
