import { amountParameter, type Parameter } from '../parameters/parameter.ts';

/** Which amounts a commission type uses (offerit.md 2.2). */
export const amountsByCommissionType: Readonly<Record<string, readonly string[]>> = {
  cpa: ['flat_amount_per_conversion', 'flat_amount_per_continuity'],
  cps: ['percentage_of_customer_conversion', 'percentage_of_customer_continuity'],
  click: ['flat_amount_per_click', 'flat_amount_per_visitor'],
  hybrid: [
    'flat_amount_per_click',
    'flat_amount_per_visitor',
    'flat_amount_per_conversion',
    'flat_amount_per_continuity',
    'percentage_of_customer_conversion',
    'percentage_of_customer_continuity',
  ],
};

/** Which amounts a cost type uses (offerit.md 2.3); that the dynamic one takes none is INFERRED there. */
export const amountsByCostType: Readonly<Record<string, readonly string[]>> = {
  conversion: ['advertiser_cost_flat'],
  dynamic_conversion: [],
  sale: ['advertiser_cost_perc'],
  click: ['advertiser_cost_flat'],
  unique: ['advertiser_cost_flat'],
};

/** The amounts by their label in get_commission_changes (offerit.md 3.4). */
export const payoutLabels: Readonly<Record<string, string>> = {
  flat_amount_per_click: 'Page View Payout',
  flat_amount_per_visitor: 'Unique Visitor Payout',
  flat_amount_per_conversion: 'Flat Conversion Payout',
  flat_amount_per_continuity: 'Flat Continuity Payout',
  percentage_of_customer_conversion: 'Percentage Conversion Payout',
  percentage_of_customer_continuity: 'Percentage Continuity Payout',
};

/** The six amounts that offers and commission changes have in common; 0 is none. */
export const commissionAmounts: readonly Parameter[] = Object.keys(payoutLabels).map((name) => amountParameter(name));
