import { type Operation, readOperation } from '../../operation.ts';
import { int, short, text } from '../../scalars.ts';
import { byAdvertiser, byAffiliate, byCampaign, byCreative, byOffer } from './groupings.ts';
import { newMetrics } from './metrics.ts';
import { eventAndSpelledType, eventAndType, span } from './summary-parameters.ts';
import { summaryRows } from './summary-rows.ts';
import { summaryShapes } from './summary-shapes.ts';

/** The summaries that speak of source affiliates, brand advertisers and site offers (cake.md 2.5, 3.7). */
export const newSummaries: readonly Operation[] = [
  readOperation({
    ...summaryShapes.brandAdvertisers,
    address: '/api/3/reports.asmx/BrandAdvertiserSummary',
    parameters: {
      ...span,
      brand_advertiser_id: int,
      brand_advertiser_manager_id: int,
      brand_advertiser_tag_id: short,
      ...eventAndType,
    },
    rows: (account, values) => summaryRows(account, values, { grouping: byAdvertiser, metrics: newMetrics }),
  }),
  readOperation({
    ...summaryShapes.campaigns,
    address: '/api/5/reports.asmx/CampaignSummary',
    parameters: {
      ...span,
      campaign_id: int,
      source_affiliate_id: int,
      subid_id: text,
      site_offer_id: int,
      source_affiliate_tag_id: short,
      site_offer_tag_id: short,
      source_affiliate_manager_id: int,
      brand_advertiser_manager_id: int,
      ...eventAndType,
    },
    rows: (account, values) => summaryRows(account, values, { grouping: byCampaign, metrics: newMetrics }),
  }),
  readOperation({
    ...summaryShapes.creatives,
    address: '/api/3/reports.asmx/CreativeSummary',
    parameters: { ...span, site_offer_id: int, campaign_id: int, ...eventAndType },
    rows: (account, values) =>
      summaryRows(account, values, {
        grouping: byCreative,
        metrics: newMetrics,
        // Its own page says 30, whatever the others have (cake.md 1.6).
        days: 30,
        oneOf: [values.site_offer_id, values.campaign_id],
      }),
  }),
  readOperation({
    ...summaryShapes.siteOffers,
    address: '/api/4/reports.asmx/SiteOfferSummary',
    parameters: {
      ...span,
      brand_advertiser_id: int,
      brand_advertiser_manager_id: int,
      site_offer_id: int,
      site_offer_tag_id: short,
      source_affiliate_tag_id: short,
      ...eventAndSpelledType,
    },
    rows: (account, values) => summaryRows(account, values, { grouping: byOffer, metrics: newMetrics }),
  }),
  readOperation({
    ...summaryShapes.sourceAffiliates,
    address: '/api/3/reports.asmx/SourceAffiliateSummary',
    parameters: {
      ...span,
      source_affiliate_id: int,
      source_affiliate_manager_id: int,
      source_affiliate_tag_id: short,
      site_offer_tag_id: short,
      ...eventAndType,
    },
    rows: (account, values) => summaryRows(account, values, { grouping: byAffiliate, metrics: newMetrics }),
  }),
];
