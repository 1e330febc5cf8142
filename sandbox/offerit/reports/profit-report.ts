import type { Json } from '../answers.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { group, list, text, type Values } from '../values.ts';
import { profitRow } from './profit-row.ts';
import { isInhouse, passes } from './report-filters.ts';
import { payPeriod, reportSpan } from './report-period.ts';

/** By what a record is counted; the manual tells the words, not what the breaks look like (offerit.md 3.2). */
const breakdowns: Readonly<Record<string, (network: Network, record: Values) => readonly (string | number)[]>> = {
  period: (network, record) => [payPeriod(moment(network, record)).toUnixInteger()],
  month: (network, record) => [moment(network, record).startOf('month').toUnixInteger()],
  year: (network, record) => [moment(network, record).startOf('year').toUnixInteger()],
  offer_group: ({ offers }, record) => list(offers.find(text(record, 'offerid')) ?? {}, 'offer_groups'),
  landing_page: (_network, record) => [text(record, 'landing_pageid')],
  offer: (_network, record) => [text(record, 'offerid')],
  login: (_network, record) => [text(record, 'loginid')],
  adtool: (_network, record) => [text(record, 'adtoolid')],
  demographic: (_network, record) => [text(record, 'countryid')],
};

/** The words of `view` for which nothing is stored: everything is one row with an empty break, invented. */
const unknownBreakdowns = [
  ...['subid1', 'subid2', 'refurl', 'device_type', 'device_brand', 'device_model', 'device_os'],
  ...['device_os_version', 'device_carrier', 'device_browser'],
];

/** Every word of `view`. */
export const profitViews: readonly string[] = [...Object.keys(breakdowns), ...unknownBreakdowns];

/** GET /report/profitloss; the answer is that of the older SOAP report, INFERRED (offerit.md 3.2). */
export const profitReport: Handler = (network, sent) => {
  const filters = group(sent, 'params');
  const span = reportSpan(filters, network.now);
  const counts = (record: Values) => passes(record, filters, span) && fitsInhouse(network, record, filters);
  const records = [...network.traffic.all(), ...network.transactions.all()].filter(counts);
  const view = text(sent, 'view');
  const byBreak = new Map<string | number, Values[]>();
  for (const record of records) {
    for (const key of breakdowns[view]?.(network, record) ?? ['']) {
      const own = byBreak.get(key) ?? [];
      own.push(record);
      byBreak.set(key, own);
    }
  }
  const rows: Json = [...byBreak].map(([key, own]) => ({ break: key, stats: profitRow(own) }));
  return { total: { breakdown: view, row: profitRow(records) }, rows };
};

function moment({ now }: Network, record: Values) {
  return now.plus({ seconds: Number(record.time) - now.toUnixInteger() });
}

/** 0 all, 1 only, 2 exclude (offerit.md 3.2). */
function fitsInhouse(network: Network, record: Values, filters: Values): boolean {
  const limit = text(filters, 'limit_inhouse') || '0';
  return limit === '0' || isInhouse(network, record) === (limit === '1');
}
