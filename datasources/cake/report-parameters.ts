import { choice, date, type Fields, flag, instant, reference, text } from '../spec/field.ts';
import { atLeastOne, inOrder } from '../spec/rule.ts';
import { int, short } from './scalar-limits.ts';

/** Where CAKE takes times: the end is exclusive (cake.md 1.6). */
export const stretch = {
  startDate: instant('start_date', 'From when on.', { required: true }),
  endDate: instant('end_date', 'Until when, exclusive.', { required: true }),
};

/** Where it counts days. */
const days = {
  startDate: date('start_date', "The first day, in the instance's own zone.", { required: true }),
  endDate: date('end_date', 'The day after the last.', { required: true }),
};

export const forwards = inOrder('startDate', 'endDate');

export const affiliateId = (wire: string) => reference(wire, "This affiliate's.", int);
export const advertiserId = (wire: string) => reference(wire, "This advertiser's.", int);
export const offerId = (wire: string) => reference(wire, "This offer's.", int);
export const campaignId = reference('campaign_id', "This campaign's.", int);
export const creativeId = reference('creative_id', "This creative's.", int);
const affiliateTagId = (wire: string) => reference(wire, 'Of affiliates with this tag.', short);
const advertiserTagId = (wire: string) => reference(wire, 'Of advertisers with this tag.', short);
const offerTagId = (wire: string) => reference(wire, 'Of offers with this tag.', short);
export const affiliateManagerId = (wire: string) => reference(wire, 'Of affiliates managed by this person.', int);
const advertiserManagerId = (wire: string) => reference(wire, 'Of advertisers managed by this person.', int);
const eventId = reference('event_id', 'By this event.', int);

/** The end of what the new family takes (cake.md 2.5). */
const eventType = {
  eventId,
  eventType: choice(
    'event_type',
    'ReportedEventType',
    'Steps, conversions proper, or both; both unless told.',
    { ALL: 'all', MACRO_EVENT_CONVERSIONS: 'macro_event_conversions', MICRO_EVENTS: 'micro_events' },
    { any: 'all' },
  ),
};

/** And of what the old one takes. */
const revenueFilter = {
  eventId,
  revenueFilter: choice(
    'revenue_filter',
    'RevenueFilter',
    'Whose revenue counts; all of it unless told.',
    { CONVERSIONS_AND_EVENTS: 'conversions_and_events', CONVERSIONS: 'conversions', EVENTS: 'events' },
    { any: 'conversions_and_events' },
  ),
};

export const brandAdvertiserSummaryTakes = {
  ...stretch,
  advertiserId: advertiserId('brand_advertiser_id'),
  advertiserManagerId: advertiserManagerId('brand_advertiser_manager_id'),
  advertiserTagId: advertiserTagId('brand_advertiser_tag_id'),
  ...eventType,
} satisfies Fields;

export const campaignSummaryTakes = {
  ...stretch,
  campaignId,
  affiliateId: affiliateId('source_affiliate_id'),
  subId: text('subid_id', 'With this mark of the affiliate.'),
  offerId: offerId('site_offer_id'),
  affiliateTagId: affiliateTagId('source_affiliate_tag_id'),
  offerTagId: offerTagId('site_offer_tag_id'),
  affiliateManagerId: affiliateManagerId('source_affiliate_manager_id'),
  advertiserManagerId: advertiserManagerId('brand_advertiser_manager_id'),
  ...eventType,
} satisfies Fields;

/** Of `reports.asmx` and of the faster store of clicks alike. */
export const countrySummaryTakes = {
  ...stretch,
  affiliateId: affiliateId('affiliate_id'),
  affiliateTagId: affiliateTagId('affiliate_tag_id'),
  advertiserId: advertiserId('advertiser_id'),
  offerId: offerId('offer_id'),
  campaignId,
  ...revenueFilter,
} satisfies Fields;

export const countrySummaryRules = [forwards, atLeastOne('affiliateId', 'advertiserId', 'offerId', 'campaignId')];

