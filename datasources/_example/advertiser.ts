import type { CommonAdvertiser, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { instant, type RecordOf, reference, text } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { writeFilter } from '../spec/write-record.ts';
import type { ExampleConnection } from './connection.ts';
import { longestPage, operations } from './operations.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

/** Few rows stay beside their entity; a file of their own is for tables that calls need too. */
const fields = {
  advertiserId: reference('id', 'Id that the platform gave the advertiser.', readOnly),
  advertiserName: text('name', 'Name of the advertiser.', readOnly),
  // Never written, so no client needs an enum: plain text keeps also the words that we do not know.
  advertiserState: text('state', 'active or closed.', readOnly),
  advertiserCreatedAt: instant('created_at', 'When it was created.', readOnly),
} as const;

/** An entity that can only be fetched by its ids: it has no lists, no `create` or `change` because the manual has none. */
export const advertiser: EntitySpec<'advertiser'> = {
  says: 'An advertiser of the invented network Example.',
  fields,

  common: (record: RecordOf<typeof fields>): CommonAdvertiser => ({
    nativeId: record.advertiserId ?? '',
    name: record.advertiserName,
    status: statusOf[record.advertiserState ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.advertiserState,
    createdAt: record.advertiserCreatedAt,
    updatedAt: null,
  }),

  // Like the offer's, and still written out: two uses in one folder are no reason for an abstraction yet.
  byIds: async (connection: ExampleConnection, ids, call) => {
    const zone = connection.account.timeZone;
    const query = writeFilter(wire, operations.getAdvertisers.takes, { ids }, zone);
    const { rows } = await connection.call(operations.getAdvertisers, { query }, call);
    const found = new Map(rows.map((row) => [row.id, readRecord(wire, fields, row, zone)]));
    return ids.map((id) => found.get(id) ?? null);
  },
  idsPerCall: longestPage,
};

const statusOf: Readonly<Record<string, Status>> = { active: 'ACTIVE', closed: 'BLOCKED' };
