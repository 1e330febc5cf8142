import type { CakeAccount } from '../cake-account.ts';
import { moneyOfUnits, moneyUnits } from '../money-units.ts';
import { type Operation, readOperation } from '../operation.ts';
import { page, pagingParameters } from '../paging.ts';
import { reportMoney } from '../reports/report-money.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import { subjectTests } from '../reports/subject-filters.ts';
import { affiliateMember, oldPartyNames } from '../reports/subject-trees.ts';
import { date, number, object, type Tree, text } from '../response-tree.ts';
import { dateTime, int, text as textParameter } from '../scalars.ts';
import { type OrderLine, orderLines } from './order-lines.ts';

/**
 * OrderDetails v1, cake.md 2.5 and 3.7: a row for every article of an order, without tests. Only its root and what it
 * sorts by are known (D:5000546394); INFERRED is the rest, and that an order has the id which its advertiser sent as the
 * transaction's, or else the one of the conversion.
 */
export const orderDetails: Operation = readOperation({
  address: '/api/1/reports.asmx/OrderDetails',
  root: 'order_detail_report_response',
  list: 'order_details',
  item: 'order_detail',
  parameters: {
    start_date: dateTime,
    end_date: dateTime,
    affiliate_id: int,
    conversion_id: int,
    order_id: textParameter,
    ...pagingParameters('conversion_id', 'order_id', 'sku_code'),
  },
  rows: (account, values) => {
    const tests = subjectTests(account, { affiliate_id: values.affiliate_id });
    const ordered = [...account.conversions.values()].filter(
      (conversion) =>
        conversion.event_conversion_date >= values.start_date &&
        conversion.event_conversion_date < values.end_date &&
        !conversion.test &&
        (values.conversion_id <= 0 || conversion.event_conversion_id === values.conversion_id) &&
        (values.order_id === '' || orderId(conversion) === values.order_id) &&
        tests.every((test) => test(conversion)),
    );
    return page(ordered.flatMap(orderRows), values, (row) => orderRowTree(account, row));
  },
});

/** An article under the names by which the report sorts. */
interface OrderRow extends OrderLine {
  readonly conversion: StoredConversion;
  readonly conversion_id: number;
  readonly order_id: string;
}

function orderRows(conversion: StoredConversion): readonly OrderRow[] {
  const { event_conversion_id: conversion_id } = conversion;
  return orderLines(conversion).map((line) => ({ ...line, conversion, conversion_id, order_id: orderId(conversion) }));
}

function orderId({ transaction_id, event_conversion_id }: StoredConversion): string {
  return transaction_id || String(event_conversion_id);
}

function orderRowTree(account: CakeAccount, { conversion, ...row }: OrderRow): Tree {
  const { received_currency_id: currencyId } = conversion;
  const total = moneyOfUnits(moneyUnits(row.price) * BigInt(row.quantity));
  return object({
    conversion_id: number(row.conversion_id),
    ...affiliateMember(account, conversion, oldPartyNames),
    order_id: text(row.order_id),
    order_date: date(conversion.event_conversion_date),
    sku_code: text(row.sku_code),
    quantity: number(row.quantity),
    price: reportMoney(account.lookups, currencyId, row.price),
    total: reportMoney(account.lookups, currencyId, total),
  });
}
