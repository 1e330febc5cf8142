import type { Operation } from '../operation.ts';
import { groupsParameter } from '../parameters/nested-parameters.ts';
import {
  amountParameter,
  choiceParameter,
  dateParameter,
  flagParameter,
  listParameter,
  required,
  textParameter,
  wholeParameter,
} from '../parameters/parameter.ts';
import { getCommissionChanges } from './commission-changes.ts';
import { addCommissionChange, setCommissionChangePayouts } from './commission-handlers.ts';
import { commissionAmounts } from './commission-parameters.ts';
import { setOfferGoals } from './goal-handlers.ts';

const offerid = required(wholeParameter('offerid'));
const goalFlags = [flagParameter('aff_manager_payout'), flagParameter('aff_referral_payout')];

/** The documented operations on what an offer pays (offerit.md 3.4); that the goal payouts are flags is INFERRED from their reading. */
export const payoutOperations: readonly Operation[] = [
  { method: 'GET', path: '/offer/get_commission_changes', parameters: [offerid], handle: getCommissionChanges },
  {
    method: 'PATCH',
    path: '/offer/set_offer_goals',
    parameters: [
      offerid,
      required(
        groupsParameter('goal_vars', [
          wholeParameter('offer_goal_id'),
          wholeParameter('goal_id'),
          choiceParameter('commission_type', ['flat', 'percentage']),
          amountParameter('amount'),
          choiceParameter('revenue_type', ['dynamic_conversion', 'conversion', 'sale']),
          amountParameter('revenue_amount'),
          ...goalFlags,
          flagParameter('offer_partner_payout'),
        ]),
      ),
    ],
    handle: setOfferGoals,
  },
  {
    method: 'POST',
    path: '/offer/add_commission_change',
    parameters: [
      offerid,
      required(choiceParameter('type', ['standard', 'disable', 'temporary'])),
      dateParameter('start_time'),
      dateParameter('end_time'),
      textParameter('username'),
      wholeParameter('loginid'),
      listParameter('countries', /^[A-Za-z]{2}$/),
      ...['subaff', 'subaff2', 'subaff3', 'subaff4', 'subaff5'].map((name) => textParameter(name)),
      wholeParameter('goalid'),
      ...commissionAmounts,
    ],
    handle: addCommissionChange,
  },
  {
    method: 'PATCH',
    path: '/offer/set_commission_change_payouts',
    parameters: [
      offerid,
      required(wholeParameter('changeid')),
      wholeParameter('goalid'),
      ...commissionAmounts,
      ...goalFlags,
    ],
    handle: setCommissionChangePayouts,
  },
];
