import type { Json } from '../answers.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { group, list, text, type Values } from '../values.ts';
import { profitRow } from './profit-row.ts';
import { isInhouse, isManagedBy, passes } from './report-filters.ts';
import { payPeriod, reportSpan } from './report-period.ts';

type Breakdown = (network: Network, record: Values) => readonly (string | number)[];

/** By what a record is counted; the manual tells the words, not what the breaks look like (offerit.md 3.2). */
const breakdowns: Readonly<Record<string, Breakdown>> = {
  period: (network, record) => [payPeriod(moment(network, record)).toUnixInteger()],
  month: (network, record) => [moment(network, record).startOf('month').toUnixInteger()],
  year: (network, record) => [moment(network, record).startOf('year').toUnixInteger()],
  offer_group: ({ offers }, record) => list(offers.find(text(record, 'offerid')) ?? {}, 'offer_groups'),
  landing_page: held('landing_pageid'),
  offer: held('offerid'),
  login: held('loginid'),
  adtool: held('adtoolid'),
  demographic: held('countryid'),
  subid1: held('subid1'),
  subid2: held('subid2'),
  refurl: held('refurl'),
  device_type: held('device_type'),
  // By id where a filter takes one.
  device_brand: held('device_brand_id'),
  device_model: held('device_model_id'),
  device_os: held('device_os_id'),
  device_os_version: held('device_os_version'),
  device_carrier: held('device_carrier'),
  device_browser: held('device_browser'),
};

/** Every word of `view`. */
export const profitViews: readonly string[] = Object.keys(breakdowns);

/** GET /report/profitloss; the answer is that of the older SOAP report, INFERRED (offerit.md 3.2). */
export const profitReport: Handler = (network, sent) => {
  const filters = group(sent, 'params');
  const span = reportSpan(filters, network.now);
  const counts = (record: Values) =>
    passes(record, filters, span) &&
    fitsInhouse(network, record, filters) &&
    isManagedBy(network, record, text(filters, 'acct_rep')) &&
    // Nobody here buys media: "only" leaves nothing.
    text(filters, 'limit_mediabuy') !== '1';
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

function held(name: string): Breakdown {
  return (_network, record) => [text(record, name)];
}

function moment({ now }: Network, record: Values) {
  return now.plus({ seconds: Number(record.time) - now.toUnixInteger() });
}

/** 0 all, 1 only, 2 exclude (offerit.md 3.2). */
function fitsInhouse(network: Network, record: Values, filters: Values): boolean {
  const limit = text(filters, 'limit_inhouse') || '0';
  return limit === '0' || isInhouse(network, record) === (limit === '1');
}
