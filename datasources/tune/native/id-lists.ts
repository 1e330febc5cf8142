import type { Native } from '../../native.ts';
import { operations } from '../operations.ts';
import { list } from './dialect.ts';
import { listedId } from './listed-items.ts';

/** The ids of everything there is of a kind: the quickest way to count it, and to see what is missing elsewhere. */
export const idLists = {
  offerIds: list(operations.findOfferIds, listedId),
  advertiserIds: list(operations.findAdvertiserIds, listedId),
  affiliateIds: list(operations.findAffiliateIds, listedId),
  affiliateUserIds: list(operations.findAffiliateUserIds, listedId),
  offerFileIds: list(operations.findOfferFileIds, listedId),
  offerUrlIds: list(operations.findLandingPageIds, listedId),
  offerPixelIds: list(operations.findOfferPixelIds, listedId),
} as const satisfies Readonly<Record<string, Native>>;
