import type { StoredAddress, StoredContact } from '../stored-advertiser.ts';
import type { StoredCap } from '../stored-offer.ts';

/** A buyer of leads as it is stored: first what ADDEDIT Buyer v1 writes, then what only the export shows. */
export interface StoredBuyer extends StoredAddress {
  buyer_id: number;
  buyer_name: string;
  account_status_id: number;
  account_manager_id: number;
  website: string;
  billing_cycle_id: number;
  credit_type: 'unlimited' | 'limited';
  /** Null is none. */
  credit_limit: string | null;
  buyer_group: string;
  contacts: readonly StoredContact[];
  credit_balance: string;
  lead_cap: StoredCap;
}

/** What a buyer buys: first what ADDEDIT BuyerContract v1 writes, then what only the export shows. */
export interface StoredBuyerContract {
  buyer_contract_id: number;
  buyer_id: number;
  vertical_id: number;
  buyer_contract_name: string;
  account_status_id: number;
  offer_id: number | null;
  replace_returns: boolean;
  replacements_non_returnable: boolean;
  max_return_age_days: number;
  buy_upsells: boolean;
  vintage_leads: boolean;
  min_lead_age_minutes: number;
  max_lead_age_minutes: number;
  posting_wait_seconds: number;
  default_confirmation_page_link: string;
  max_post_errors: number;
  send_alert_only: boolean;
  rank: number;
  email_template_id: number | null;
  portal_template_id: number | null;
  credit_remaining: string | null;
  returns_owed: number;
  /** No export shows that of a contract. */
  lead_cap: StoredCap;
}
