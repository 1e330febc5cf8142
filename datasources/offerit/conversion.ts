import type { Call } from '../call.ts';
import { Malformed } from '../errors.ts';
import { eventKeys } from '../event-key.ts';
import { eventsByKeys } from '../events-by-keys.ts';
import type { CommonConversion, ConversionStatus, Money } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { Stretch, StretchQuery } from '../query.ts';
import { amount, instant, type RecordOf, records, reference, text } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { writeChanges } from '../spec/write-record.ts';
import { centsOfMoney, moneyOfCents } from './cents.ts';
import type { OfferitConnection } from './connection.ts';
import { firstTransactions, grain, narrows } from './first-transactions.ts';
import { type KeyedRow, withId } from './keyed-rows.ts';
import { valuesOf } from './php-map.ts';
import { conversionRevenueChange } from './price-changes.ts';
import { revenueStep } from './revenue-step.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

const fields = {
  // Twenty digits, and the key of its row in the answer (offerit.md 3.2).
  conversionId: reference('id', 'Number that the network gave the transaction.', readOnly),
  time: instant('time', 'When it happened.', readOnly),
  transType: text('trans_type', 'What kind of transaction it is.', readOnly),
  amount: amount('amount', 'Amount of the transaction, as the report prints it, most likely in cents.', readOnly),
  totalPayout: amount('total_payout', 'What is paid for it to everyone, as printed, most likely in cents.', readOnly),
  payouts: records(
    'payouts',
    'TransactionPayout',
    'Who is paid for it.',
    {
      payoutId: reference('id', 'Number of the payout.', readOnly),
      payoutType: text('type', 'affiliate, or referral for the one who brought the affiliate.', readOnly),
      username: text('username', 'User name of who is paid.', readOnly),
      affiliateId: reference('loginid', 'Who is paid.', { readOnly: true, to: 'affiliate' }),
      amount: amount('amount', 'What is paid, as printed, most likely in cents.', readOnly),
    },
    readOnly,
  ),
  affiliateId: reference('loginid', 'The affiliate it is about.', readOnly),
  offerId: reference('offerid', 'The offer.', readOnly),
  landingPageId: reference('landing_pageid', 'The landing page.', readOnly),
  orderId: text('orderid', 'The order at the advertiser.', readOnly),
  transactionHash: text('transaction_hash', 'Hash of the click it came from.', readOnly),
  externalClickId: text('external_clickid', "The affiliate's own id of the click.", readOnly),
  // Whether the report's amount is the revenue is UNKNOWN, and so is its unit (offerit.md 3.2, 4.1): it proves nothing.
  transactionRevenue: amount('amount', 'What it brought, in units of money, with cents at the most.', {
    writeOnly: true,
  }),
} as const;

type Conversion = RecordOf<typeof fields>;

/** A conversion, a rebill, and whatever takes one back are each a transaction of its own here. */
export const conversion: EntitySpec<'conversion'> = {
  says: 'A transaction of an Offerit network: a conversion, a rebill, or what takes one of them back.',
  fields,
  nativeIds: eventKeys,

  common: (record: Conversion, { currency }): CommonConversion => ({
    nativeId: record.conversionId ?? '',
    occurredAt: record.time ?? '',
    offerNativeId: record.offerId,
    campaignNativeId: null,
    // INFERRED: the filter of the same name is "affiliate" (offerit.md 3.2).
    affiliateNativeId: record.affiliateId,
    advertiserNativeId: null,
    creativeNativeId: null,
    country: null,
    subIds: [],
    status: statusOf[record.transType ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.transType,
    // The report has one amount and does not say whether it is the revenue, the sale, or neither: the manual's sample
    // of an advertiser's transaction has 0 beside a payout (offerit.md 3.2). What an advertiser pays is not told.
    revenue: null,
    payout: payoutOf(record, currency),
    transactionId: record.orderId,
    clickNativeId: record.transactionHash,
    clickedAt: null,
  }),

  during,
  narrows,
  grain,

  // The report filters by order and by click, and not by the number of a transaction (offerit.md 3.2).
  byIds: (connection: OfferitConnection, keys, call) =>
    eventsByKeys({ common: conversion.common, during, grain }, connection, keys, call),
  idsPerCall: 100,

  writes: {
    change: async (connection: OfferitConnection, { changes, present }, call) => {
      const { amount: said } = writeChanges(wire, fields, changes, connection.account.timeZone);
      return [await revenueStep(connection, present, centsOfMoney('transactionRevenue', String(said)), call)];
    },
    shared: { revenue: conversionRevenueChange },
  },
};

function during(connection: OfferitConnection, query: StretchQuery, call: Call): Promise<Stretch> {
  return firstTransactions(connection, query, (row) => read(connection, row), call);
}

/** INFERRED from the rows of the older API's report (offerit.md 3.2, trans_type). */
const statusOf: Readonly<Record<string, ConversionStatus>> = {
  conversion: 'APPROVED',
  continuity: 'APPROVED',
  advertiser_initial: 'APPROVED',
  phone_conversion: 'APPROVED',
  void_reversal: 'APPROVED',
  chargeback_reversal: 'APPROVED',
  void: 'REVERSED',
  chargeback: 'REVERSED',
};

/** What the affiliate gets; the share of whoever brought the affiliate is in the total only. */
function payoutOf({ payouts, totalPayout }: Conversion, currency: string | null): Money | null {
  const own = (payouts ?? []).filter(({ payoutType }) => payoutType === 'affiliate');
  const amounts = payouts?.length
    ? own.map(({ amount }) => amount ?? '0')
    : [totalPayout].filter((each) => each !== null);
  return amounts.length === 0 ? null : { amount: moneyOfCents(amounts), currency };
}

function read({ account }: OfferitConnection, keyed: KeyedRow) {
  const row = withId(keyed, 'id');
  const record = readRecord(wire, fields, { ...row, payouts: valuesOf(row.payouts) }, account.timeZone);
  const { time, conversionId } = record;
  if (conversionId === null) throw new Malformed('Offerit sent a transaction without its number.');
  if (time === null) throw new Malformed('Offerit sent a transaction without its time.', { path: 'time' });
  // Here rather than later, so that an amount which is no money is told as an odd row and loses nobody a page.
  payoutOf(record, null);
  return { ...record, time, conversionId };
}
