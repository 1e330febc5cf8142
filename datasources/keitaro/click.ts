import { Malformed } from '../errors.ts';
import { eventKeys, splitEventKey } from '../event-key.ts';
import type { CommonClick } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { amount, flag, instant, type RecordOf, reference } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import type { KeitaroConnection } from './connection.ts';
import { type EventLog, grain, logZone, narrows, readByIds, readStretch, spelt } from './event-log.ts';
import { operations } from './operations.ts';
import { commonVisit, visitFields } from './visit-fields.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

/** A row of the log of clicks (keitaro.md 3.8). */
const fields = {
  ...visitFields,
  datetime: instant('datetime', 'When it was clicked.', readOnly),
  clickId: reference('click_id', "The log's own id of the row; the click is known by `subId`.", readOnly),
  clickRevenue: amount('revenue', 'What its conversions bring.', readOnly),
  clickProfit: amount('profit', 'Revenue less cost.', readOnly),
  isLead: flag('is_lead', 'It led to a lead.', readOnly),
  isSale: flag('is_sale', 'It led to a sale.', readOnly),
  isRejected: flag('is_rejected', 'It led to a conversion that was rejected.', readOnly),
} as const;

type Click = RecordOf<typeof fields>;

const log: EventLog<Click> = {
  operation: operations.clickLog,
  fields,
  clocks: ['datetime'],
  ids: ['sub_id'],
  narrows,
  read: (row) => {
    const record = readRecord(wire, fields, row, logZone);
    if (record.subId === null || record.datetime === null) throw new Malformed('A click has no id or no time.');
    return record;
  },
  idOf: ({ subId }) => subId ?? '',
  occurredAt: ({ datetime }) => datetime ?? '',
};

/** A day on either side of the moments that keys state: a conversion may print its click's in another zone. */
const margin = 24 * 60 * 60 * 1000;

export const click: EntitySpec<'click'> = {
  says: 'A click that a Keitaro tracker counted.',
  fields,
  nativeIds: eventKeys,
  grain,
  narrows,

  common: (record: Click): CommonClick => ({
    ...commonVisit(record),
    nativeId: log.idOf(record),
    occurredAt: log.occurredAt(record),
  }),

  during: (connection: KeitaroConnection, query, call) => readStretch(connection, log, query, call),

  byIds: (connection: KeitaroConnection, keys, call) => readByIds(connection, log, keys, rangeAround(keys), call),
  idsPerCall: 100,
};

/** A conversion may not say when its click was: its key then has a moment of 0, and all time is searched. */
function rangeAround(keys: readonly string[]) {
  const moments = keys.map((key) => splitEventKey(key).at);
  if (moments.includes(0)) return { interval: 'all_time' };
  return { from: spelt(Math.min(...moments) - margin), to: spelt(Math.max(...moments) + margin) };
}
