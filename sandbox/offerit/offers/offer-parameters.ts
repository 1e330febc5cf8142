import {
  amountParameter,
  choiceParameter,
  dateParameter,
  flagParameter,
  listParameter,
  type Parameter,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';
import { amountsByCommissionType, amountsByCostType, commissionAmounts } from '../payouts/commission-parameters.ts';

const countryCode = /^[A-Za-z]{2}$/;

/** What edit_offer writes besides the name and what an offer holds: the groups of offerit.md 2.1 in their order. */
export const offerParameters: readonly Parameter[] = [
  textParameter('offer_description'),
  flagParameter('hidden'),
  // "Send an empty value" for the two dates (offerit.md 4, trap 3).
  { ...dateParameter('date_live'), emptyUnsets: true },
  { ...dateParameter('date_expire'), emptyUnsets: true },
  flagParameter('featured'),
  textParameter('thumb_url'),
  textParameter('force_url'),
  textParameter('expire_url'),
  wholeParameter('expire_landing_pageid'),
  flagParameter('no_personal_member_info'),
  listParameter('subject_lines'),
  listParameter('from_addresses'),
  flagParameter('ip_lookup'),
  // Unset inherits the network's, so it is not 0.
  wholeParameter('ip_uniqueness_seconds', ''),
  listParameter('offer_groups', /^\d+$/),
  listParameter('marketing_types', /^\d+$/),
  listParameter('categories'),
  listParameter('authorized', countryCode),
  listParameter('unauthorized', countryCode),
  { ...flagParameter('suppress_conversion_pixels'), late: true },
  { ...listParameter('device_types', /^[012]$/), emptyUnsets: true, late: true },
  wholeParameter('advertiserid'),
  choiceParameter('advertiser_cost_type', Object.keys(amountsByCostType)),
  amountParameter('advertiser_cost_flat'),
  amountParameter('advertiser_cost_perc'),
  choiceParameter('ip_conversion_limit_flag', ['0', '1', '2'], '0'),
  wholeParameter('ip_conversion_limit'),
  wholeParameter('ip_conversion_group'),
  flagParameter('prevent_cookie_dupes'),
  wholeParameter('pending_approval_lockout'),
  amountParameter('conversion_default', ''),
  choiceParameter('conversion_default_type', ['1', '2'], '1'),
  amountParameter('continuity_default', ''),
  choiceParameter('continuity_default_type', ['1', '2'], '1'),
  choiceParameter('percentage_commission_source', ['0', '1'], '0'),
  flagParameter('hide_payout_string'),
  textParameter('commission_description'),
  choiceParameter('commission_type', Object.keys(amountsByCommissionType)),
  ...commissionAmounts,
  flagParameter('retro_payout'),
  flagParameter('hide_deductions'),
  flagParameter('hide_continuities'),
  flagParameter('hide_conversions'),
  flagParameter('deduct_voids'),
  flagParameter('deduct_chargebacks'),
  dateParameter('min_deduct_date'),
  wholeParameter('deduct_window'),
];

/** What an offer holds that was given a name and nothing else. */
export function unsetOffer(): Readonly<Record<string, Parameter['unset']>> {
  return Object.fromEntries(offerParameters.map(({ name, unset }) => [name, unset]));
}
