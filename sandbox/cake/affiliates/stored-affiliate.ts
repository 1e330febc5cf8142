import type { StoredAddress, StoredContact } from '../stored-advertiser.ts';

/** What becomes of the traffic of a blacklisted affiliate. */
export type RedirectType = 'redirect_404' | 'offer_redirect' | 'global_redirect';

/** A blacklist entry of an affiliate (cake.md 2.2, 3.2); without a sub id it is about the whole affiliate. */
export interface StoredBlacklist {
  blacklist_id: number;
  advertiser_id: number;
  offer_id: number;
  sub_affiliate_id: number | null;
  sub_id: string;
  blacklist_reason_id: number;
  redirect_type: RedirectType;
  /** Exports call it date_created. */
  blacklist_date: string;
}

/** An affiliate as it is stored: first what ADDEDIT Affiliate v2 writes, then what only the export shows. */
export interface StoredAffiliate extends StoredAddress {
  affiliate_id: number;
  affiliate_name: string;
  third_party_name: string | null;
  account_status_id: number;
  inactive_reason_id: number | null;
  affiliate_tier_id: number;
  account_manager_id: number;
  hide_offers: boolean;
  website: string;
  tax_class: string | null;
  ssn_tax_id: string | null;
  vat_tax_required: boolean;
  swift_iban: string | null;
  /** 0 is the company, 1 the main contact. */
  payment_to: 0 | 1;
  payment_fee: string | null;
  payment_min_threshold: string | null;
  currency_id: number;
  payment_setting_id: number;
  billing_cycle_id: number;
  payment_type_id: number | null;
  payment_type_info: string;
  media_type_ids: readonly number[];
  price_format_ids: readonly number[];
  vertical_category_ids: readonly number[];
  country_codes: readonly string[];
  tags: readonly string[];
  pixel_html: string;
  postback_url: string;
  postback_delay_ms: number | null;
  fire_global_pixel: boolean;
  online_signup: boolean;
  signup_ip_address: string;
  referral_affiliate_id: number | null;
  referral_notes: string;
  notes: string;
  contacts: readonly StoredContact[];
  blacklists: readonly StoredBlacklist[];
  referrals_enabled: boolean;
  quickbooks_id: number | null;
  pay_for_conversions: boolean;
  review: boolean;
  review_new_subaffiliates: boolean;
  suppression: boolean;
  suppression_cap: number | null;
  pixel_status: string | null;
  redirect_domain_override: string | null;
  auto_approve_campaigns: boolean;
  auto_approve_pixels: boolean;
  api_key: string;
  date_created: string;
  date_last_accepted_terms: string | null;
}
