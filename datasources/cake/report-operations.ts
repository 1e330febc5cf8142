import { type Operations, read } from '../spec/operation.ts';
import type { Rule } from '../spec/rule.ts';
import { conversionChangesTakes, eventConversionChangesTakes } from './change-parameters.ts';
import {
  leadsByAffiliateTakes,
  leadsByBuyerTakes,
  leadsBySourceAffiliateTakes,
  loginExportTakes,
  orderDetailsTakes,
} from './list-parameters.ts';
import {
  brandAdvertiserSummaryTakes,
  campaignSummaryTakes,
  countrySummaryRules,
  countrySummaryTakes,
  creativeSummaryRules,
  creativeSummaryTakes,
  dailySummaryTakes,
  forwards,
  liteAdvertiserSummaryTakes,
  liteAffiliateSummaryTakes,
  liteCampaignSummaryTakes,
  liteOfferSummaryTakes,
  liteSubIdSummaryTakes,
  siteOfferSummaryTakes,
  sourceAffiliateSummaryTakes,
  stretch,
  subIdSummaryTakes,
} from './report-parameters.ts';

type Takes = Operations[string]['takes'];

/** What reports have in common; those that no known client calls have no name of theirs. */
const report = (
  address: string,
  rows: string,
  says: string,
  takes: Takes,
  { called, rules = [forwards] }: { readonly called?: string; readonly rules?: readonly Rule[] } = {},
) => read(address, says, { rows, takes, rules, ...(called ? { catalogued: [called] } : {}) });

const bareReport = (address: string, rows: string, says: string, takes: Takes, called: string) =>
  read(address, says, { rows, takes, rules: [forwards], bare: true, mayBeEmpty: true, catalogued: [called] });

const full = (version: number, name: string) => `/api/${version}/reports.asmx/${name}`;
const lite = (version: number, name: string) => `/api/${version}/reports_lite_clicks.asmx/${name}`;

