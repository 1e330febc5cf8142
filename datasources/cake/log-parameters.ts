import { choice, flag, integer, reference, text } from '../spec/field.ts';

/** Local times, because the borders of a stretch can be where an instant cannot be said (`local-text.ts`). */
const stretch = {
  startDate: text('start_date', 'Local time from which on.'),
  endDate: text('end_date', 'Local time before which.'),
};

const window = {
  startAtRow: integer('start_at_row', 'The first row wanted, from 1.'),
  rowLimit: integer('row_limit', 'The most rows wanted; 0 is no limit of our own.'),
};

const all = { ALL: 'all' } as const;

/** What `EventConversions` v17 takes (cake.md 2.5). Every parameter must be sent, and an enum has no word for "any" of its own. */
export const eventConversionsTakes = {
  ...stretch,
  eventType: choice('event_type', 'EventType', 'Steps, conversions proper, or both.', all),
  eventId: reference('event_id', 'Conversions by this event.'),
  affiliateId: reference('source_affiliate_id', "This affiliate's."),
  advertiserId: reference('brand_advertiser_id', "This advertiser's."),
  channelId: reference('channel_id', 'Of this channel.'),
  offerId: reference('site_offer_id', "This offer's."),
  offerContractId: reference('site_offer_contract_id', "This contract's."),
  affiliateTagId: reference('source_affiliate_tag_id', 'Of affiliates with this tag.'),
  advertiserTagId: reference('brand_advertiser_tag_id', 'Of advertisers with this tag.'),
  offerTagId: reference('site_offer_tag_id', 'Of offers with this tag.'),
  campaignId: reference('campaign_id', "This campaign's."),
  creativeId: reference('creative_id', "This creative's."),
  priceFormatId: reference('price_format_id', 'Priced like this.'),
  sourceType: choice('source_type', 'SourceType', 'How they came about.', all),
  paymentPercentageFilter: choice('payment_percentage_filter', 'PaymentFilter', 'Paid for in whole or in part.', {
    BOTH: 'both',
  }),
  dispositionType: choice('disposition_type', 'DispositionFilter', 'What became of them.', {
    ...all,
    PENDING: 'pending',
    REJECTED: 'rejected',
    RETURNED: 'returned',
  }),
  dispositionId: reference('disposition_id', 'Of this disposition.'),
  affiliateBilling: choice('source_affiliate_billing_status', 'BillingFilter', "On the affiliate's bill.", all),
  advertiserBilling: choice('brand_advertiser_billing_status', 'BillingFilter', "On the advertiser's bill.", all),
  testFilter: choice('test_filter', 'TestFilter', 'Tests or not.', { NON_TESTS: 'non_tests' }),
  ...window,
  sortField: choice('sort_field', 'ConversionSortField', 'What to sort by.', {
    EVENT_CONVERSION_DATE: 'event_conversion_date',
  }),
  sortDescending: flag('sort_descending', 'Latest first.'),
} as const;

/** What `Clicks` v12 takes (cake.md 2.5); it does not sort. */
export const clicksTakes = {
  ...stretch,
  affiliateId: reference('affiliate_id', "This affiliate's."),
  advertiserId: reference('advertiser_id', "This advertiser's."),
  offerId: reference('offer_id', "This offer's."),
  campaignId: reference('campaign_id', "This campaign's."),
  creativeId: reference('creative_id', "This creative's."),
  priceFormatId: reference('price_format_id', 'Priced like this.'),
  includeDuplicates: flag('include_duplicates', 'Repeated clicks too.'),
  includeTests: flag('include_tests', 'Tests too.'),
  ...window,
} as const;
