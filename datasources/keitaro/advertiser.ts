import type { CommonAdvertiser, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { instant, type RecordOf, reference, text } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import type { KeitaroConnection } from './connection.ts';
import { operations } from './operations.ts';
import { rowsByIds } from './rows-by-ids.ts';
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
    status: statusOf[record.state ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.state,
    createdAt: record.networkCreatedAt,
    updatedAt: record.networkUpdatedAt,
  }),

  // Offers print the names of their networks, archived ones too: a list of offers with its networks needs no more calls.
  byIds: async (connection: KeitaroConnection, ids, call) => {
    const routes = { list: operations.listAffiliateNetworks, get: operations.getAffiliateNetwork };
    const named = (id: string) => {
      const name = connection.networkNames.get(id);
      return name === undefined ? undefined : { id, name };
    };
    const rows = await rowsByIds(connection, ids, routes, call, named);
    const zone = connection.account.timeZone;
    return rows.map((row) => (row === null || row instanceof Error ? row : readRecord(wire, fields, row, zone)));
  },
};

const statusOf: Readonly<Record<string, Status>> = { active: 'ACTIVE', deleted: 'ARCHIVED' };
