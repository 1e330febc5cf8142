import type { Call } from '../call.ts';
import { Unsupported } from '../errors.ts';
import type { CommonOffer, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { Page, PageQuery } from '../query.ts';
import { refuseFilters } from '../refuse-filters.ts';
import { lost } from '../refuse-status.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, readRows } from '../spec/read-record.ts';
import { writeChanges, writeFilter, writeNew } from '../spec/write-record.ts';
import { sweepPages } from '../sweep-pages.ts';
import type { ExampleConnection } from './connection.ts';
import { offerFields } from './offer-fields.ts';
import { longestPage, operations } from './operations.ts';
import { wire } from './wire.ts';

type Offer = RecordOf<typeof offerFields>;

/** Each method is optional: leave out what the platform cannot, and the schema leaves it out too. */
export const offer: EntitySpec<'offer'> = {
  says: 'An offer of the invented network Example.',
  fields: offerFields,

  // What all platforms share, in everyone's words; a null says "this platform does not tell".
  common: (record: Offer): CommonOffer => ({
    nativeId: record.offerId ?? '',
    name: record.offerName,
    status: statusOf[record.offerState ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.offerStateWord,
    createdAt: record.offerCreatedAt,
    updatedAt: null,
    // Seen from us: payout is what we pay. The record names its currency, else `account.currency` would stand here.
    payout: record.payoutAmount === null ? null : { amount: record.payoutAmount, currency: record.payoutCurrency },
    revenue: record.revenueShare === null ? null : { percent: record.revenueShare },
    advertiserNativeId: record.advertiserId,
  }),

  // Page after page, because this platform gives no more at once; where one call gives everything, `listAll` is that call.
  listAll: (connection: ExampleConnection, limit, call) =>
    sweepPages(limit, (after) => page(connection, { after, limit: longestPage }, call)),

  // What the platform cannot do is refused with its reason, before anything is sent: nothing is silently left undone.
  listPage: (connection: ExampleConnection, { filter, order, after, limit }, call) => {
    refuseFilters('Example', filter, []);
    if (order) throw new Unsupported('Example lists offers in the order of their ids only.');
    // Callers may ask for more than the platform gives at once; a short page with `hasMore` is a proper answer.
    return page(connection, { after, limit: Math.min(limit, longestPage) }, call);
  },

  // The platform answers in any order and leaves out what it lacks; callers get the order and length they asked for.
  byIds: async (connection: ExampleConnection, ids, call) => {
    const query = writeFilter(wire, operations.getOffers.takes, { ids }, connection.account.timeZone);
    const { rows } = await connection.call(operations.getOffers, { query }, call);
    const found = new Map(rows.map((row) => [row.id, read(connection, row)]));
    return ids.map((id) => found.get(id) ?? null);
  },
  idsPerCall: longestPage,

  create: async (connection: ExampleConnection, values, call) => {
    const body = writeNew(wire, offerFields, values, connection.account.timeZone);
    const { rows } = await connection.call(operations.createOffer, { body }, call);
    // The offer may well exist, so this is no plain failure: `lost` says that one must look before repeating.
    if (!rows[0]) throw lost('write', 'it does not name the new offer');
    return rows[0].id;
  },

  // Three writers and no flag: "any" of a filter, "unchanged" of a change and "left out" of a creation are three things.
  change: async (connection: ExampleConnection, id, changes, call) => {
    const body = writeChanges(wire, offerFields, changes, connection.account.timeZone);
    await connection.call(operations.updateOffer, { id, body }, call);
  },
};

/** By our name of the choice; what is not here is UNKNOWN, shown and logged, never guessed. */
const statusOf: Readonly<Record<string, Status>> = { RUNNING: 'ACTIVE', PAUSED: 'PAUSED', ENDED: 'EXPIRED' };

// The position is the number of offers passed, for want of better: where a list can begin after an id, take the id,
// because a number shifts when an offer before it vanishes.
async function page(
  connection: ExampleConnection,
  { after, limit }: Pick<PageQuery, 'after' | 'limit'>,
  call: Call,
): Promise<Page> {
  const offset = Number(after ?? 0);
  const query = writeFilter(wire, operations.listOffers.takes, { offset, limit }, connection.account.timeZone);
  const { rows, more } = await connection.call(operations.listOffers, { query }, call);
  const numbered = rows.map((row, index) => ({ row, position: String(offset + index + 1) }));
  const { records, odd } = readRows(
    numbered,
    ({ row, position }) => ({ record: read(connection, row), position }),
    offset + 1,
  );
  return { rows: records, odd, hasMore: more, count: null };
}

function read(connection: ExampleConnection, row: unknown): Offer {
  return readRecord(wire, offerFields, row, connection.account.timeZone);
}
