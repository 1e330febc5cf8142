/** The columns of a click log in order (hasoffers.md 5); the other two logs are INFERRED to have the same. */
export const logColumns = [
  ...['transaction_id', 'affiliate_id', 'affiliate_manager_id', 'advertiser_id', 'advertiser_manager_id', 'offer_id'],
  ...['creative_url_id', 'affiliate_source', 'affiliate_sub1', 'affiliate_sub2', 'affiliate_sub3', 'affiliate_sub4'],
  ...['affiliate_sub5', 'datetime', 'revenue_cents', 'payout_cents', 'refer', 'url', 'pixel_refer', 'ip'],
  ...['user_agent', 'country_code', 'browser_id', 'is_click_unique', 'ad_campaign_id', 'ad_campaign_creative_id'],
  ...['offer_file_id', 'status', 'offer_file_size', 'currency', 'payout_type', 'revenue_type', 'device_brand'],
  ...['device_model', 'device_os', 'device_os_version', 'device_id', 'device_id_md5', 'device_id_sha1', 'android_id'],
  ...['android_id_md5', 'android_id_sha1', 'mac_address', 'mac_address_md5', 'mac_address_sha1', 'odin', 'open_udid'],
  ...['ios_ifa', 'ios_ifa_md5', 'ios_ifa_sha1', 'ios_ifv', 'user_id', 'unknown_id', 'payout_group_id'],
  ...['revenue_group_id', 'req_connection_speed', 'google_aid'],
] as const;

/** One column of a log. */
export type LogColumn = (typeof logColumns)[number];

/** The columns whose values stand bare (hasoffers.md 5: "integers"); which these are is INFERRED from their names. */
export const integerColumns: ReadonlySet<LogColumn> = new Set<LogColumn>([
  ...(['affiliate_id', 'affiliate_manager_id', 'advertiser_id', 'advertiser_manager_id', 'offer_id'] as const),
  ...(['creative_url_id', 'browser_id', 'is_click_unique', 'ad_campaign_id', 'ad_campaign_creative_id'] as const),
  ...(['offer_file_id', 'offer_file_size', 'payout_group_id', 'revenue_group_id'] as const),
]);
