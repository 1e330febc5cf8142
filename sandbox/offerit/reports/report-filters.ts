import type { Network } from '../network.ts';
import { text, type Values } from '../values.ts';
import type { Span } from './report-period.ts';

/** The field of a transaction that a filter compares with (offerit.md 3.2). */
const filters: Readonly<Record<string, string>> = {
  filter_loginid: 'loginid',
  filter_campaignid: 'campaignid',
  filter_offerid: 'offerid',
  filter_landingpageid: 'landing_pageid',
  filter_adtoolid: 'adtoolid',
  filter_programid: 'programid',
  filter_countryid: 'countryid',
  filter_external_clickid: 'external_clickid',
  filter_transaction_hash: 'transaction_hash',
  filter_orderid: 'orderid',
  trans_type: 'trans_type',
};

/** The names of all filters that compare for equality. */
export const filterNames: readonly string[] = Object.keys(filters);

/** Whether a transaction or a day of traffic lies in the span and passes every filter that was sent. */
export function passes(record: Values, sent: Values, { start, end }: Span): boolean {
  const time = Number(record.time);
  if (time < start || time > end) return false;
  return Object.entries(filters).every(([name, field]) => ['', 'all', text(record, field)].includes(text(sent, name)));
}

/** Whether the affiliate behind a record is one of the network's own. */
export function isInhouse({ affiliates }: Network, record: Values): boolean {
  return text(affiliates.find(text(record, 'loginid')) ?? {}, 'inhouse') === '1';
}
