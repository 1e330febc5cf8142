import type { Network } from '../network.ts';
import { list, text, type Values } from '../values.ts';
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

/** The names of the filters of both reports, which compare for equality. */
export const filterNames: readonly string[] = Object.keys(filters);

/** Those that the profit report alone has. */
const deviceFilters: Readonly<Record<string, string>> = {
  filter_device_type: 'device_type',
  filter_device_brand_id: 'device_brand_id',
  filter_device_model_id: 'device_model_id',
  filter_device_os_id: 'device_os_id',
};

/** Their names. */
export const deviceFilterNames: readonly string[] = Object.keys(deviceFilters);

const compared = Object.entries({ ...filters, ...deviceFilters });

/** Whether a transaction or a day of traffic lies in the span and passes every filter that was sent. */
export function passes(record: Values, sent: Values, { start, end }: Span): boolean {
  const time = Number(record.time);
  if (time < start || time > end) return false;
  return compared.every(([name, field]) => ['', 'all', text(record, field)].includes(text(sent, name)));
}

/** Whether the affiliate behind a record is one of the network's own. */
export function isInhouse({ affiliates }: Network, record: Values): boolean {
  return text(affiliates.find(text(record, 'loginid')) ?? {}, 'inhouse') === '1';
}

/** Whether a manager looks after the affiliate behind a record; anybody does where none is asked for. */
export function isManagedBy({ affiliates }: Network, record: Values, manager: string): boolean {
  const affiliate = affiliates.find(text(record, 'loginid')) ?? {};
  return manager === '' || list(affiliate, 'affiliate_manager_loginids').includes(manager);
}
