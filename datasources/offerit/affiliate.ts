import { orError } from '../as-error.ts';
import type { Call } from '../call.ts';
import type { CommonAffiliate, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, readRows } from '../spec/read-record.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { affiliateWrites } from './affiliate-writes.ts';
import { asShown } from './as-shown.ts';
import type { OfferitConnection } from './connection.ts';
import { cutSweep } from './cut-sweep.ts';
import { type KeyedRow, keyedRows, withId } from './keyed-rows.ts';
import { operations } from './operations.ts';
import { rowsByIds } from './rows-by-ids.ts';
import { wire } from './wire.ts';

type Affiliate = Partial<RecordOf<typeof affiliateFields>>;

/** Up to so many are searched for one by one; a search without a filter brings everyone (offerit.md 3.7). */
const fewIds = 4;

export const affiliate: EntitySpec<'affiliate'> = {
  says: 'An affiliate of an Offerit network.',
  fields: affiliateFields,

  common: (record: Affiliate): CommonAffiliate => ({
    nativeId: record.affiliateId ?? '',
    // The one name that every answer has, and under which other answers speak of an affiliate.
    name: record.username ?? null,
    status: record.deleted ? 'ARCHIVED' : (statusOf[record.affiliateStatusNumber ?? ''] ?? 'UNKNOWN'),
    nativeStatus: record.deleted ? 'deleted' : (record.affiliateStatusNumber ?? null),
    createdAt: record.joinDate ?? null,
    updatedAt: null,
  }),

  // `start` and `end` are among the filters without a word on what they count, so everyone comes at once.
  listAll: async (connection: OfferitConnection, limit, call) => {
    const rows = await search(connection, {}, call);
    return cutSweep(
      readRows(rows, (row) => read(connection, row)),
      limit,
    );
  },

  byIds: async (connection: OfferitConnection, ids, call) => {
    const pick = async (wanted: readonly string[], filter: Filter) =>
      rowsByIds(await search(connection, filter, call), 'loginid', wanted, (row) => read(connection, row));
    if (ids.length > fewIds) return pick(ids, {});
    const picked = await Promise.all(ids.map((id) => orError(() => pick([id], { id }))));
    return picked.map((one) => (one instanceof Error ? one : (one[0] ?? null)));
  },
  idsPerCall: 10_000,

  writes: {
    ...affiliateWrites,
    create: {
      ...affiliateWrites.create,
      lookalikes: async (connection: OfferitConnection, { username }, call) => {
        const rows = await search(connection, { username: String(username) }, call);
        return rows.map((row) => read(connection, row)).filter((found) => found.username === username);
      },
    },
  },
};

/** The numbers of add_affiliate (offerit.md 3.7). */
const statusOf: Readonly<Record<string, Status>> = {
  0: 'ACTIVE',
  1: 'PAUSED',
  2: 'BLOCKED',
  3: 'PENDING',
  4: 'PENDING',
  5: 'REJECTED',
};

type Filter = { readonly id?: string; readonly username?: string };

function search(connection: OfferitConnection, filter: Filter, call: Call): Promise<readonly KeyedRow[]> {
  return connection.rows(operations.searchAffiliates, filter, keyedRows, call);
}

function read({ account }: OfferitConnection, row: KeyedRow): Affiliate {
  const shown = withId(row, 'loginid');
  return asShown(affiliateFields, shown, readRecord(wire, affiliateFields, shown, account.timeZone));
}
