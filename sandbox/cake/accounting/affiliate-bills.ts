import { DateTime } from 'luxon';
import type { CakeAccount } from '../cake-account.ts';
import { type Bill, type BillItem, billsOf } from './bills.ts';
import { conversionItems } from './conversion-items.ts';
import type { StoredAffiliateBill } from './stored-affiliate-bill.ts';

type BillValues = Parameters<typeof billsOf>[2];

/** The bills of affiliates: what was paid for their conversions and is not open any more, tests left out (INFERRED). */
export function affiliateBills(account: CakeAccount, values: BillValues): readonly Bill[] {
  return billsOf(paidItems(account), account.affiliates, values, account.now);
}

/** Any bill by its id. */
export function findAffiliateBill(account: CakeAccount, billId: number): Bill | undefined {
  return affiliateBills(account, everything).find(({ bill_id }) => bill_id === billId);
}

/** What is said of a bill; where nobody said anything it was paid a month after its end, which is invented. */
export function billCard(account: CakeAccount, { bill_id, end, holderId }: Bill): StoredAffiliateBill {
  const month = DateTime.fromISO(end, { zone: 'utc' }).plus({ days: 30 }).toFormat("yyyy-MM-dd'T'00:00:00");
  const isPaid = month <= account.now;
  return (
    account.affiliateBills.get(bill_id) ?? {
      invoice_number: '',
      invoiced_amount: null,
      date_invoice_received: null,
      payment_type_id: account.affiliates.get(holderId)?.payment_type_id ?? null,
      verification_code: isPaid ? `V-${bill_id}` : '',
      payment_date: isPaid ? month : null,
      notes: '',
    }
  );
}

const everything: BillValues = {
  billing_cycle: 'all',
  billing_period_start_date: '0001-01-01T00:00:00',
  billing_period_end_date: '9999-12-31T00:00:00',
};

function paidItems(account: CakeAccount): Iterable<BillItem> {
  return conversionItems(account, (conversion) => ({
    holderId: conversion.source_affiliate_id,
    amount: conversion.paid,
    status: conversion.source_affiliate_billing_status,
    currencyId: conversion.paid_currency_id,
  }));
}
