import type { Network } from '../network.ts';
import { list, text, type Values } from '../values.ts';
import { pastTime } from './seed-times.ts';
import type { Voices } from './seed-voices.ts';

/** Seeds commission changes, goals and caps for some of the offers. */
export function seedPayouts(network: Network, voices: Voices): void {
  const { faker } = voices(0);
  const affiliates = network.affiliates.all();
  for (const [index, offer] of network.offers.all().entries()) {
    const offerid = text(offer, 'offerid');
    const start_time = String(pastTime(network, faker));
    if (index % 5 === 1)
      network.commissionChanges.add(change(offer, affiliates[index % affiliates.length], start_time));
    if (index % 9 === 4) network.offerGoals.add({ ...goal, offerid, goal_id: String((index % 3) + 1), start_time });
    if (index % 6 === 2) network.conversionCaps.add({ ...cap, offerid, enabled: index % 12 === 2 ? '1' : '0' });
  }
}

function change(offer: Values, affiliate: Values | undefined, start_time: string): Values {
  return {
    offerid: text(offer, 'offerid'),
    type: 'standard',
    goalid: '0',
    loginid: affiliate === undefined ? '0' : text(affiliate, 'loginid'),
    countries: list(offer, 'authorized').slice(0, 1),
    start_time,
    end_time: '0',
    flat_amount_per_click: '0',
    flat_amount_per_visitor: '0',
    flat_amount_per_conversion: '42.5',
    flat_amount_per_continuity: '0',
    percentage_of_customer_conversion: '0',
    percentage_of_customer_continuity: '0',
  };
}

const goal: Values = {
  commission_type: 'flat',
  amount: '7.5',
  revenue_type: 'conversion',
  revenue_amount: '10',
  aff_manager_payout: '1',
  aff_referral_payout: '0',
  offer_partner_payout: '0',
};

/** The keys after `type` are invented (offerit.md 3.5). */
const cap: Values = {
  loginid: 'each',
  new_offerid: '1',
  new_landing_pageid: '1',
  track: '0',
  type: 'Conversions',
  cap: '100',
  duration: 'Day',
  timeframe_restriction: 'None',
  deleted: '0',
};
