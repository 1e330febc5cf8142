import type { Call } from '../call.ts';
import { Unsupported } from '../errors.ts';
import type { CommonOffer, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { Page, PageQuery, Sweep } from '../query.ts';
import { refuseFilters } from '../refuse-filters.ts';
import { writtenId } from '../refuse-status.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord, readRows, valueAt } from '../spec/read-record.ts';
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
  listAll: everyOffer,

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

  // Plans are made before anything is sent, so that a caller can see them, and each is sent once.
  writes: {
    create: {
      plan: ({ account }, values) => [
        { operation: operations.createOffer, parameters: writeNew(wire, offerFields, values, account.timeZone) },
      ],
      // Null would say: made, and nobody knows which it is. Here an answer without an id is no answer.
      keyIn: ([created]) => writtenId(valueAt(created, 'id')),
      // After an answer was lost: which offers may be the one that was to be made?
      lookalikes: async (connection: ExampleConnection, { offerName }, call) =>
        (await everyOffer(connection, Number.POSITIVE_INFINITY, call)).records.filter(
          (record) => record.offerName === offerName,
        ),
    },
    // Three writers and no flag: "any" of a filter, "unchanged" of a change, "left out" of a creation are three things.
    change: ({ account }, { id, changes, completed }) => [
      {
        operation: operations.updateOffer,
        path: { id },
        parameters: writeChanges(wire, offerFields, changes, account.timeZone, completed),
      },
    ],
    // What `offerUpdate` calls the same on all platforms: a row that is it, or a function that makes changes of it.
    shared: { name: 'offerName', notes: 'notes', expiresAt: 'endsAt' },
  },
};

/** By our name of the choice; what is not here is UNKNOWN, shown and logged, never guessed. */
const statusOf: Readonly<Record<string, Status>> = { RUNNING: 'ACTIVE', PAUSED: 'PAUSED', ENDED: 'EXPIRED' };

function everyOffer(connection: ExampleConnection, limit: number, call: Call): Promise<Sweep> {
  return sweepPages(limit, (after) => page(connection, { after, limit: longestPage }, call));
}

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
