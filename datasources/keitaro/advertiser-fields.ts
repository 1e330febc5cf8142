import { cannotClear, instant, reference, text } from '../spec/field.ts';

const readOnly = { readOnly: true } as const;
const emptied = { cleared: '' } as const;

/** The affiliate network (keitaro.md 3.3); one of 2017 has neither `offerParam` nor `notes`. */
export const advertiserFields = {
  affiliateNetworkId: reference('id', 'Number that the tracker gave the affiliate network.', readOnly),
  affiliateNetworkName: text('name', 'Name of the affiliate network; unique.', {
    required: true,
    cleared: cannotClear,
  }),
  postbackUrl: text('postback_url', 'Address at which the network reports conversions.', emptied),
  offerParam: text(
    'offer_param',
    "What is appended to the addresses of the network's offers, on later trackers.",
    emptied,
  ),
  state: text('state', 'active, or deleted once archived.', readOnly),
  templateName: text('template_name', 'The template it was made from.', readOnly),
  notes: text('notes', 'Notes, on later trackers.', emptied),
  networkCreatedAt: instant('created_at', 'When it was created.', readOnly),
  networkUpdatedAt: instant('updated_at', 'When it was last changed.', readOnly),
} as const;
