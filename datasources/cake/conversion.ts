import type { Call } from '../call.ts';
import { eventKeys } from '../event-key.ts';
import { eventsByKeys } from '../events-by-keys.ts';
import type { CommonConversion, ConversionStatus } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { Stretch, StretchQuery } from '../query.ts';
import type { RecordOf } from '../spec/field.ts';
import { commonEvent, moneyOf } from './common-event.ts';
import type { CakeConnection } from './connection.ts';
import { conversionFields } from './conversion-fields.ts';
import { conversionWrites } from './conversion-writes.ts';
import { grain, type Log, partsByParameter, stretchOfLog } from './logged.ts';
import { type Narrows, narrow, partsOf } from './narrow.ts';
import { operations } from './operations.ts';

type Conversion = RecordOf<typeof conversionFields>;

const log: Log = {
  operation: operations.eventConversions,
  fields: conversionFields,
  key: ['eventConversionId', 'eventConversionDate'],
  amounts: ['paid', 'paid_unbilled', 'received', 'received_unbilled', 'order_total'],
};

const narrows = {
  by: partsByParameter,
  status: {
    parameter: 'dispositionType',
    words: { PENDING: 'PENDING', REJECTED: 'REJECTED', REVERSED: 'RETURNED' } as Readonly<Record<string, string>>,
  },
} satisfies Narrows;

/** Conversions proper and the steps towards them, without tests. */
export const conversion: EntitySpec<'conversion'> = {
  says: 'A conversion of a CAKE instance, or a step towards one: its event says which. Tests are left out.',
  fields: conversionFields,
  nativeIds: eventKeys,

  common: (record: Conversion, account): CommonConversion => ({
    ...commonEvent(record),
    nativeId: record.eventConversionId ?? '',
    occurredAt: record.eventConversionDate ?? '',
    status: statusOf(record),
    nativeStatus: record.currentDisposition?.type?.name ?? null,
    revenue: moneyOf(record.received, account),
    payout: moneyOf(record.paid, account),
    transactionId: record.conversionTransactionId,
    clickNativeId: record.clickId,
    clickedAt: record.clickDate,
  }),

  during,
  grain,
  narrows: partsOf(narrows),
  byIds: (connection, keys, call) => eventsByKeys({ ...conversion, during, grain }, connection, keys, call),
  writes: conversionWrites,
};

/** Rows that are looked through for those of a status; beyond them a page stays short. */
const mostSifted = 20_000;

/**
 * Approved ones cannot be asked for, nor several statuses at once: those without a disposition are approved as we read
 * them, and no source says that CAKE's filter finds them. So they are picked out of all that there are.
 */
async function during(connection: CakeConnection, query: StretchQuery, call: Call): Promise<Stretch> {
  const { status, ...filter } = query.filter;
  const isAskable = status?.length === 1 && narrows.status.words[status[0] ?? ''];
  if (!status || isAskable) return ask(connection, query, call);
  for (let limit = 2 * query.limit; ; limit *= 4) {
    const { records, odd, more } = await ask(connection, { ...query, filter, limit }, call);
    const wanted = records.filter((record) => status.includes(statusOf(record as Conversion)));
    if (wanted.length > query.limit || !more || limit > mostSifted) {
      const picked = { records: wanted.slice(0, query.limit), odd };
      return { ...picked, more: more || wanted.length > query.limit, count: more ? null : wanted.length };
    }
  }
}

async function ask(connection: CakeConnection, query: StretchQuery, call: Call): Promise<Stretch> {
  const given = { ...everything, ...narrow(query.filter, narrows), sortDescending: !query.oldestFirst };
  return stretchOfLog(log, connection, query, given, call);
}

/** What is asked where nothing narrows it. */
const everything = {
  eventType: 'ALL',
  sourceType: 'ALL',
  paymentPercentageFilter: 'BOTH',
  dispositionType: 'ALL',
  affiliateBilling: 'ALL',
  advertiserBilling: 'ALL',
  testFilter: 'NON_TESTS',
  sortField: 'EVENT_CONVERSION_DATE',
};

/**
 * By the type of the disposition, whose numbers are fixed (cake.md 3.7). INFERRED: one that nobody judged is approved,
 * because it counts and is paid unless a disposition says otherwise; and the flag `returned` outweighs the disposition.
 */
function statusOf({ returned, currentDisposition }: Conversion): ConversionStatus {
  if (returned) return 'REVERSED';
  if (!currentDisposition) return 'APPROVED';
  return statusByType[currentDisposition.type?.id ?? ''] ?? 'UNKNOWN';
}

const statusByType: Readonly<Record<string, ConversionStatus>> = {
  1: 'PENDING',
  2: 'REJECTED',
  3: 'APPROVED',
  4: 'REVERSED',
};
