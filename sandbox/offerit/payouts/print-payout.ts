import { text, type Values } from '../values.ts';
import { payoutLabels } from './commission-parameters.ts';
import { offerAmounts } from './effective-amounts.ts';

/** The generated commission text that `hide_payout_string` hides (offerit.md 2.1); its wording is invented. */
export function printPayout(offer: Values): string {
  if (text(offer, 'hide_payout_string') === '1') return text(offer, 'commission_description');
  const amounts = Object.entries(offerAmounts(offer)).filter(([, amount]) => amount !== '0');
  const parts = amounts.map(
    ([name, amount]) => `${payoutLabels[name]}: ${amount}${name.startsWith('percentage') ? '%' : ''}`,
  );
  return parts.join(', ');
}
