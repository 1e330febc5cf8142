/** Who clicks: printed from where the address and the browser are known to be. */
export interface Visitor {
  readonly ip_address: string;
  readonly user_agent: string;
  readonly country_code: string;
  readonly region_code: string;
  readonly region_name: string;
  readonly language_id: number;
  readonly isp_id: number;
  readonly device_id: number | null;
  readonly operating_system_id: number;
  readonly browser_id: number;
}

/** What a click and a conversion are about; -1 everywhere is traffic on a bare tracking domain (cake.md 3.7). */
export interface StoredSubject {
  source_affiliate_id: number;
  brand_advertiser_id: number;
  site_offer_id: number;
  site_offer_contract_id: number;
  campaign_id: number;
  creative_id: number;
  price_format_id: number;
}

/** A click as it is stored: numbers, and texts that many rows share, because there are many rows. */
export interface StoredClick extends StoredSubject {
  click_id: number;
  visitor_id: number;
  tracking_id: number;
  request_session_id: number;
  click_date: string;
  sub_ids: readonly string[];
  visitor: Visitor;
  referrer_url: string;
  search_term: string;
  /** Null where clicks are not paid. */
  paid: string | null;
  received: string | null;
  paid_currency_id: number;
  received_currency_id: number;
  duplicate: boolean;
  duplicate_clicks: number;
  test: boolean;
}

type BillingStatus = 'billed' | 'unbilled' | 'partial';

/** A conversion as it is stored. Without a click it was inserted by hand. */
export interface StoredConversion extends StoredSubject {
  event_conversion_id: number;
  visitor_id: number;
  tracking_id: number;
  request_session_id: number;
  click_id: number | null;
  click_date: string | null;
  event_conversion_date: string;
  last_updated: string;
  event_id: number;
  sub_ids: readonly string[];
  visitor: Visitor | null;
  referrer_url: string;
  paid: string;
  paid_currency_id: number;
  received: string;
  received_currency_id: number;
  order_total: string;
  source_affiliate_billing_status: BillingStatus;
  brand_advertiser_billing_status: BillingStatus;
  pixel_dropped: boolean;
  suppressed: boolean;
  test: boolean;
  transaction_id: string;
  disposition_id: number | null;
  disposition_contact: string;
  disposition_date: string | null;
  event_conversion_score: string | null;
  note: string;
}
