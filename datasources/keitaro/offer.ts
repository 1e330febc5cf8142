import type { CommonOffer, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { lost, writtenId } from '../refuse-status.ts';
import type { RecordOf } from '../spec/field.ts';
import { listOf, readRecord, valueAt } from '../spec/read-record.ts';
import { writeChanges, writeNew } from '../spec/write-record.ts';
import { type KeitaroConnection, type KeitaroRow, many } from './connection.ts';
import { countryCodeOf } from './country-codes.ts';
import { offerFields } from './offer-fields.ts';
import { operations } from './operations.ts';
import { rowsByIds } from './rows-by-ids.ts';
import { wire } from './wire.ts';

type Offer = RecordOf<typeof offerFields>;

/** Unpaged lists, a partial PUT, and forms that differ by build: all of it ends here. */
export const offer: EntitySpec<'offer'> = {
  says: 'An offer of a Keitaro tracker. The tracker belongs to a media buyer: its payout is what we get.',
  fields: offerFields,

  common: (record: Offer, account): CommonOffer => ({
    nativeId: record.offerId ?? '',
    name: record.offerName,
    status: statusOf[record.state ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.state,
    createdAt: record.offerCreatedAt,
    updatedAt: record.offerUpdatedAt,
    payout: null,
    revenue:
      record.payoutValue === null
        ? null
        : { amount: record.payoutValue, currency: record.payoutCurrency ?? account.currency },
    advertiserNativeId: record.affiliateNetworkId,
  }),

  // The route knows no paging and no order, so every page is cut from the whole (keitaro.md 1.8).
  list: async (connection: KeitaroConnection, { after, limit }, call) => {
    const all = many(await connection.call(operations.listOffers, {}, call)).map((row) => read(connection, row));
    const rows = all
      .map((record) => ({ record, position: record.offerId ?? '' }))
      .sort((a, b) => compareIds(a.position, b.position))
      .filter(({ position }) => after === null || compareIds(position, after) > 0);
    return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
  },

  byIds: async (connection: KeitaroConnection, ids, call) => {
    const routes = { list: operations.listOffers, get: operations.getOffer };
    const rows = await rowsByIds(connection, ids, routes, call);
    return rows.map((row) => (row === null || row instanceof Error ? row : read(connection, row)));
  },

  create: async (connection: KeitaroConnection, values, call) => {
    const body = writeNew(wire, offerFields, values, connection.account.timeZone);
    return idIn(await connection.call(operations.createOffer, { body }, call));
  },

  change: async (connection: KeitaroConnection, id, changes, call) => {
    const body = writeChanges(wire, offerFields, changes, connection.account.timeZone);
    const written = idIn(await connection.call(operations.updateOffer, { id, body }, call));
    if (written !== id) throw lost('write', 'it names another record');
  },
};

/** The id in the answer to a write, which is the record or a list of it (keitaro.md 1.7). */
function idIn(answer: unknown): string {
  return writtenId(listOf(valueAt(answer, 'id'))[0]);
}

const statusOf: Readonly<Record<string, Status>> = {
  active: 'ACTIVE',
  disabled: 'PAUSED',
  deleted: 'ARCHIVED',
  removed: 'ARCHIVED',
};

function read(connection: KeitaroConnection, row: KeitaroRow): Offer {
  const record = readRecord(wire, offerFields, row, connection.account.timeZone);
  const { affiliateNetworkId: network, affiliateNetwork: name } = record;
  if (network !== null && name !== null) connection.networkNames.set(network, name);
  return { ...record, country: listOf(record.country).map((country) => countryCodeOf(String(country))) };
}

/** Numbers in text, beyond what a float holds. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
