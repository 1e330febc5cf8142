import type { CakeAccount } from '../cake-account.ts';
import { leadsOf } from '../leads/leads-of.ts';
import { moneyUnits } from '../money-units.ts';
import { type Operation, readOperation } from '../operation.ts';
import { billTree } from './bill-trees.ts';
import { type BillItem, billParameters, billsOf } from './bills.ts';

/** ACCOUNTING ExportBuyerBills v1, cake.md 3.7 (D:5000545864): what leads were sold for, on the day they came (INFERRED). */
export const exportBuyerBills: Operation = readOperation({
  address: '/api/1/accounting.asmx/ExportBuyerBills',
  root: 'export_buyer_bills_accounting_response',
  parameters: billParameters,
  list: 'buyer_bills',
  item: 'buyer_bill',
  rows: (account, values) => {
    const bills = billsOf(soldItems(account), account.buyers, values, account.now);
    const items = bills.map((bill) => {
      const buyer = account.buyers.get(bill.holderId);
      return billTree(account, bill, 'buyer', buyer && { ...buyer, name: buyer.buyer_name });
    });
    return { total: items.length, items };
  },
});

function soldItems(account: CakeAccount): readonly BillItem[] {
  return leadsOf(account)
    .filter(({ conversion }) => !conversion.test)
    .flatMap(({ conversion, sales }) =>
      sales.map(({ buyer_contract_id, revenue }) => ({
        holderId: account.buyerContracts.get(buyer_contract_id)?.buyer_id ?? 0,
        date: conversion.event_conversion_date,
        currencyId: conversion.received_currency_id,
        units: moneyUnits(revenue),
      })),
    );
}
