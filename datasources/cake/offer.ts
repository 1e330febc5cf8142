import type { CommonOffer, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { writtenId } from '../refuse-status.ts';
import type { RecordOf } from '../spec/field.ts';
import { listOf, readRecord, valueAt } from '../spec/read-record.ts';
import { writeChanges, writeNew } from '../spec/write-record.ts';
import type { CakeConnection } from './connection.ts';
import { type Export, exported } from './exported.ts';
import { offerReadFields } from './offer-read-fields.ts';
import { offerWriteFields } from './offer-write-fields.ts';
import { operations } from './operations.ts';
import { priceOf } from './price-of.ts';
import { wire } from './wire.ts';

const fields = { ...offerWriteFields, ...offerReadFields } as const;
type Offer = RecordOf<typeof fields>;

/** Three native statuses are ACTIVE, and a call takes one: only PAUSED can be asked for. */
export const exportOffers: Export = {
  operation: operations.exportOffers,
  id: 'offerId',
  sortFields: { ID: 'OFFER_ID', NAME: 'OFFER_NAME', CREATED_AT: 'DATE_CREATED' },
  narrows: { by: { advertiserId: 'advertiserId' }, status: { parameter: 'offerStatusId', words: { PAUSED: '4' } } },
  read: (row, zone) => readRecord(wire, fields, withDefaultContract(row), zone),
};

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
      payout: priceOf(record.payoutAmount, record.payoutIsPercentage, currency),
      revenue: priceOf(record.receivedAmount, record.receivedPercentage, currency),
      advertiserNativeId: record.advertiserId,
    };
  },

  ...exported(exportOffers),

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

/** Ids that CAKE fixes on every instance (cake.md 3.1). */
const statusById: Readonly<Record<string, Status>> = { 1: 'ACTIVE', 2: 'ACTIVE', 3: 'ACTIVE', 4: 'PAUSED' };

/** The export lists all contracts and says elsewhere which is the default (cake.md 3.4). */
function withDefaultContract(row: unknown): unknown {
  const id = valueAt(row, 'default_offer_contract_id');
  const contracts = listOf(valueAt(row, 'offer_contracts.offer_contract_info'));
  const contract = contracts.find((candidate) => valueAt(candidate, 'offer_contract_id') === id);
  return typeof row === 'object' ? { ...row, default_contract: contract } : row;
}
