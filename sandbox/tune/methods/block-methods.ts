import { type Call, textArgument } from '../call.ts';
import { existingRow } from '../existing-row.ts';
import { type Methods, writes } from '../method.ts';
import type { Network } from '../network.ts';
import type { Row } from '../table.ts';
import type { TableName } from '../table-name.ts';
import { relatedIds, unrelatedIds } from './related-ids.ts';

/** Who may not run an offer: rows of their own beside the approvals (hasoffers.md 7.6). */
export const blockMethods: Methods = {
  ...blocking({ owners: 'offers', owner: 'offer_id', blocks: 'affiliateBlocks' }),
  getUnblockedAffiliateIds: unrelatedIds('affiliates', 'affiliateBlocks', 'offer_id', 'affiliate_id'),
};

/** Who may not run any offer of an advertiser; that the blocks of its offers stay as they are is INFERRED. */
export const advertiserBlockMethods: Methods = blocking({
  owners: 'advertisers',
  owner: 'advertiser_id',
  blocks: 'advertiserBlocks',
});

/** The blocks of offers seen from the affiliate (hasoffers.md 2.2). */
export const blockedOfferMethods: Methods = {
  getBlockedOfferIds: relatedIds('affiliateBlocks', 'affiliate_id', 'offer_id'),
  getUnblockedOfferIds: unrelatedIds('offers', 'affiliateBlocks', 'affiliate_id', 'offer_id'),
};

interface Blocking {
  readonly owners: 'offers' | 'advertisers';
  readonly owner: 'offer_id' | 'advertiser_id';
  readonly blocks: TableName;
}

function blocking(kind: Blocking): Methods {
  const { owner, blocks } = kind;
  return {
    blockAffiliate: writes(
      (network, call) => {
        const pair = pairOf(network, call, kind);
        if (blocksOf(network, kind, pair).length > 0) return true;
        network.clock.tick();
        network.tables[blocks].add(pair);
        return true;
      },
      'id',
      'affiliate_id',
    ),
    // That unblocking who is not blocked is no error is INFERRED.
    unblockAffiliate: writes(
      (network, call) => {
        for (const { id } of blocksOf(network, kind, pairOf(network, call, kind))) network.tables[blocks].remove(id);
        return true;
      },
      'id',
      'affiliate_id',
    ),
    getBlockedAffiliateIds: relatedIds(blocks, owner, 'affiliate_id'),
  };
}

type Pair = Readonly<Record<string, string>>;

function pairOf(network: Network, call: Call, { owners, owner }: Blocking): Pair {
  return {
    [owner]: existingRow(network, owners, textArgument(call, 'id')).id,
    affiliate_id: existingRow(network, 'affiliates', textArgument(call, 'affiliate_id')).id,
  };
}

function blocksOf({ tables }: Network, { owner, blocks }: Blocking, pair: Pair): readonly Row[] {
  return tables[blocks].all().filter((row) => row[owner] === pair[owner] && row.affiliate_id === pair.affiliate_id);
}
