import { type Json, type JsonObject, phpMap, success } from '../answers.ts';
import { countryEntries } from '../countries.ts';
import { existing } from '../existing.ts';
import type { Network } from '../network.ts';
import type { Handler } from '../operation.ts';
import { list, number, text, type Values } from '../values.ts';
import { payoutLabels } from './commission-parameters.ts';
import { offerAmounts } from './effective-amounts.ts';

/** GET /offer/get_commission_changes: the changes, then the defaults under id 0, one of them for each goal (offerit.md 3.4). */
export const getCommissionChanges: Handler = (network, sent) => {
  const offer = existing(network.offers, sent);
  const ofOffer = ({ offerid }: Values) => offerid === offer.offerid;
  const changes = network.commissionChanges
    .all()
    .filter(ofOffer)
    .map((change) => printChange(network, change));
  const goals = network.offerGoals
    .all()
    .filter(ofOffer)
    .map((goal) => printGoal(network, goal));
  return success({ changes: [...changes, printDefault(network, offer), ...goals] });
};

function printChange(network: Network, change: Values): JsonObject {
  const { choices, affiliates } = network;
  const countries = list(change, 'countries');
  const loginid = text(change, 'loginid');
  const affiliate = affiliates.find(loginid);
  return {
    'Change Id': number(change, 'changeid'),
    ...printPeriod(network, change),
    Countries: countries.length === 0 ? ['All'] : phpMap(choices, countryEntries(countries)),
    ...(affiliate === undefined ? {} : { Affiliates: { [loginid]: text(affiliate, 'username') } }),
    ...printSubAffiliates(change),
    ...(text(change, 'goalid') === '0' ? {} : { offer_goal_id: number(change, 'goalid') }),
    ...printAmounts(change),
  };
}

function printDefault(network: Network, offer: Values): JsonObject {
  const period = printPeriod(network, { start_time: text(offer, 'date_added'), end_time: '0' });
  return { 'Change Id': 0, ...period, Countries: ['All'], ...printAmounts(offerAmounts(offer)) };
}

function printGoal(network: Network, goal: Values): JsonObject {
  const label = text(goal, 'commission_type') === 'flat' ? 'Flat Conversion Payout' : 'Percentage Conversion Payout';
  return {
    'Change Id': 0,
    ...printPeriod(network, { start_time: text(goal, 'start_time'), end_time: '0' }),
    Countries: ['All'],
    offer_goal_id: number(goal, 'offer_goal_id'),
    'Pay Affiliate Managers': text(goal, 'aff_manager_payout') === '1',
    'Pay Referring Affiliates': text(goal, 'aff_referral_payout') === '1',
    ...(number(goal, 'amount') === 0 ? {} : { [label]: number(goal, 'amount') }),
  };
}

function printPeriod(network: Network, change: Values): JsonObject {
  return { 'Start Time': printTime(network, change, 'start_time'), 'End Time': printTime(network, change, 'end_time') };
}

function printTime({ now }: Network, change: Values, name: string): string {
  const seconds = number(change, name);
  if (seconds === 0) return 'Never';
  return now
    .set({ millisecond: 0 })
    .plus({ seconds: seconds - now.toUnixInteger() })
    .toFormat('yyyy-MM-dd HH:mm:ss');
}

function printSubAffiliates(change: Values): JsonObject {
  const labels = {
    subaff: 'Subaff',
    subaff2: 'Subaff 2',
    subaff3: 'Subaff 3',
    subaff4: 'Subaff 4',
    subaff5: 'Subaff 5',
  };
  const given = Object.entries(labels).filter(([name]) => text(change, name) !== '');
  if (given.length === 0) return {};
  return { 'Sub Affiliates': Object.fromEntries(given.map(([name, label]) => [label, text(change, name)])) };
}

/** A payout key appears only where one is set (offerit.md 3.4). */
function printAmounts(amounts: Values): Record<string, Json> {
  const set = Object.entries(payoutLabels).filter(([name]) => number(amounts, name) !== 0);
  return Object.fromEntries(set.map(([name, label]) => [label, number(amounts, name)]));
}
