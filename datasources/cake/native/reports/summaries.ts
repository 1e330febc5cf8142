import type { Native } from '../../../native.ts';
import { reportOperations } from '../../report-operations.ts';
import { summary } from './summary.ts';
import * as items from './summary-items.ts';

/** What clicks and conversions add up to (cake.md 2.5, 2.6). */
export const summaries = {
  advertiserSummary: summary(reportOperations.advertiserSummary, items.advertiserSummary),
  brandAdvertiserSummary: summary(reportOperations.brandAdvertiserSummary, items.brandAdvertiserSummary),
  campaignSummary: summary(reportOperations.campaignSummary, items.campaignSummary),
  countrySummary: summary(reportOperations.countrySummary, items.countrySummary),
  // Its own page says 30 days (cake.md 1.6).
  creativeSummary: summary(reportOperations.creativeSummary, items.creativeSummary, 30),
  dailySummary: summary(reportOperations.dailySummary, items.dailySummary),
  offerSummary: summary(reportOperations.offerSummary, items.offerSummary),
  siteOfferSummary: summary(reportOperations.siteOfferSummary, items.siteOfferSummary),
  sourceAffiliateSummary: summary(reportOperations.sourceAffiliateSummary, items.sourceAffiliateSummary),
  subIdSummary: summary(reportOperations.subIdSummary, items.subIdSummary),
  liteClicksAdvertiserSummary: summary(reportOperations.liteClicksAdvertiserSummary, items.advertiserSummary),
  liteClicksAffiliateSummary: summary(reportOperations.liteClicksAffiliateSummary, items.affiliateSummary),
  liteClicksCampaignSummary: summary(reportOperations.liteClicksCampaignSummary, items.liteCampaignSummary),
  liteClicksCountrySummary: summary(reportOperations.liteClicksCountrySummary, items.countrySummary),
  liteClicksDailySummary: summary(reportOperations.liteClicksDailySummary, items.liteDailySummary),
  liteClicksOfferSummary: summary(reportOperations.liteClicksOfferSummary, items.offerSummary),
  liteClicksSubIdSummary: summary(reportOperations.liteClicksSubIdSummary, items.subIdSummary),
} as const satisfies Readonly<Record<string, Native>>;
