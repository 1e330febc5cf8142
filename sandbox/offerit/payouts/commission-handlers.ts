import { success } from '../answers.ts';
import { existing } from '../existing.ts';
import { type Network, unixNow } from '../network.ts';
import type { Handler } from '../operation.ts';
import { failed, missingParameter } from '../refusal.ts';
import { list, only, text, type Values } from '../values.ts';
import { commissionAmounts } from './commission-parameters.ts';

const amountNames = commissionAmounts.map(({ name }) => name);
const noAmounts = Object.fromEntries(amountNames.map((name) => [name, '0']));

/** POST /offer/add_commission_change; the answer is assumed (offerit.md 3.4). */
export const addCommissionChange: Handler = (network, sent) => {
  const offer = existing(network.offers, sent);
  const type = text(sent, 'type');
  const ends = type === 'temporary';
  for (const name of ['start_time', 'end_time']) if (ends && !text(sent, name)) throw missingParameter(name);
  network.commissionChanges.add({
    offerid: text(offer, 'offerid'),
    type,
    goalid: goalOf(network, sent),
    loginid: affiliateOf(network, sent),
    countries: list(sent, 'countries').map((code) => code.toUpperCase()),
    ...only(sent, ['subaff', 'subaff2', 'subaff3', 'subaff4', 'subaff5']),
    start_time: ends ? text(sent, 'start_time') : unixNow(network),
    end_time: ends ? text(sent, 'end_time') : '0',
    ...noAmounts,
    ...(type === 'disable' ? {} : only(sent, amountNames)),
  });
  return success();
};

/** PATCH /offer/set_commission_change_payouts: change 0 is the offer's own, or the goal's (offerit.md 3.4). */
export const setCommissionChangePayouts: Handler = (network, sent) => {
  const offer = existing(network.offers, sent);
  const goalid = goalOf(network, sent);
  const amounts = only(sent, amountNames);
  if (text(sent, 'changeid') !== '0') {
    const change = existing(network.commissionChanges, sent);
    const matches = change.offerid === offer.offerid && change.goalid === goalid;
    if (!matches) throw failed('The commission change is of another offer or goal');
    network.commissionChanges.put({ ...change, ...amounts });
  } else if (goalid === '0') network.offers.put({ ...offer, ...amounts });
  else setGoalPayout(network, goalid, sent);
  return success();
};

/** A goal has one amount, flat or a percentage (offerit.md 3.4), so those of conversions set it: invented. */
function setGoalPayout(network: Network, goalid: string, sent: Values): void {
  const goal = existing(network.offerGoals, { offer_goal_id: goalid });
  const flat = text(sent, 'flat_amount_per_conversion');
  const percentage = text(sent, 'percentage_of_customer_conversion');
  network.offerGoals.put({
    ...goal,
    ...(percentage === '' ? {} : { commission_type: 'percentage', amount: percentage }),
    ...(flat === '' ? {} : { commission_type: 'flat', amount: flat }),
    ...only(sent, ['aff_manager_payout', 'aff_referral_payout']),
  });
}

/** An offer goal id of this offer; 0 is the offer itself. */
function goalOf(network: Network, sent: Values): string {
  const goalid = text(sent, 'goalid') || '0';
  if (goalid === '0') return goalid;
  const goal = existing(network.offerGoals, { goalid }, 'goalid');
  if (goal.offerid !== text(sent, 'offerid')) throw failed('The goal is of another offer');
  return goalid;
}

/** The loginid wins over the username where both are sent: invented. */
function affiliateOf({ affiliates }: Network, sent: Values): string {
  const loginid = text(sent, 'loginid');
  if (!['', '0'].includes(loginid)) return text(existing(affiliates, sent), 'loginid');
  const username = text(sent, 'username');
  if (username === '') return '0';
  const affiliate = affiliates.all().find((each) => each.username === username);
  if (affiliate === undefined) throw failed(`No affiliate "${username}"`);
  return text(affiliate, 'loginid');
}
