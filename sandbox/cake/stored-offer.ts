/** Terms of one offer contract, under the names of ADDEDIT Offer. */
export interface ContractTerms {
  offer_contract_name: string;
  offer_contract_hidden: boolean;
  price_format_id: number;
  /** Money and percentages alike, four decimals. */
  payout: string;
  received: string;
  received_percentage: boolean;
  offer_link: string;
  thankyou_link: string;
  /** ISO codes; the API writes them elsewhere. */
  allowed_countries: readonly string[];
  disallowed_countries: readonly string[];
  /** Where visitors from a country go instead, by its code. */
  geo_redirects: Readonly<Record<string, number>>;
  /** Where those from every other country that is not allowed go; no export shows it. */
  default_geo_redirect_id: number | null;
  /** Instead of targeting by country. */
  use_fallback_targeting: boolean;
}

/** A contract besides the default one. */
export interface StoredContract extends ContractTerms {
  offer_contract_id: number;
}

/** A cap as the export shows it; interval 0 is none. */
export interface StoredCap {
  limit: number | null;
  cap_interval_id: number;
  start_date: string | null;
  review_no_redirect: boolean;
  /** No export shows it. */
  send_alert_only: boolean;
}

/** What caps an offer, a contract or a campaign can have. */
export interface StoredCaps {
  click_cap: StoredCap;
  conversion_cap: StoredCap;
}

/** The caps of a contract: no export has a place for them (cake.md 3.4). */
export interface StoredContractCaps extends StoredCaps {
  offer_contract_id: number;
}

/** A tier: which contract the affiliates of a tier get. */
export interface StoredTier {
  price_format_id: number;
  affiliate_tier_id: number;
  offer_contract_id: number;
  /** No export shows it, nor the redirect. */
  status_id: number;
  redirect_offer_contract_id: number | null;
}

/** An offer as it is stored: first what ADDEDIT Offer v5 writes, in its names and order, then what only the export shows. */
export interface StoredOffer extends ContractTerms, StoredCaps {
  offer_id: number;
  advertiser_id: number;
  vertical_id: number;
  offer_name: string;
  third_party_name: string | null;
  hidden: boolean;
  offer_status_id: number;
  offer_type_id: number;
  currency_id: number;
  ssl: boolean;
  click_cookie_days: number;
  impression_cookie_days: number;
  auto_disposition_type: 'none' | 'approved' | 'rejected';
  auto_disposition_delay_hours: number | null;
  redirect_offer_contract_id: number | null;
  redirect_404: boolean;
  redirect_domain: string;
  conversions_from_whitelist_only: boolean;
  track_search_terms_from_non_supported_search_engines: boolean;
  enable_view_thru_conversions: boolean;
  click_trumps_impression: boolean;
  disable_click_deduplication: boolean;
  last_touch: boolean;
  session_regeneration_seconds: number | null;
  session_regeneration_type_id: number | null;
  enable_transaction_id_deduplication: boolean;
  cookie_domain: string | null;
  postbacks_only: boolean;
  pixel_html: string;
  postback_url: string;
  postback_url_ms_delay: number | null;
  fire_global_pixel: boolean;
  fire_pixel_on_non_paid_conversions: boolean;
  static_suppression: number | null;
  conversion_cap_behavior: number;
  conversion_behavior_on_redirect: number;
  expiration_date: string | null;
  preview_link: string;
  thumbnail_file_import_url: string;
  offer_description: string;
  restrictions: string;
  advertiser_extended_terms: string;
  testing_instructions: string;
  tags: readonly string[];
  allow_affiliates_to_create_creatives: boolean;
  unsubscribe_link: string;
  from_lines: string;
  subject_lines: string;
  allowed_media_type_ids: readonly number[];
  default_offer_contract_id: number;
  extra_offer_contracts: readonly StoredContract[];
  tiers: readonly StoredTier[];
  disable_prepop_appending: boolean;
  thankyou_html: string;
  voucher_code_attribution: boolean;
  disable_impression_deduplication: boolean;
  date_created: string;
  notes: string;
}
