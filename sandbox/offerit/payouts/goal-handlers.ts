import { success } from '../answers.ts';
import { existing } from '../existing.ts';
import { type Network, unixNow } from '../network.ts';
import type { Handler } from '../operation.ts';
import { failed, missingParameter } from '../refusal.ts';
import { groups, only, text, type Values } from '../values.ts';

const written = [
  'commission_type',
  'amount',
  'revenue_type',
  'revenue_amount',
  'aff_manager_payout',
  'aff_referral_payout',
  'offer_partner_payout',
];

/** PATCH /offer/set_offer_goals; goals not named stay, as the page has no word of replacing: invented (offerit.md 3.4). */
export const setOfferGoals: Handler = (network, sent) => {
  const offerid = text(existing(network.offers, sent), 'offerid');
  const goals = groups(sent, 'goal_vars').map((goal) => ({ goal, before: findGoal(network, offerid, goal) }));
  for (const { goal, before } of goals) {
    const record = { ...(before ?? newGoal(network, offerid, goal)), ...only(goal, written) };
    // "Ignored for dynamic_conversion" (offerit.md 3.4).
    const ignored = record.revenue_type === 'dynamic_conversion' ? { revenue_amount: '0' } : {};
    network.offerGoals.put({ ...record, ...ignored });
  }
  return success();
};

/** The goal of the offer that is meant; undefined where a `goal_id` is new to the offer. */
function findGoal(network: Network, offerid: string, goal: Values): Values | undefined {
  if ('offer_goal_id' in goal) {
    const found = existing(network.offerGoals, goal);
    if (found.offerid !== offerid) throw failed('The goal is of another offer');
    return found;
  }
  const wanted = text(goal, 'goal_id');
  if (wanted === '') throw missingParameter('goal_id');
  return network.offerGoals.all().find((each) => each.offerid === offerid && each.goal_id === wanted);
}

/** Finds or creates (offerit.md 4, trap 14); a created goal is named after the id it was asked by, invented. */
function newGoal(network: Network, offerid: string, goal: Values): Values {
  const { goals, offerGoals } = network;
  const id = text(goal, 'goal_id');
  if (goals.find(id) === undefined) goals.put({ goal_id: id, name: `Goal ${id}` });
  return offerGoals.add({
    offerid,
    goal_id: id,
    commission_type: 'flat',
    amount: '0',
    revenue_type: 'dynamic_conversion',
    revenue_amount: '0',
    aff_manager_payout: '0',
    aff_referral_payout: '0',
    offer_partner_payout: '0',
    start_time: unixNow(network),
  });
}
