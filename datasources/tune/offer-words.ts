/** How a conversion is paid (hasoffers.md 2.3); revenue has the same words, spelt cpa and never rpa. */
export const priceTypes = {
  CPA_FLAT: 'cpa_flat',
  CPA_PERCENTAGE: 'cpa_percentage',
  CPA_BOTH: 'cpa_both',
  CPC: 'cpc',
  CPM: 'cpm',
} as const;

/** How a conversion is tracked (hasoffers.md 2.3). */
export const protocols = {
  HTTP: 'http',
  HTTPS: 'https',
  HTTP_IMG: 'http_img',
  HTTPS_IMG: 'https_img',
  SERVER: 'server',
  SERVER_AFFILIATE: 'server_affiliate',
  MOBILE_APP: 'mobile_app',
  MOBILE_DEVICE: 'mobile_device',
  PAY_PER_CALL: 'pay_per_call',
} as const;
