import type { Call } from '../call.ts';
import type { CommonAdvertiser, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import {
  type AnyRecord,
  flag,
  instant,
  integer,
  type RecordOf,
  record,
  records,
  reference,
  text,
  texts,
} from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { writeFilter } from '../spec/write-record.ts';
import type { CakeConnection } from './connection.ts';
import { operations } from './operations.ts';
import { pair } from './pair.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

/** The advertiser of `export Advertisers` v6 (cake.md 3.3), without its key and its contacts. */
const fields = {
  advertiserId: reference('advertiser_id', 'Number that CAKE gave the advertiser.', readOnly),
  advertiserName: text('advertiser_name', 'Name of the advertiser.', readOnly),
  thirdPartyName: text('third_party_name', 'Its name in a third system.', readOnly),
  accountStatus: record(
    'account_status',
    'AccountStatus',
    'Whether it is active.',
    pair('account_status', 'status'),
    readOnly,
  ),
  accountManagers: records(
    'account_managers.contact',
    'Contact',
    'Who looks after it.',
    pair('contact', 'contact'),
    readOnly,
  ),
  website: text('website', 'Its website.', readOnly),
  tags: texts('tags', 'Names of its tags.', { ...readOnly, readAt: 'tags.tag.tag_name' }),
  billingCycle: record(
    'billing_cycle',
    'BillingCycle',
    'How often it is billed.',
    pair('billing_cycle', 'cycle'),
    readOnly,
  ),
  quickbooksId: integer('quickbooks_id', 'Its number in QuickBooks.', readOnly),
  onlineSignup: flag('online_signup', 'It signed up by itself.', readOnly),
  dateCreated: instant('date_created', 'When it was created.', readOnly),
  notes: text('notes', 'Notes of the network.', readOnly),
} as const;

export const advertiser: EntitySpec<'advertiser'> = {
  says: 'An advertiser of a CAKE instance.',
  fields,

  common: (record: RecordOf<typeof fields>): CommonAdvertiser => ({
    nativeId: record.advertiserId ?? '',
    name: record.advertiserName,
    status: statusById[record.accountStatus?.id ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.accountStatus?.name ?? null,
    createdAt: record.dateCreated,
    updatedAt: null,
  }),

  byIds: async (connection: CakeConnection, ids, call) => {
    // The export filters by one id only; for more, all of them are still one call.
    const filter = ids.length === 1 ? { advertiserId: ids[0] } : {};
    const found = new Map(
      (await exportAdvertisers(connection, filter, call)).map((found) => [found.advertiserId, found]),
    );
    return ids.map((id) => found.get(id) ?? null);
  },
};

/** Ids that CAKE fixes on every instance (cake.md 3.1). */
const statusById: Readonly<Record<string, Status>> = { 1: 'ACTIVE', 2: 'PAUSED', 3: 'PENDING' };

async function exportAdvertisers(connection: CakeConnection, filter: AnyRecord, call: Call) {
  const zone = connection.account.timeZone;
  const all = { rowLimit: 0, sortField: 'ADVERTISER_ID', ...filter };
  const parameters = writeFilter(wire, operations.exportAdvertisers.takes, all, zone);
  const { rows } = await connection.call(operations.exportAdvertisers, parameters, call);
  return rows.map((row) => readRecord(wire, fields, row, zone));
}
