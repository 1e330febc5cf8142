import { eventKeys, splitEventKey } from '../event-key.ts';
import type { CommonConversion, ConversionStatus, Money } from '../model.ts';
import type { AccountFacts, EntitySpec } from '../platform.ts';
import type { Filter, Stretch } from '../query.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRows } from '../spec/read-record.ts';
import type { TuneConnection } from './connection.ts';
import { conversionFields } from './conversion-fields.ts';
import { countryOf, subIdsOf } from './event-values.ts';
import { filtersFor } from './filters-for.ts';
import { findByIds, findRows, mostIds, readFound } from './find-rows.ts';
import { firstLocalTime } from './first-local-time.ts';
import { leavesMore } from './found-rows.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';

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
};

const statusOf: Readonly<Record<string, ConversionStatus>> = statuses;

function moneyOf({ conversionCurrency }: Conversion, amount: string | null, account: AccountFacts): Money | null {
  return amount === null ? null : { amount, currency: conversionCurrency ?? account.currency };
}
