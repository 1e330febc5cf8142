import { choice, type Fields, flag, instant } from '../spec/field.ts';
import { pages, sortDescending } from './page-parameters.ts';
import { advertiserId, affiliateId, campaignId, creativeId, offerId } from './report-parameters.ts';

const since = instant('changes_since', 'What was updated later than this.', { required: true });
const includeTests = flag('include_tests', 'Tests too.');

export const conversionChangesTakes = {
  changesSince: since,
  includeNewConversions: flag('include_new_conversions', 'Those too that came since.'),
  affiliateId: affiliateId('affiliate_id'),
  advertiserId: advertiserId('advertiser_id'),
  offerId: offerId('offer_id'),
  campaignId,
  creativeId,
  includeTests,
  ...pages,
  sortField: choice(
    'sort_field',
    'ChangedConversionSortField',
    'What to sort by; the number unless told.',
    {
      CONVERSION_ID: 'conversion_id',
      VISITOR_ID: 'visitor_id',
      REQUEST_SESSION_ID: 'request_session_id',
      CLICK_ID: 'click_id',
      CONVERSION_DATE: 'conversion_date',
      TRANSACTION_ID: 'transaction_id',
      LAST_UPDATED: 'last_updated',
    },
    { any: 'conversion_id' },
  ),
  sortDescending,
} satisfies Fields;

/** Of what it sorts by, two have been seen (cake.md 1.7). */
export const eventConversionChangesTakes = {
  changesSince: since,
  includeNewEventConversions: flag('include_new_event_conversions', 'Those too that came since.'),
  affiliateId: affiliateId('source_affiliate_id'),
  advertiserId: advertiserId('brand_advertiser_id'),
  offerId: offerId('site_offer_id'),
  campaignId,
  creativeId,
  includeTests,
  ...pages,
  sortField: choice(
    'sort_field',
    'ChangedEventConversionSortField',
    'What to sort by; the date unless told.',
    { EVENT_CONVERSION_DATE: 'event_conversion_date', VISITOR_ID: 'visitor_id' },
    { any: 'event_conversion_date' },
  ),
  sortDescending,
} satisfies Fields;
