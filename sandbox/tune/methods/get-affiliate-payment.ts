import { type Call, textArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { reads } from '../method.ts';
import type { Network } from '../network.ts';
import type { PhpObject } from '../php-value.ts';
import type { Row } from '../table.ts';

/**
 * What one affiliate gets on an offer, or on one of its goals (hasoffers.md 2.2, a name and its arguments). The names
 * of the answer, and that an affiliate's own terms win over those of its tier and these over the offer's, are INFERRED.
 */
export const getAffiliatePayment = reads(
  (network, call) => {
    const affiliate = existingRow(network, 'affiliates', textArgument(call, 'affiliate_id'));
    const paid = paidRow(network, call);
    const { payout_type = null, revenue_type = null } = paid;
    const { default_payout, percent_payout, max_payout, max_percent_payout } = paid;
    const payout = ownTerm(network, call, affiliate, 'offerPayouts', 'offerTierPayouts');
    const revenue = ownTerm(network, call, affiliate, 'offerRevenues', 'offerTierRevenues');
    return {
      payout_type,
      ...amounts('payout', payout ?? { payout: default_payout, percent_payout }),
      revenue_type,
      ...amounts('revenue', revenue ?? { revenue: max_payout, percent_revenue: max_percent_payout }),
    };
  },
  'offer_id',
  'affiliate_id',
);

/** The goal, or the offer itself for the default one (hasoffers.md 2.8). */
function paidRow(network: Network, call: Call): Row {
  const offer = existingRow(network, 'offers', textArgument(call, 'offer_id'));
  return goalOf(call) === '0' ? offer : existingRow(network, 'goals', goalOf(call));
}

function ownTerm(
  { tables }: Network,
  call: Call,
  affiliate: Row,
  own: 'offerPayouts' | 'offerRevenues',
  ofTier: 'offerTierPayouts' | 'offerTierRevenues',
): Row | undefined {
  const isHere = (row: Row) => row.offer_id === textArgument(call, 'offer_id') && row.goal_id === goalOf(call);
  const tierId = affiliate.affiliate_tier_id;
  return (
    tables[own].all().find((row) => isHere(row) && row.affiliate_id === affiliate.id) ??
    tables[ofTier].all().find((row) => isHere(row) && tierId !== null && row.affiliate_tier_id === tierId)
  );
}

function amounts(name: 'payout' | 'revenue', row: Readonly<Record<string, Row[string] | undefined>>): PhpObject {
  const percent = `percent_${name}`;
  return { [name]: row[name] ?? null, [percent]: row[percent] ?? null };
}

function goalOf(call: Call): string {
  return textArgument(call, 'goal_id') || '0';
}
