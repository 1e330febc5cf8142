import type { CommonAdvertiser } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { instant, type RecordOf, reference, text } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { keptReads } from './kept-reads.ts';
import { operations } from './operations.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

/** Keitaro's affiliate network pays us, so in the unified model it is the advertiser (keitaro.md 3.3). */
const fields = {
  affiliateNetworkId: reference('id', 'Number that the tracker gave the affiliate network.', readOnly),
  affiliateNetworkName: text('name', 'Name of the affiliate network.', readOnly),
  postbackUrl: text('postback_url', 'Address at which the network reports conversions.', readOnly),
  offerParam: text('offer_param', "What is appended to the addresses of the network's offers.", readOnly),
  state: text('state', 'active, or deleted once archived.', readOnly),
  templateName: text('template_name', 'The template it was made from.', readOnly),
  notes: text('notes', 'Notes.', readOnly),
  networkCreatedAt: instant('created_at', 'When it was created.', readOnly),
  networkUpdatedAt: instant('updated_at', 'When it was last changed.', readOnly),
} as const;

export const advertiser: EntitySpec<'advertiser'> = {
  says: 'An affiliate network of a Keitaro tracker: it pays us, as an advertiser pays a network.',
  fields,

  common: (record: RecordOf<typeof fields>): CommonAdvertiser => ({
    nativeId: record.affiliateNetworkId ?? '',
    name: record.affiliateNetworkName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.networkCreatedAt,
    updatedAt: record.networkUpdatedAt,
  }),

  ...keptReads(
    'advertiser',
    { list: operations.listAffiliateNetworks, get: operations.getAffiliateNetwork },
    (row, { account }) => readRecord(wire, fields, row, account.timeZone),
  ),
};
