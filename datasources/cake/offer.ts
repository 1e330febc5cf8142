import { InvalidChange } from '../errors.ts';
import type { CommonOffer, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { listOf, readRecord, valueAt } from '../spec/read-record.ts';
import { addedit } from './addedit.ts';
import { caps } from './caps.ts';
import { type Export, exported, newestOf } from './exported.ts';
import { offerReadFields } from './offer-read-fields.ts';
import { offerWriteFields } from './offer-write-fields.ts';
import { operations } from './operations.ts';
import { priceChange } from './price-change.ts';
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

  writes: {
    ...addedit({
      operation: operations.editOffer,
      id: 'offer_id',
      fields: offerWriteFields,
      idIn: 'offer_id',
      lookalikes: newestOf(exportOffers, 'offerName'),
    }),
    actions: caps('offerId'),
    shared: {
      name: 'offerName',
      status: (status, { offerStatusId }) => ({ changes: { offerStatusId: statusIdFor(status, offerStatusId) } }),
      payout: priceChange('payoutAmount', 'payout', 'payoutIsPercentage'),
      revenue: priceChange('receivedAmount', 'revenue', 'receivedPercentage'),
      url: 'offerLink',
      previewUrl: 'previewLink',
      description: 'offerDescription',
      expiresAt: 'expirationDate',
    },
  },
};

/** Ids that CAKE fixes on every instance (cake.md 3.1). */
const statusById: Readonly<Record<string, Status>> = { 1: 'ACTIVE', 2: 'ACTIVE', 3: 'ACTIVE', 4: 'PAUSED' };

/** CAKE has three ways to be active, and choosing one may publish what was private: only the platform's own field can. */
function statusIdFor(status: Status | null, present: unknown): string {
  if (status === 'PAUSED') return '4';
  if (status === 'ACTIVE' && statusById[String(present)] === 'ACTIVE') return String(present);
  throw new InvalidChange(
    'status',
    'CANNOT_EXPRESS',
    status === 'ACTIVE'
      ? 'CAKE has three active statuses: choose with cakeOfferUpdate, offerStatusId 1 Public, 2 Private or 3 Apply To Run.'
      : `An offer of CAKE cannot be made ${status ?? 'null'}; it can be PAUSED.`,
  );
}

/** The export lists all contracts and says elsewhere which is the default (cake.md 3.4). */
function withDefaultContract(row: unknown): unknown {
  const id = valueAt(row, 'default_offer_contract_id');
  const contracts = listOf(valueAt(row, 'offer_contracts.offer_contract_info'));
  const contract = contracts.find((candidate) => valueAt(candidate, 'offer_contract_id') === id);
  return typeof row === 'object' ? { ...row, default_contract: contract } : row;
}
