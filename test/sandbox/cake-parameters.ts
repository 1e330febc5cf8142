const wholeList = { start_at_row: '0', row_limit: '0', sort_descending: 'FALSE' };

/** An address in full, without which none of it is stored. */
export const somewhere = {
  address_street: 'Calle Mayor 1',
  address_street2: '2º B',
  address_city: 'Málaga',
  address_state: 'Andalucía',
  address_zip_code: '00501',
  address_country: 'Spain',
};

/** All parameters of export Affiliates, each with the word for "all". */
export const allAffiliates = {
  affiliate_id: '0',
  affiliate_name: '',
  account_manager_id: '0',
  tag_id: '0',
  ...wholeList,
  sort_field: 'affiliate_id',
};

/** All parameters of export Advertisers, each with the word for "all". */
export const allAdvertisers = {
  advertiser_id: '0',
  advertiser_name: '',
  account_manager_id: '0',
  tag_id: '0',
  ...wholeList,
  sort_field: 'advertiser_id',
};

/** All parameters of export Campaigns v7, which refuses them like this. */
export const allCampaigns7 = {
  campaign_id: '0',
  offer_id: '0',
  affiliate_id: '0',
  account_status_id: '0',
  media_type_id: '0',
  ...wholeList,
  sort_field: 'campaign_id',
};

/** All parameters of export Campaigns v8. */
export const allCampaigns8 = {
  campaign_id: '0',
  site_offer_id: '0',
  source_affiliate_id: '0',
  channel_id: '0',
  account_status_id: '0',
  media_type_id: '0',
  ...wholeList,
  sort_field: 'campaign_id',
};

/** All parameters of export Creatives but for the offer, which has no word for "all". */
export const allCreatives = {
  creative_id: '0',
  creative_name: '',
  creative_type_id: '0',
  creative_status_id: '0',
  ...wholeList,
  sort_field: 'creative_id',
};

/** All parameters of EventConversions; of a span that holds every seed of these tests. */
export const allConversions = {
  start_date: '2020-01-01',
  end_date: '2030-01-01',
  event_type: 'all',
  event_id: '0',
  source_affiliate_id: '0',
  brand_advertiser_id: '0',
  channel_id: '0',
  site_offer_id: '0',
  site_offer_contract_id: '0',
  source_affiliate_tag_id: '0',
  brand_advertiser_tag_id: '0',
  site_offer_tag_id: '0',
  campaign_id: '0',
  creative_id: '0',
  price_format_id: '0',
  source_type: 'all',
  payment_percentage_filter: 'both',
  disposition_type: 'all',
  disposition_id: '0',
  source_affiliate_billing_status: 'all',
  brand_advertiser_billing_status: 'all',
  test_filter: 'both',
  ...wholeList,
  sort_field: 'event_conversion_date',
};

/** All parameters of Clicks, duplicates and tests included. */
export const allClicks = {
  start_date: '2020-01-01',
  end_date: '2030-01-01',
  affiliate_id: '0',
  advertiser_id: '0',
  offer_id: '0',
  campaign_id: '0',
  creative_id: '0',
  price_format_id: '0',
  include_duplicates: 'TRUE',
  include_tests: 'TRUE',
  start_at_row: '0',
  row_limit: '0',
};
