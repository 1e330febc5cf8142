import { Malformed, Rejected } from '../errors.ts';
import { eventKeys } from '../event-key.ts';
import { eventsByKeys } from '../events-by-keys.ts';
import type { CommonConversion, ConversionStatus, Money } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import type { KeitaroConnection } from './connection.ts';
import { conversionFields } from './conversion-fields.ts';
import { type EventLog, grain, logZone, narrows, readByIds, readStretch } from './event-log.ts';
import { operations } from './operations.ts';
import type { LogFilter } from './read-log.ts';
import { commonVisit } from './visit-fields.ts';
import { wire } from './wire.ts';

type Conversion = RecordOf<typeof conversionFields>;

/**
 * What became of it, by the native status. Registrations and deposits (`reg`, `dep` and the like) are UNKNOWN: they
 * say what the customer did, not whether the network pays for it (keitaro.md 3.8).
 */
const statusOf: Readonly<Record<string, ConversionStatus>> = {
  lead: 'PENDING',
  sale: 'APPROVED',
  rebill: 'APPROVED',
  rejected: 'REJECTED',
  trash: 'REJECTED',
};

const log: EventLog<Conversion> = {
  operation: operations.conversionLog,
  fields: conversionFields,
  clocks: ['postback_datetime', 'datetime'],
  ids: ['event_id', 'conversion_id'],
  narrows: [...narrows, 'status'],
  filterStatus,
  read: (row) => {
    const record = readRecord(wire, conversionFields, row, logZone);
    if (log.idOf(record) === '' || log.occurredAt(record) === '')
      throw new Malformed('A conversion has no id or no time.');
    return record;
  },
  idOf: ({ eventId, conversionId }) => eventId ?? conversionId ?? '',
  occurredAt: ({ postbackDatetime, datetime }) => postbackDatetime ?? datetime ?? '',
};

const reads = {
  grain,

  common: (record: Conversion, account): CommonConversion => {
    const money = (amount: string | null): Money | null =>
      amount === null ? null : { amount, currency: account.currency };
    return {
      ...commonVisit(record),
      nativeId: log.idOf(record),
      occurredAt: log.occurredAt(record),
      status: statusOf[record.conversionStatus ?? ''] ?? 'UNKNOWN',
      nativeStatus: record.conversionStatus,
      // Logs are in the tracker's one currency (keitaro.md 4.3); the currency in `params` is the postback's.
      revenue: money(record.conversionRevenue),
      // What the traffic source gets for the click is all that we pay.
      payout: money(record.clickCost),
      transactionId: record.tid,
      clickNativeId: record.subId,
      clickedAt: record.clickDatetime,
    };
  },

  during: (connection: KeitaroConnection, query, call) => readStretch(connection, log, query, call),
} satisfies Partial<EntitySpec<'conversion'>>;

export const conversion: EntitySpec<'conversion'> = {
  says: 'A conversion that a Keitaro tracker was told of by a postback.',
  fields: conversionFields,
  nativeIds: eventKeys,
  narrows: log.narrows,
  ...reads,

  // A conversion that is posted again moves to that moment (keitaro.md 3.8), so its key's is no longer of use. Whether
  // every build can narrow by ids is not told: one that refuses is asked by time.
  byIds: async (connection: KeitaroConnection, keys, call) => {
    try {
      return await readByIds(connection, log, keys, { interval: 'all_time' }, call);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      return eventsByKeys(reads, connection, keys, call);
    }
  },
  idsPerCall: 100,
};

/** The native words for the statuses asked for; all but the others' where UNKNOWN is among them. */
function filterStatus(asked: readonly string[]): LogFilter | null {
  const known = Object.entries(statusOf);
  const words = (wanted: boolean) =>
    known.filter(([, status]) => asked.includes(status) === wanted).map(([word]) => word);
  if (asked.includes('UNKNOWN')) return { names: ['status'], operator: 'NOT_IN_LIST', values: words(false) };
  return words(true).length === 0 ? null : { names: ['status'], operator: 'IN_LIST', values: words(true) };
}
