import type { Native } from '../../native.ts';
import { operations } from '../operations.ts';
import { advertiserBill, affiliateBill, buyerBill } from './bills.ts';
import { act, change, list } from './dialect.ts';

/** Bills, and what is noted on them. */
export const accounting = {
  advertiserBills: list(operations.exportAdvertiserBills, advertiserBill),
  affiliateBills: list(operations.exportAffiliateBills, affiliateBill),
  buyerBills: list(operations.exportBuyerBills, buyerBill),
  markAffiliateBillAsReceived: change(operations.markAffiliateBillAsReceived),
  markAffiliateBillAsPaid: act(operations.markAffiliateBillAsPaid),
} as const satisfies Readonly<Record<string, Native>>;
