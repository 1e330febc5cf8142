import { choice, date, flag, instant, integer, reference, text } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';
import { inOrder } from '../spec/rule.ts';
import { byte, int, short } from './scalar-limits.ts';

const required = { required: true } as const;

/** Rows count from 1 (cake.md 1.7). */
const window = {
  startAtRow: integer('start_at_row', 'The first row wanted, from 1.'),
  rowLimit: integer('row_limit', 'The most rows wanted.'),
};

/** Where what it can sort by was not found: a number is the member at that place, and the first is its own id (cake.md 1.6). */
const firstSortField = choice('sort_field', 'FirstSortField', 'What to sort by.', { FIRST: '0' });

const pixelLogTakes = {
  advertiserId: reference('advertiser_id', "This advertiser's, which must be there.", int),
  offerId: reference('offer_id', "This offer's, which must be there.", int),
  startDate: instant('start_date', 'From when on; 60 days back at the most.', required),
  endDate: instant('end_date', 'Until when, exclusive.', required),
  convertedOnly: flag('converted_only', 'Those that made a conversion.'),
  ...window,
  sortDescending: flag('sort_descending', 'The latest first.'),
};

const schedulesTakes = {
  startDate: date('start_date', 'The first day.', required),
  endDate: date('end_date', 'The last day.', required),
  buyerId: reference('buyer_id', "This buyer's.", int),
  statusId: reference('status_id', 'Those of contracts of this status.', byte),
  verticalId: reference('vertical_id', 'Those of this vertical.', short),
  priorityOnly: flag('priority_only', 'Those with priority.'),
  activeOnly: flag('active_only', 'Active ones.'),
};

const siteOffersTakes = {
  siteOfferId: reference('site_offer_id', 'This offer alone.', int),
  siteOfferName: text('site_offer_name', 'Offers of this name, however CAKE compares names.'),
  brandAdvertiserId: reference('brand_advertiser_id', "This advertiser's offers.", int),
  verticalId: reference('vertical_id', 'Offers of this vertical.', short),
  siteOfferTypeId: reference('site_offer_type_id', 'Offers of this type.', byte),
  mediaTypeId: reference('media_type_id', 'Offers of this media type.', byte),
  siteOfferStatusId: reference('site_offer_status_id', 'Offers of this status.', byte),
  tagId: reference('tag_id', 'Offers with this tag.', short),
  ...window,
  sortField: firstSortField,
  sortDescending: flag('sort_descending', 'The largest number first.'),
};

const siteOfferCreativesTakes = {
  creativeId: reference('creative_id', 'This creative alone.', int),
  creativeName: text('creative_name', 'Creatives of this name, however CAKE compares names.'),
  siteOfferId: reference('site_offer_id', 'The offer, which must be there.', { ...required, ...int }),
  creativeTypeId: reference('creative_type_id', 'Creatives of this type.', byte),
  creativeStatusId: reference('creative_status_id', 'Creatives of this status.', byte),
  ...window,
  sortField: firstSortField,
  sortDescending: flag('sort_descending', 'The largest number first.'),
};

const offerFeedTakes = {
  affiliateId: reference('affiliate_id', 'The affiliate who looks.', { ...required, ...int }),
  apiKey: text('api_key', "The affiliate's own key.", { secret: true }),
  campaignName: text('campaign_name', 'Those of this name, however CAKE compares names.'),
  mediaTypeCategoryId: reference('media_type_category_id', 'Those of this category of media.', byte),
  verticalCategoryId: reference('vertical_category_id', 'Those of this category of verticals.', byte),
  verticalId: reference('vertical_id', 'Those of this vertical.', short),
  offerStatusId: reference('offer_status_id', 'Those of this status, as the feed numbers them.', byte),
  tagId: reference('tag_id', 'Those with this tag.', short),
  ...window,
};

/** What no entity of ours is, or lists in another way (cake.md 2.3, 2.4, 2.9, 2.10). */
export const listedOperations = {
  exportPixelLogRequests: read('/api/1/export.asmx/PixelLogRequests', 'Calls of the pixels of advertisers.', {
    takes: pixelLogTakes,
    rules: [inOrder('startDate', 'endDate')],
    rows: 'pixel_log_requests.pixel_log_request',
    catalogued: ['export_pixel_log_requests'],
  }),
  exportSchedules: read('/api/2/export.asmx/Schedules', 'To whom leads are delivered, day by day.', {
    takes: schedulesTakes,
    rows: 'schedules.schedule',
    catalogued: ['export_schedules'],
  }),
  exportRuleTargets: read('/api/3/export.asmx/RuleTargets', 'What one of the shared rules compares.', {
    takes: { ruleId: reference('rule_id', 'The rule, of `sharedRules`.', { ...required, ...int }) },
    rows: 'rule_targets.rule_target',
    catalogued: ['export_rule_targets'],
  }),
  exportSiteOffers: read('/api/7/export.asmx/SiteOffers', 'Offers by their newer names, from a row on.', {
    takes: siteOffersTakes,
    rows: 'site_offers.site_offer',
  }),
  exportSiteOfferCreatives: read('/api/5/export.asmx/Creatives', "An offer's creatives, from a row on.", {
    takes: siteOfferCreativesTakes,
    rows: 'creatives.creative',
  }),
  getVerticalsOfCategory: read('/api/2/get.asmx/Verticals', 'The verticals of one category.', {
    takes: { verticalCategoryId: reference('vertical_category_id', 'The category.', { ...required, ...byte }) },
    rows: 'Vertical',
    bare: true,
  }),
  offerFeed: read('/affiliates/api/4/offers.asmx/OfferFeed', 'What an affiliate runs, and what it could run.', {
    takes: offerFeedTakes,
    rows: 'offers.offer',
    catalogued: ['affiliate_offer_feed'],
  }),
} as const satisfies Operations;
