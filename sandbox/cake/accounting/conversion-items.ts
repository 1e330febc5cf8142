import type { CakeAccount } from '../cake-account.ts';
import { moneyUnits } from '../money-units.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import { unbilled } from '../reports/unbilled.ts';
import type { BillItem } from './bills.ts';

/** One side of a conversion: who pays or is paid, how much, and how much of it is billed. */
interface Side {
  readonly holderId: number;
  readonly amount: string;
  readonly status: StoredConversion['brand_advertiser_billing_status'];
  readonly currencyId: number;
}

/** What conversions put on bills: what is not open any more of one of their sides, tests left out (INFERRED). */
export function* conversionItems(
  { conversions }: CakeAccount,
  sideOf: (conversion: StoredConversion) => Side,
): Iterable<BillItem> {
  for (const conversion of conversions.values()) {
    const { holderId, amount, status, currencyId } = sideOf(conversion);
    const units = moneyUnits(amount) - moneyUnits(unbilled(amount, status));
    if (conversion.test || units === 0n) continue;
    yield { holderId, date: conversion.event_conversion_date, currencyId, units };
  }
}