/** The reports (cake.md 2.5, 2.6, 2.10), with the rows that 3.7 has or infers. */
export const reportOperations = {
  advertiserSummary: report(
    full(2, 'AdvertiserSummary'),
    'advertisers.advertiser_summary',
    'What each advertiser came to, conversions counted whole.',
    liteAdvertiserSummaryTakes,
  ),
  brandAdvertiserSummary: report(
    full(3, 'BrandAdvertiserSummary'),
    'brand_advertisers.brand_advertiser_summary',
    'What each advertiser came to.',
    brandAdvertiserSummaryTakes,
    { called: 'brand_advertiser_summary' },
  ),
  campaignSummary: report(
    full(5, 'CampaignSummary'),
    'campaigns.campaign_summary',
    'What each campaign came to.',
    campaignSummaryTakes,
    { called: 'campaign_summary' },
  ),
  conversionChanges: read(
    full(10, 'ConversionChanges'),
    'Conversions that changed, as they were told of before there were events.',
    { rows: 'conversions.conversion', takes: conversionChangesTakes, catalogued: ['conversion_changes'] },
  ),
  countrySummary: report(
    full(1, 'CountrySummary'),
    'countries.country_summary',
    'What the traffic from each country came to.',
    countrySummaryTakes,
    { called: 'country_summary', rules: countrySummaryRules },
  ),
  creativeSummary: report(
    full(3, 'CreativeSummary'),
    'creatives.creative_summary',
    'What each creative of an offer or a campaign came to.',
    creativeSummaryTakes,
    { called: 'creative_summary', rules: creativeSummaryRules },
  ),
  dailySummary: bareReport(
    full(2, 'DailySummaryExport'),
    'DailySummary',
    'What each day came to.',
    dailySummaryTakes('source_affiliate_id', 'brand_advertiser_id', 'site_offer_id'),
    'daily_summary',
  ),
  eventConversionChanges: read(full(17, 'EventConversionChanges'), 'Conversions and steps towards them that changed.', {
    rows: 'event_conversions.event_conversion',
    takes: eventConversionChangesTakes,
  }),
  // Of the two by affiliate, one is what version 1 answers and the other version 2: they have little in common.
  leadsByAffiliate: bareReport(
    full(1, 'LeadsByAffiliateExport'),
    'LeadsByAffiliate',
    'Leads by who sent them.',
    leadsByAffiliateTakes,
    'leads_by_affiliate',
  ),
  leadsBySourceAffiliate: report(
    full(2, 'LeadsByAffiliateExport'),
    'leads.lead',
    'Leads by who sent them, narrowed in more ways, page by page.',
    leadsBySourceAffiliateTakes,
  ),
  leadsByBuyer: report(full(4, 'LeadsByBuyer'), 'leads.lead', 'Leads by who bought them.', leadsByBuyerTakes, {
    called: 'leads_by_buyer',
  }),
  loginExport: bareReport(
    full(1, 'LoginExport'),
    'Login',
    'Who logged in to the portal.',
    loginExportTakes,
    'login_export',
  ),
  orderDetails: report(
    full(1, 'OrderDetails'),
    'order_details.order_detail',
    'What was ordered, article by article.',
    orderDetailsTakes,
    { called: 'order_details' },
  ),
  offerSummary: report(
    full(3, 'OfferSummary'),
    'offers.offer_summary',
    'What each offer came to, conversions counted whole.',
    liteOfferSummaryTakes,
  ),
  siteOfferSummary: report(
    full(4, 'SiteOfferSummary'),
    'site_offers.site_offer_summary',
    'What each offer came to.',
    siteOfferSummaryTakes,
    { called: 'site_offer_summary' },
  ),
  sourceAffiliateSummary: report(
    full(3, 'SourceAffiliateSummary'),
    'source_affiliates.source_affiliate_summary',
    'What each affiliate came to.',
    sourceAffiliateSummaryTakes,
    { called: 'source_affiliate_summary' },
  ),
  subIdSummary: report(
    full(1, 'SubIDSummary'),
    'sub_ids.sub_id_summary',
    "What each of an affiliate's marks came to.",
    subIdSummaryTakes,
    { called: 'sub_id_summary' },
  ),
  trafficExport: bareReport(
    full(1, 'TrafficExport'),
    'Traffic',
    'What each campaign came to, and at which prices.',
    stretch,
    'traffic_export',
  ),
  liteClicksAdvertiserSummary: report(
    lite(1, 'AdvertiserSummary'),
    'advertisers.advertiser_summary',
    'What each advertiser came to, out of the faster store of clicks.',
    liteAdvertiserSummaryTakes,
    { called: 'lite_clicks_advertiser_summary' },
  ),
  liteClicksAffiliateSummary: report(
    lite(1, 'AffiliateSummary'),
    'affiliates.affiliate_summary',
    'What each affiliate came to, out of the faster store of clicks.',
    liteAffiliateSummaryTakes,
    { called: 'lite_clicks_affiliate_summary' },
  ),
  liteClicksCampaignSummary: report(
    lite(2, 'CampaignSummary'),
    'campaigns.campaign_summary',
    'What each campaign came to, out of the faster store of clicks.',
    liteCampaignSummaryTakes,
    { called: 'lite_clicks_campaign_summary' },
  ),
  liteClicksCountrySummary: report(
    lite(1, 'CountrySummary'),
    'countries.country_summary',
    'What the traffic from each country came to, out of the faster store of clicks.',
    countrySummaryTakes,
    { called: 'lite_clicks_country_summary', rules: countrySummaryRules },
  ),
  liteClicksDailySummary: bareReport(
    lite(1, 'DailySummaryExport'),
    'DailySummary',
    'What each day came to, out of the faster store of clicks.',
    dailySummaryTakes('affiliate_id', 'advertiser_id', 'offer_id'),
    'lite_clicks_daily_summary',
  ),
  liteClicksOfferSummary: report(
    lite(1, 'OfferSummary'),
    'offers.offer_summary',
    'What each offer came to, out of the faster store of clicks.',
    liteOfferSummaryTakes,
    { called: 'lite_clicks_offer_summary' },
  ),
  liteClicksSubIdSummary: report(
    lite(2, 'SubIDSummary'),
    'sub_ids.sub_id_summary',
    "What each of an affiliate's marks came to, out of the faster store of clicks.",
    liteSubIdSummaryTakes,
    { called: 'lite_clicks_sub_id_summary' },
  ),
} as const satisfies Operations;
