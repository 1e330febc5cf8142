import type { Names } from '../lookups.ts';
import type { StoredSale } from './stored-lead.ts';

/**
 * What became of a sale. Instances make statuses of their own, which buyers set in their portal: that is not simulated,
 * so these are INFERRED from what ReturnLead does.
 */
export const saleStatuses: Names = new Map([
  [1, 'Sold'],
  [2, 'Return Submitted'],
  [3, 'Returned'],
]);

/** What the buyer got for a lead that went back. */
export const saleSubStatuses: Names = new Map([
  [1, 'Replacement'],
  [2, 'Credit'],
]);

export function saleStatusId({ return_type }: StoredSale): number {
  if (return_type === null) return 1;
  return return_type === 'submit_for_approval' ? 2 : 3;
}

export function saleSubStatusId({ return_type }: StoredSale): number | undefined {
  if (return_type === 'approve_to_replace') return 1;
  return return_type === 'approve_for_credit' ? 2 : undefined;
}
