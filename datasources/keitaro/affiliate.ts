import type { CommonAffiliate } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { decimal, flag, instant, type RecordOf, reference, text, texts } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { keptReads } from './kept-reads.ts';
import { operations } from './operations.ts';
import { parameters, parametersIn } from './parameters.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

/** Keitaro's traffic source is paid by us, so in the unified model it is the affiliate (keitaro.md 3.4). */
const fields = {
  trafficSourceId: reference('id', 'Number that the tracker gave the traffic source.', readOnly),
  trafficSourceName: text('name', 'Name of the traffic source.', readOnly),
  postbackUrl: text('postback_url', 'Address at which the source is told of conversions.', readOnly),
  postbackStatuses: texts('postback_statuses', 'The statuses of conversions that it is told of.', readOnly),
  templateName: text('template_name', 'The template it was made from.', readOnly),
  acceptParameters: flag('accept_parameters', 'Parameters of its links are kept.', readOnly),
  parameters,
  notes: text('notes', 'Notes.', readOnly),
  state: text('state', 'active, or deleted once archived.', readOnly),
  trafficLoss: decimal('traffic_loss', 'Loss of traffic, in per cent.', readOnly),
  trafficSourceCreatedAt: instant('created_at', 'When it was created.', readOnly),
  trafficSourceUpdatedAt: instant('updated_at', 'When it was last changed.', readOnly),
} as const;

export const affiliate: EntitySpec<'affiliate'> = {
  says: 'A traffic source of a Keitaro tracker: we pay it for visitors, as a network pays an affiliate.',
  fields,

  common: (record: RecordOf<typeof fields>): CommonAffiliate => ({
    nativeId: record.trafficSourceId ?? '',
    name: record.trafficSourceName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.trafficSourceCreatedAt,
    updatedAt: record.trafficSourceUpdatedAt,
  }),

  ...keptReads(
    'affiliate',
    { list: operations.listTrafficSources, get: operations.getTrafficSource },
    (row, { account }) =>
      readRecord(wire, fields, { ...row, parameters: parametersIn(row.parameters) }, account.timeZone),
  ),
};
