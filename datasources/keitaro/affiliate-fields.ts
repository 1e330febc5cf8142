import { cannotClear, decimal, flag, instant, reference, text, texts } from '../spec/field.ts';
import { parameters } from './parameters.ts';

const readOnly = { readOnly: true } as const;
const emptied = { cleared: '' } as const;

/** The traffic source, of which all but id and dates can be written (keitaro.md 3.4). */
export const affiliateFields = {
  trafficSourceId: reference('id', 'Number that the tracker gave the traffic source.', readOnly),
  trafficSourceName: text('name', 'Name of the traffic source.', { required: true, cleared: cannotClear }),
  postbackUrl: text('postback_url', 'Address at which the source is told of conversions.', emptied),
  postbackStatuses: texts(
    'postback_statuses',
    'The statuses of conversions that it is told of: lead, sale, rejected, rebill.',
    { cleared: [] },
  ),
  templateName: text('template_name', 'The template it was made from, such as facebook.', emptied),
  acceptParameters: flag('accept_parameters', 'Parameters of its links are kept.'),
  parameters,
  notes: text('notes', 'Notes.', emptied),
  state: text('state', 'active, or deleted once archived.', readOnly),
  trafficLoss: decimal('traffic_loss', 'Loss of traffic, in per cent.', { minimum: 0, maximum: 100 }),
  trafficSourceCreatedAt: instant('created_at', 'When it was created.', readOnly),
  trafficSourceUpdatedAt: instant('updated_at', 'When it was last changed.', readOnly),
} as const;
