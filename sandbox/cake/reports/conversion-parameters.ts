import { pagingParameters } from '../paging.ts';
import { byte, dateTime, enumeration, int, short } from '../scalars.ts';

const billingStatus = enumeration('all', 'billed', 'unbilled', 'partial');

/** EventConversions v17 after its key, in wire order (cake.md 2.5). Where only some members are known, these are they. */
export const conversionParameters = {
  start_date: dateTime,
  end_date: dateTime,
  event_type: enumeration('all', 'micro_events', 'macro_event_conversions'),
  event_id: int,
  source_affiliate_id: int,
  brand_advertiser_id: int,
  channel_id: int,
  site_offer_id: int,
  site_offer_contract_id: int,
  source_affiliate_tag_id: short,
  brand_advertiser_tag_id: short,
  site_offer_tag_id: short,
  campaign_id: int,
  creative_id: int,
  price_format_id: byte,
  source_type: enumeration('all', 'manual_insertion'),
  payment_percentage_filter: enumeration('both'),
  disposition_type: enumeration('all', 'pending', 'rejected', 'approved', 'returned'),
  disposition_id: int,
  source_affiliate_billing_status: billingStatus,
  brand_advertiser_billing_status: billingStatus,
  test_filter: enumeration('non_tests', 'both', 'tests'),
  ...pagingParameters('event_conversion_date', 'visitor_id'),
};
