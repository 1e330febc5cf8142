import { type Call, textArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Methods, writes } from '../method.ts';
import type { Network } from '../network.ts';
import type { Row } from '../table.ts';
import { relatedIds } from './related-ids.ts';

/** Who may not run an offer: rows of their own beside the approvals (hasoffers.md 7.6). */
export const blockMethods: Methods = {
  blockAffiliate: writes(
    (network, call) => {
      const pair = pairOf(network, call);
      if (blocksOf(network, pair).length > 0) return true;
      network.clock.tick();
      network.tables.affiliateBlocks.add(pair);
      return true;
    },
    'id',
    'affiliate_id',
  ),
  // That unblocking who is not blocked is no error is INFERRED.
  unblockAffiliate: writes(
    (network, call) => {
      for (const { id } of blocksOf(network, pairOf(network, call))) network.tables.affiliateBlocks.remove(id);
      return true;
    },
    'id',
    'affiliate_id',
  ),
  getBlockedAffiliateIds: relatedIds('affiliateBlocks', 'offer_id', 'affiliate_id'),
};

/** The same seen from the affiliate (hasoffers.md 2.2). */
export const blockedOfferMethods: Methods = {
  getBlockedOfferIds: relatedIds('affiliateBlocks', 'affiliate_id', 'offer_id'),
};

interface Pair {
  readonly offer_id: string;
  readonly affiliate_id: string;
}

function pairOf(network: Network, call: Call): Pair & Readonly<Record<string, string>> {
  return {
    offer_id: existingRow(network, 'offers', textArgument(call, 'id')).id,
    affiliate_id: existingRow(network, 'affiliates', textArgument(call, 'affiliate_id')).id,
  };
}

function blocksOf({ tables }: Network, { offer_id, affiliate_id }: Pair): readonly Row[] {
  return tables.affiliateBlocks.all().filter((row) => row.offer_id === offer_id && row.affiliate_id === affiliate_id);
}
