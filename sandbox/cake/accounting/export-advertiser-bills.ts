import type { CakeAccount } from '../cake-account.ts';
import { moneyUnits } from '../money-units.ts';
import { type Operation, readOperation } from '../operation.ts';
import { unbilled } from '../reports/unbilled.ts';
import { billTree } from './bill-trees.ts';
import { type BillItem, billParameters, billsOf } from './bills.ts';

/** ACCOUNTING ExportAdvertiserBills v1, cake.md 2.1 and 3.7: what conversions earned and is not open any more. */
export const exportAdvertiserBills: Operation = readOperation({
  address: '/api/1/accounting.asmx/ExportAdvertiserBills',
  root: 'export_advertiser_bills_accounting_response',
  parameters: billParameters,
  list: 'advertiser_bills',
  item: 'advertiser_bill',
  rows: (account, values) => {
    const bills = billsOf(earnedItems(account), account.advertisers, values, account.now);
    const items = bills.map((bill) => {
      const advertiser = account.advertisers.get(bill.holderId);
      const holder = advertiser && { ...advertiser, name: advertiser.advertiser_name };
      return billTree(account, bill, 'advertiser', holder);
    });
    return { total: items.length, items };
  },
});

function* earnedItems({ conversions }: CakeAccount): Iterable<BillItem> {
  for (const { test, received, brand_advertiser_billing_status: status, ...conversion } of conversions.values()) {
    const units = moneyUnits(received) - moneyUnits(unbilled(received, status));
    if (test || units === 0n) continue;
    yield {
      holderId: conversion.brand_advertiser_id,
      date: conversion.event_conversion_date,
      currencyId: conversion.received_currency_id,
      units,
    };
  }
}
