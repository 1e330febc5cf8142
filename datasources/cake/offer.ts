import type { Call } from '../call.ts';
import type { CommonOffer, Price, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { writtenId } from '../refuse-status.ts';
import type { AnyRecord, RecordOf } from '../spec/field.ts';
import { listOf, readRecord, valueAt } from '../spec/read-record.ts';
import { writeChanges, writeFilter, writeNew } from '../spec/write-record.ts';
import type { CakeConnection } from './connection.ts';
import { offerReadFields } from './offer-read-fields.ts';
import { offerWriteFields } from './offer-write-fields.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

const fields = { ...offerWriteFields, ...offerReadFields } as const;
type Offer = RecordOf<typeof fields>;

/** An offer of CAKE; its prices and links are those of its default contract. */
export const offer: EntitySpec<'offer'> = {
  says: 'An offer of a CAKE instance. Its prices and links are those of its default contract.',
  fields,

  common: (record: Offer, account): CommonOffer => {
    const currency = record.currency?.code ?? account.currency;
    return {
      nativeId: record.offerId ?? '',
      name: record.offerName,
      status: statusById[record.offerStatusId ?? ''] ?? 'UNKNOWN',
      nativeStatus: record.offerStatus?.name ?? record.offerStatusId,
      createdAt: record.dateCreated,
      updatedAt: null,
      payout: price(record.payoutAmount, record.payoutIsPercentage, currency),
      revenue: price(record.receivedAmount, record.receivedPercentage, currency),
      advertiserNativeId: record.advertiserId,
    };
  },

  list: async (connection: CakeConnection, window, call) => {
    const start = Number(window.after ?? 0) + 1;
    const filter = { startAtRow: start, rowLimit: window.limit, sortField: 'OFFER_ID' };
    const { rows, rowCount } = await exportOffers(connection, filter, call);
    const last = start + rows.length - 1;
    return {
      rows: rows.map((record, index) => ({ record, position: String(start + index) })),
      hasMore: rows.length > 0 && last < (rowCount ?? last),
    };
  },

  byIds: async (connection: CakeConnection, ids, call) => {
    if (ids.length > manyIds) {
      const { rows } = await exportOffers(connection, { rowLimit: 0, sortField: 'OFFER_ID' }, call);
      const found = new Map(rows.map((record) => [record.offerId, record]));
      return ids.map((id) => found.get(id) ?? null);
    }
    return Promise.all(ids.map((id) => offerById(connection, id, call)));
  },

  create: async (connection: CakeConnection, values, call) => {
    const parameters = writeNew(wire, offerWriteFields, values, connection.account.timeZone);
    const { rows } = await connection.call(operations.editOffer, { offer_id: '0', ...parameters }, call);
    return writtenId(valueAt(rows[0], 'offer_id'));
  },

  change: async (connection: CakeConnection, id, changes, call) => {
    const parameters = writeChanges(wire, offerWriteFields, changes, connection.account.timeZone);
    await connection.call(operations.editOffer, { offer_id: id, ...parameters }, call);
  },
};

/** The export filters by one id only; beyond so many, one whole export is the smaller burden. */
const manyIds = 10;

/** Ids that CAKE fixes on every instance (cake.md 3.1). */
const statusById: Readonly<Record<string, Status>> = { 1: 'ACTIVE', 2: 'ACTIVE', 3: 'ACTIVE', 4: 'PAUSED' };

async function exportOffers(connection: CakeConnection, filter: AnyRecord, call: Call) {
  const zone = connection.account.timeZone;
  const parameters = writeFilter(wire, operations.exportOffers.takes, filter, zone);
  const { rows, rowCount } = await connection.call(operations.exportOffers, parameters, call);
  return { rows: rows.map((row) => readRecord(wire, fields, withDefaultContract(row), zone)), rowCount };
}

async function offerById(connection: CakeConnection, id: string, call: Call) {
  try {
    const { rows } = await exportOffers(connection, { offerId: id, rowLimit: 1, sortField: 'OFFER_ID' }, call);
    return rows.find((record) => record.offerId === id) ?? null;
  } catch (error) {
    return error instanceof Error ? error : new Error('An offer could not be read.', { cause: error });
  }
}

/** The export lists all contracts and says elsewhere which is the default (cake.md 3.4). */
function withDefaultContract(row: unknown): unknown {
  const id = valueAt(row, 'default_offer_contract_id');
  const contracts = listOf(valueAt(row, 'offer_contracts.offer_contract_info'));
  const contract = contracts.find((candidate) => valueAt(candidate, 'offer_contract_id') === id);
  return typeof row === 'object' ? { ...row, default_contract: contract } : row;
}

function price(amount: string | null, isPercentage: boolean | null, currency: string | null): Price | null {
  if (amount === null) return null;
  return isPercentage ? { percent: amount } : { amount, currency };
}
