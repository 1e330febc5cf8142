import { InvalidChange } from '../errors.ts';
import { eventKey, eventKeys, splitEventKey } from '../event-key.ts';
import type { CommonConversion, ConversionStatus, Money } from '../model.ts';
import type { AccountFacts, EntitySpec } from '../platform.ts';
import type { Filter, Stretch } from '../query.ts';
import type { NativeChange } from '../shared-changes.ts';
import type { AnyRecord, RecordOf, WireValue } from '../spec/field.ts';
import { readRows } from '../spec/read-record.ts';
import type { Action } from '../write.ts';
import { alike } from './alike.ts';
import type { TuneConnection } from './connection.ts';
import { conversionFields } from './conversion-fields.ts';
import { countryOf, subIdsOf } from './event-values.ts';
import { filtersFor } from './filters-for.ts';
import { findByIds, findRows, mostIds, readFound } from './find-rows.ts';
import { firstLocalTime } from './first-local-time.ts';
import { leavesMore } from './found-rows.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';
import { moneyChange } from './price-change.ts';
import { statusChange } from './status-change.ts';
import { type Beside, keyOf, written } from './written.ts';

type Conversion = RecordOf<typeof conversionFields>;

const statuses = { approved: 'APPROVED', pending: 'PENDING', rejected: 'REJECTED' } as const;

const model: Model = {
  name: 'Conversion',
  find: operations.findConversions,
  fields: conversionFields,
  contain: { ConversionMeta: 'one' },
  columns: { status: 'status', offerId: 'offer_id', affiliateId: 'affiliate_id', advertiserId: 'advertiser_id' },
  statuses,
  orders: {},
  occursAt: 'convertedAt',
};

const made = written({
  ...model,
  create: operations.createConversion,
  update: operations.updateConversion,
  // Of an affiliate and an offer alone there are many: another's conversion would be taken for ours.
  lookalikes: alike(model, ['adId']),
  beside: { note: notes },
});

/** Found by time with one call, which counts the whole stretch; and by id, so that keys need no time. */
export const conversion: EntitySpec<'conversion'> = {
  says: 'A conversion of a TUNE network. Corrections by hand are conversions too, and may take money away.',
  fields: conversionFields,
  nativeIds: eventKeys,

  common: (record: Conversion, account): CommonConversion => ({
    nativeId: record.conversionId ?? '',
    occurredAt: record.convertedAt ?? '',
    status: statusOf[record.conversionStateWord ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.conversionStateWord,
    revenue: moneyOf(record, record.revenueAmount, account),
    payout: moneyOf(record, record.payoutAmount, account),
    offerNativeId: record.offerId,
    // A conversion names the affiliate and the offer, and not the approval that ties them.
    campaignNativeId: null,
    affiliateNativeId: record.affiliateId,
    advertiserNativeId: record.advertiserId,
    creativeNativeId: record.offerFileId,
    country: countryOf(record.countryCode),
    subIds: subIdsOf([
      record.affiliateInfo1,
      record.affiliateInfo2,
      record.affiliateInfo3,
      record.affiliateInfo4,
      record.affiliateInfo5,
    ]),
    transactionId: record.adId,
    clickNativeId: record.adId,
    clickedAt: record.sessionAt,
  }),

  during: async (connection: TuneConnection, { from, to, filter, oldestFirst, limit }, call): Promise<Stretch> => {
    const filters = filtersFor(model, filter);
    const { timeZone } = connection.account;
    const [first, last] = [firstLocalTime(from, timeZone), firstLocalTime(to, timeZone)];
    if (filters === null || first >= last) return { records: [], odd: [], more: false, count: 0 };
    const direction = oldestFirst ? 'asc' : 'desc';
    const parameters = {
      filters: { ...filters, datetime: { GREATER_THAN_OR_EQUAL_TO: first, LESS_THAN: last } },
      sort: { datetime: direction, id: direction },
      limit,
    };
    const found = await findRows(connection, model, parameters, call);
    const { records, odd } = readRows(found.rows, (row) => readFound(connection, model, row).record);
    return { records, odd, more: leavesMore(found, limit), count: found.count };
  },
  narrows: Object.keys(model.columns) as (keyof Filter)[],
  grain: 1000,

  byIds: (connection: TuneConnection, keys, call) => {
    const ids = keys.map((key) => splitEventKey(key).nativeId);
    return findByIds(connection, model, ids, call);
  },
  idsPerCall: mostIds,

  writes: {
    ...made,
    create: {
      ...made.create,
      // The id alone finds it; its time, which the answer tells on the network's clock, is read with it.
      keyIn: ([answer]) => {
        const id = keyOf(model.name, answer);
        return id && eventKey(new Date(0).toISOString(), id);
      },
    },
    actions: {
      approve: deciding('APPROVED', 'Approves it.'),
      reject: deciding('REJECTED', 'Rejects it.'),
    },
    shared: {
      status: statusChange('conversionState', conversionFields.conversionState, statuses),
      payout: moneyChange('payout', 'payoutAmount'),
      revenue: moneyChange('revenue', 'revenueAmount'),
      note: addedNote,
    },
  },
};

/** The note is no column of a conversion, but of what is known beside it (hasoffers.md 2.2, 2.7). */
function notes(id: string, said: WireValue): ReturnType<Beside> {
  return [{ operation: operations.updateConversionMeta, parameters: { id, data: { note: said } } }];
}

/** TUNE keeps one text for all notes: what is there stays above what is added. */
function addedNote(note: string | null, { note: present }: AnyRecord): NativeChange {
  if (note === null) {
    throw new InvalidChange('note', 'CANNOT_EXPRESS', 'A note is added; to empty it, use tuneConversionUpdate.');
  }
  return { changes: { note: present == null ? note : `${String(present)}\n${note}` }, relative: true };
}

function deciding(conversionState: 'APPROVED' | 'REJECTED', says: string): Action {
  const status = conversionFields.conversionState.values[conversionState];
  return {
    says,
    plan: (_connection, { id }) => [{ operation: operations.updateConversionStatus, parameters: { id, status } }],
    expects: () => ({ conversionState }),
  };
}

const statusOf: Readonly<Record<string, ConversionStatus>> = statuses;

function moneyOf({ conversionCurrency }: Conversion, amount: string | null, account: AccountFacts): Money | null {
  return amount === null ? null : { amount, currency: conversionCurrency ?? account.currency };
}
