import type { ParameterValues } from '../bind-arguments.ts';
import { int, onOff, text } from '../scalars.ts';

/** The 20 parameters of ADDEDIT BuyerContract v1 in the order of the manual (cake.md 2.2). */
export const buyerContractParameters = {
  buyer_contract_id: int,
  buyer_id: int,
  vertical_id: int,
  buyer_contract_name: text,
  account_status_id: int,
  offer_id: int,
  replace_returns: onOff,
  replacements_non_returnable: onOff,
  max_return_age_days: int,
  buy_upsells: onOff,
  vintage_leads: onOff,
  min_lead_age_minutes: int,
  max_lead_age_minutes: int,
  posting_wait_seconds: int,
  default_confirmation_page_link: text,
  max_post_errors: int,
  send_alert_only: onOff,
  rank: int,
  email_template_id: int,
  portal_template_id: int,
};

/** The parameters of one call, read. */
export type BuyerContractValues = ParameterValues<typeof buyerContractParameters>;
