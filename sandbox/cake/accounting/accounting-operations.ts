import type { Operation } from '../operation.ts';
import { exportAdvertiserBills } from './export-advertiser-bills.ts';
import { exportAffiliateBills } from './export-affiliate-bills.ts';
import { exportBuyerBills } from './export-buyer-bills.ts';
import { markAffiliateBillAsPaid, markAffiliateBillAsReceived } from './mark-affiliate-bill.ts';

/** All of accounting.asmx that the manual knows. */
export const accountingOperations: readonly Operation[] = [
  exportAdvertiserBills,
  exportAffiliateBills,
  exportBuyerBills,
  markAffiliateBillAsReceived,
  markAffiliateBillAsPaid,
];