export const creativeSummaryTakes = {
  ...stretch,
  offerId: offerId('site_offer_id'),
  campaignId,
  ...eventType,
} satisfies Fields;

export const creativeSummaryRules = [forwards, atLeastOne('offerId', 'campaignId')];

/** Alike but for the names of the first three. */
export const dailySummaryTakes = (affiliate: string, advertiser: string, offer: string) =>
  ({
    ...days,
    affiliateId: affiliateId(affiliate),
    advertiserId: advertiserId(advertiser),
    offerId: offerId(offer),
    verticalId: reference('vertical_id', 'Of offers of this vertical.', short),
    campaignId,
    creativeId,
    accountManagerId: reference('account_manager_id', 'Of accounts managed by this person.', int),
    includeTests: flag('include_tests', 'Tests too.'),
  }) satisfies Fields;

export const siteOfferSummaryTakes = {
  ...stretch,
  advertiserId: advertiserId('brand_advertiser_id'),
  advertiserManagerId: advertiserManagerId('brand_advertiser_manager_id'),
  offerId: offerId('site_offer_id'),
  offerTagId: offerTagId('site_offer_tag_id'),
  affiliateTagId: affiliateTagId('source_affiliate_tag_id'),
  ...eventType,
} satisfies Fields;

export const sourceAffiliateSummaryTakes = {
  ...stretch,
  affiliateId: affiliateId('source_affiliate_id'),
  affiliateManagerId: affiliateManagerId('source_affiliate_manager_id'),
  affiliateTagId: affiliateTagId('source_affiliate_tag_id'),
  offerTagId: offerTagId('site_offer_tag_id'),
  ...eventType,
} satisfies Fields;

const ofOneAffiliate = reference('source_affiliate_id', "This affiliate's.", { ...int, required: true });

export const subIdSummaryTakes = {
  ...stretch,
  affiliateId: ofOneAffiliate,
  offerId: offerId('site_offer_id'),
  ...revenueFilter,
} satisfies Fields;

export const liteAdvertiserSummaryTakes = {
  ...stretch,
  advertiserId: advertiserId('advertiser_id'),
  advertiserManagerId: advertiserManagerId('advertiser_manager_id'),
  advertiserTagId: advertiserTagId('advertiser_tag_id'),
  ...revenueFilter,
} satisfies Fields;

export const liteAffiliateSummaryTakes = {
  ...stretch,
  affiliateId: affiliateId('affiliate_id'),
  affiliateManagerId: affiliateManagerId('affiliate_manager_id'),
  affiliateTagId: affiliateTagId('affiliate_tag_id'),
  offerTagId: offerTagId('offer_tag_id'),
  ...revenueFilter,
} satisfies Fields;

export const liteCampaignSummaryTakes = {
  ...stretch,
  affiliateId: affiliateId('affiliate_id'),
  subId: text('subaffiliate_id', 'With this mark of the affiliate.'),
  affiliateTagId: affiliateTagId('affiliate_tag_id'),
  offerId: offerId('offer_id'),
  offerTagId: offerTagId('offer_tag_id'),
  campaignId,
  ...revenueFilter,
} satisfies Fields;

export const liteOfferSummaryTakes = {
  ...stretch,
  advertiserId: advertiserId('advertiser_id'),
  advertiserManagerId: advertiserManagerId('advertiser_manager_id'),
  offerId: offerId('offer_id'),
  offerTagId: offerTagId('offer_tag_id'),
  affiliateTagId: affiliateTagId('affiliate_tag_id'),
  ...revenueFilter,
} satisfies Fields;

/** One that is spelt NULL cannot be asked for: the four letters are the word for all (cake.md 2.6). */
export const liteSubIdSummaryTakes = {
  ...stretch,
  affiliateId: ofOneAffiliate,
  offerId: offerId('site_offer_id'),
  campaignId,
  subId: text('sub_id', 'With this mark of the affiliate.', { any: 'NULL' }),
  ...revenueFilter,
} satisfies Fields;
