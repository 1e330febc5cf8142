import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { billTree } from './bill-trees.ts';
import { type BillItem, billParameters, billsOf } from './bills.ts';
import { conversionItems } from './conversion-items.ts';

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

function earnedItems(account: CakeAccount): Iterable<BillItem> {
  return conversionItems(account, (conversion) => ({
    holderId: conversion.brand_advertiser_id,
    amount: conversion.received,
    status: conversion.brand_advertiser_billing_status,
    currencyId: conversion.received_currency_id,
  }));
}
