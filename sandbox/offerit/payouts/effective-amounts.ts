import type { Network } from '../network.ts';
import { list, number, only, text, type Values } from '../values.ts';
import { amountsByCommissionType } from './commission-parameters.ts';

/** For whom and where a payout is asked. */
export interface Occasion {
  readonly loginid: string;
  readonly country: string;
}

/** The amounts an offer itself pays: only those that its commission type uses (offerit.md 2.2). */
export function offerAmounts(offer: Values): Values {
  return only(offer, amountsByCommissionType[text(offer, 'commission_type')] ?? []);
}

/** The amounts in force: the newest commission change that fits wins over the offer (offerit.md 4, trap 10). */
export function effectiveAmounts(network: Network, offer: Values, occasion: Occasion): Values {
  const fitting = network.commissionChanges
    .all()
    .filter((change) => change.offerid === offer.offerid && text(change, 'goalid') === '0')
    .filter((change) => isInForce(network, change) && isMeant(change, occasion));
  const newest = fitting.at(-1);
  return newest ?? offerAmounts(offer);
}

function isInForce({ now }: Network, change: Values): boolean {
  const present = now.toUnixInteger();
  const end = number(change, 'end_time');
  return number(change, 'start_time') <= present && (end === 0 || end > present);
}

/** A change for one sub-affiliate only is left out: no preview names one, invented. */
function isMeant(change: Values, { loginid, country }: Occasion): boolean {
  const countries = list(change, 'countries');
  const wholeAffiliate = ['subaff', 'subaff2', 'subaff3', 'subaff4', 'subaff5'].every((name) => !text(change, name));
  const affiliate = text(change, 'loginid');
  return (
    wholeAffiliate && ['0', loginid].includes(affiliate) && (countries.length === 0 || countries.includes(country))
  );
}
