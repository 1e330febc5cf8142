import { noCap } from '../empty-offer.ts';
import type { StoredBuyer, StoredBuyerContract } from './stored-buyer.ts';

/** A buyer before anything was said about it. */
export function emptyBuyer(buyerId: number): StoredBuyer {
  return {
    buyer_id: buyerId,
    buyer_name: '',
    account_status_id: 0,
    account_manager_id: 0,
    address_street: '',
    address_street2: '',
    address_city: '',
    address_state: '',
    address_zip_code: '',
    address_country: '',
    website: '',
    billing_cycle_id: 0,
    credit_type: 'unlimited',
    credit_limit: null,
    buyer_group: '',
    contacts: [],
    credit_balance: '0.0000',
    lead_cap: noCap,
  };
}

/** A buyer contract before anything was said about it; its numbers are the client's defaults, INFERRED for the server. */
export function emptyBuyerContract(contractId: number): StoredBuyerContract {
  return {
    buyer_contract_id: contractId,
    buyer_id: 0,
    vertical_id: 0,
    buyer_contract_name: '',
    account_status_id: 0,
    offer_id: null,
    replace_returns: false,
    replacements_non_returnable: false,
    max_return_age_days: 30,
    buy_upsells: false,
    vintage_leads: false,
    min_lead_age_minutes: 0,
    max_lead_age_minutes: 7_200,
    posting_wait_seconds: 0,
    default_confirmation_page_link: '',
    max_post_errors: 10,
    send_alert_only: false,
    rank: 0,
    email_template_id: null,
    portal_template_id: null,
    credit_remaining: null,
    returns_owed: 0,
    lead_cap: noCap,
  };
}
