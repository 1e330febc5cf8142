import { type Operation, readOperation } from '../../operation.ts';
import { int, short, text } from '../../scalars.ts';
import { oldPartyNames } from '../subject-trees.ts';
import { byAdvertiser, byAffiliate, byCampaign, byCountry, byOffer, bySubId, type Grouping } from './groupings.ts';
import { oldMetrics, subIdMetrics } from './metrics.ts';
import { eventAndRevenue, span } from './summary-parameters.ts';
import { summaryRows } from './summary-rows.ts';
import { summaryShapes } from './summary-shapes.ts';

/**
 * The summaries that speak of affiliates, advertisers and offers (cake.md 2.5, 2.10, 3.7), and those of the faster click
 * store (2.6), which are taken to be the same. The parameters of OfferSummary v3 and AdvertiserSummary v2 are INFERRED
 * from their namesakes there.
 */
export const oldSummaries: readonly Operation[] = [
  ...['/api/2/reports.asmx', '/api/1/reports_lite_clicks.asmx'].map(advertiserSummary),
  ...['/api/3/reports.asmx', '/api/1/reports_lite_clicks.asmx'].map(offerSummary),
  ...['/api/1/reports.asmx', '/api/1/reports_lite_clicks.asmx'].map(countrySummary),
  readOperation({
    ...summaryShapes.affiliates,
    address: '/api/1/reports_lite_clicks.asmx/AffiliateSummary',
    parameters: {
      ...span,
      affiliate_id: int,
      affiliate_manager_id: int,
      affiliate_tag_id: short,
      offer_tag_id: short,
      ...eventAndRevenue,
    },
    rows: (account, values) => summaryRows(account, values, old(byAffiliate)),
  }),
  readOperation({
    ...summaryShapes.campaigns,
    address: '/api/2/reports_lite_clicks.asmx/CampaignSummary',
    parameters: {
      ...span,
      affiliate_id: int,
      subaffiliate_id: text,
      affiliate_tag_id: short,
      offer_id: int,
      offer_tag_id: short,
      campaign_id: int,
      ...eventAndRevenue,
    },
    rows: (account, values) => summaryRows(account, values, old(byCampaign)),
  }),
  readOperation({
    ...summaryShapes.subIds,
    address: '/api/1/reports.asmx/SubIDSummary',
    parameters: { ...span, source_affiliate_id: int, site_offer_id: int, ...eventAndRevenue },
    rows: (account, values) => summaryRows(account, values, { grouping: bySubId, metrics: subIdMetrics }),
  }),
  readOperation({
    ...summaryShapes.subIds,
    address: '/api/2/reports_lite_clicks.asmx/SubIDSummary',
    parameters: {
      ...span,
      source_affiliate_id: int,
      site_offer_id: int,
      campaign_id: int,
      sub_id: text,
      ...eventAndRevenue,
    },
    rows: (account, values) => {
      // The four letters are the word for all (cake.md 2.6).
      const sub_id = values.sub_id === 'NULL' ? '' : values.sub_id;
      return summaryRows(account, { ...values, sub_id }, { grouping: bySubId, metrics: subIdMetrics });
    },
  }),
];

function advertiserSummary(service: string): Operation {
  return readOperation({
    ...summaryShapes.advertisers,
    address: `${service}/AdvertiserSummary`,
    parameters: {
      ...span,
      advertiser_id: int,
      advertiser_manager_id: int,
      advertiser_tag_id: short,
      ...eventAndRevenue,
    },
    rows: (account, values) => summaryRows(account, values, old(byAdvertiser, false)),
  });
}

function offerSummary(service: string): Operation {
  return readOperation({
    ...summaryShapes.offers,
    address: `${service}/OfferSummary`,
    parameters: {
      ...span,
      advertiser_id: int,
      advertiser_manager_id: int,
      offer_id: int,
      offer_tag_id: short,
      affiliate_tag_id: short,
      ...eventAndRevenue,
    },
    rows: (account, values) => summaryRows(account, values, old(byOffer)),
  });
}

function countrySummary(service: string): Operation {
  return readOperation({
    ...summaryShapes.countries,
    address: `${service}/CountrySummary`,
    parameters: {
      ...span,
      affiliate_id: int,
      affiliate_tag_id: short,
      advertiser_id: int,
      offer_id: int,
      campaign_id: int,
      ...eventAndRevenue,
    },
    rows: (account, values) => {
      const oneOf = [values.affiliate_id, values.advertiser_id, values.offer_id, values.campaign_id];
      return summaryRows(account, values, { ...old(byCountry), oneOf });
    },
  });
}

/** Only advertisers and creatives have no score. */
function old(grouping: Grouping, scored = true): Parameters<typeof summaryRows>[2] {
  return { grouping, metrics: (tally) => oldMetrics(tally, scored), names: oldPartyNames };
}
