import type { Operation } from '../operation.ts';
import { leadInfo } from './lead-info.ts';
import { leadsByAffiliate } from './leads-by-affiliate.ts';
import { leadsByBuyer } from './leads-by-buyer.ts';
import { returnLead } from './return-lead.ts';
import { updateLeadPrice } from './update-lead-price.ts';
import { updateSaleRevenue } from './update-sale-revenue.ts';

/** What is told of leads, and what becomes of them once they are sold. */
export const leadOperations: readonly Operation[] = [
  leadInfo,
  leadsByBuyer,
  ...leadsByAffiliate,
  updateLeadPrice,
  updateSaleRevenue,
  returnLead,
];
