import type { Native } from '../../native.ts';
import { operations } from '../operations.ts';
import { list, page, rowsFromOne } from './dialect.ts';
import { listedCreative, pixelLogRequest, ruleTarget, schedule, siteOffer } from './listed-items.ts';
import { lookup } from './lookup-items.ts';
import { offerFeed } from './offer-feed.ts';

const byNumber = { fixed: { sortField: 'FIRST' } };

/** Lists of what no entity of ours is, and those that newer versions give. */
export const listed = {
  pixelLogRequests: page(operations.exportPixelLogRequests, pixelLogRequest, rowsFromOne),
  schedules: list(operations.exportSchedules, schedule),
  ruleTargets: list(operations.exportRuleTargets, ruleTarget),
  siteOffers: page(operations.exportSiteOffers, siteOffer, rowsFromOne, byNumber),
  siteOfferCreatives: page(operations.exportSiteOfferCreatives, listedCreative, rowsFromOne, byNumber),
  verticalsOfCategory: list(operations.getVerticalsOfCategory, lookup('vertical')),
  offerFeed,
} as const satisfies Readonly<Record<string, Native>>;
