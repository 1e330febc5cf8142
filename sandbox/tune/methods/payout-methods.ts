import { type Call, textArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Methods, reads, writes } from '../method.ts';
import type { Network } from '../network.ts';
import { createRow, updateRow } from '../store-row.ts';
import type { Row } from '../table.ts';

/** Payouts of single affiliates (hasoffers.md 2.2, 2.10); what the three answer is INFERRED from their like (1.6). */
export const payoutMethods: Methods = {
  setPayout: writes(
    (network, call) => {
      const { offerPayouts } = network.tables;
      const data = new Map([['offer_id', offerOf(network, call).id]]);
      for (const name of ['affiliate_id', 'goal_id', 'payout', 'percent_payout']) {
        if (call.parameters.has(name)) data.set(name, textArgument(call, name));
      }
      const [present] = payoutsOf(network, call);
      if (present === undefined) createRow(network, offerPayouts, data);
      else updateRow(network, offerPayouts, present, data);
      return true;
    },
    'id',
    'affiliate_id',
  ),
  removePayout: writes(
    (network, call) => {
      for (const { id } of payoutsOf(network, call)) network.tables.offerPayouts.remove(id);
      return true;
    },
    'id',
    'affiliate_id',
  ),
  getPayouts: reads((network, call) => {
    const offerId = textArgument(call, 'id');
    const payouts = network.tables.offerPayouts.all().filter((row) => row.offer_id === offerId);
    return payouts.map((OfferPayout) => ({ OfferPayout }));
  }, 'id'),
};

function offerOf(network: Network, call: Call): Row {
  return existingRow(network, 'offers', textArgument(call, 'id'));
}

/** The default goal is "0" (hasoffers.md 2.8). */
function payoutsOf(network: Network, call: Call): readonly Row[] {
  const offer = offerOf(network, call);
  const [affiliateId, goalId] = [textArgument(call, 'affiliate_id'), textArgument(call, 'goal_id') || '0'];
  return network.tables.offerPayouts
    .all()
    .filter((row) => row.offer_id === offer.id && row.affiliate_id === affiliateId && row.goal_id === goalId);
}
