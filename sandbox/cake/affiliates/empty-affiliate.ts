import { emptyAddress } from '../address-block.ts';
import type { CakeAccount } from '../cake-account.ts';
import type { StoredAffiliate } from './stored-affiliate.ts';

/**
 * An affiliate before anything was said about it, which is what a call with skip words creates. The manual does not
 * say what the server takes then: its clients' defaults where they have any, no limits, and the rest invented.
 */
export function emptyAffiliate({ lookups, now }: CakeAccount, affiliateId: number): StoredAffiliate {
  return {
    affiliate_id: affiliateId,
    affiliate_name: '',
    third_party_name: null,
    account_status_id: 1,
    inactive_reason_id: null,
    affiliate_tier_id: 1,
    // "Auto-assigned" (cake.md 2.2): to the first one.
    account_manager_id: Math.min(...lookups.accountManagers.keys()),
    hide_offers: false,
    website: '',
    ...emptyPayment,
    ...emptyAddress,
    media_type_ids: [],
    price_format_ids: [],
    vertical_category_ids: [],
    country_codes: [],
    tags: [],
    pixel_html: '',
    postback_url: '',
    postback_delay_ms: null,
    fire_global_pixel: true,
    online_signup: false,
    signup_ip_address: '',
    referral_affiliate_id: null,
    referral_notes: '',
    notes: '',
    contacts: [],
    blacklists: [],
    referrals_enabled: false,
    quickbooks_id: null,
    pay_for_conversions: true,
    review: false,
    review_new_subaffiliates: false,
    suppression: false,
    suppression_cap: null,
    pixel_status: null,
    redirect_domain_override: null,
    auto_approve_campaigns: false,
    auto_approve_pixels: false,
    api_key: `sandbox-affiliate-${affiliateId}`,
    date_created: now,
    date_last_accepted_terms: null,
  };
}

const emptyPayment = {
  tax_class: null,
  ssn_tax_id: null,
  vat_tax_required: false,
  swift_iban: null,
  payment_to: 0,
  payment_fee: null,
  payment_min_threshold: null,
  currency_id: 1,
  payment_setting_id: 1,
  billing_cycle_id: 3,
  payment_type_id: null,
  payment_type_info: '',
} as const;
