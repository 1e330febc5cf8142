import type { StoredCaps } from '../stored-offer.ts';

/** What a campaign of somebody's second link to an offer remembers of the first. */
interface StoredNonOriginal {
  original_campaign_id: number;
  use_original_campaign_pixel: boolean;
}

/** Blocked ones of an original campaign, the only allowed ones of another (cake.md 4.12). */
interface StoredExceptions {
  /** Names by id. */
  sub_affiliates: readonly (readonly [id: number, name: string])[];
  creative_ids: readonly number[];
}

/** Local times, or null for what has not happened. */
interface StoredDealFlow {
  date_contacted: string | null;
  date_io_sent: string | null;
  date_io_signed: string | null;
  date_creative_sent: string | null;
  date_pixel_placed: string | null;
}

/** A campaign as it is stored: first what ADDEDIT Campaign v3 writes, then what only the export shows. */
export interface StoredCampaign extends StoredCaps {
  campaign_id: number;
  affiliate_id: number;
  offer_id: number;
  offer_contract_id: number;
  media_type_id: number;
  third_party_name: string | null;
  account_status_id: number;
  /** Null is Fallback, which has no id. */
  display_link_type_id: number | null;
  expiration_date: string | null;
  currency_id: number;
  /** Whether what the contract pays counts instead of the payout below. */
  use_offer_contract_payout: boolean;
  payout: string;
  paid: boolean;
  static_suppression: number | null;
  paid_redirects: boolean;
  paid_upsells: boolean;
  review: boolean;
  auto_disposition_delay_hours: number | null;
  redirect_offer_contract_id: number | null;
  redirect_404: boolean;
  clear_session_on_conversion: boolean;
  postback_url: string;
  postback_delay_ms: number | null;
  unique_key_hash_type: 'none' | 'md5' | 'sha1';
  pixel_html: string;
  test_link: string;
  redirect_domain: string;
  non_original: StoredNonOriginal | null;
  exceptions: StoredExceptions;
  deal_flow: StoredDealFlow;
  disable_prepop_appending: boolean;
  pixel_status: string;
  disable_upsells: boolean;
  paid_upsells_same_session_only: boolean;
  cookie_domain: string | null;
  date_created: string;
  notes: string;
}
