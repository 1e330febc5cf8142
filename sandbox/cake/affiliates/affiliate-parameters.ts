import { addressParameters } from '../address-block.ts';
import type { ParameterValues } from '../bind-arguments.ts';
import { bool, byte, dateTime, decimal, int, text } from '../scalars.ts';

/** The 43 parameters of ADDEDIT Affiliate v2 in the order of the manual (cake.md 2.2). */
export const affiliateParameters = {
  affiliate_id: int,
  affiliate_name: text,
  third_party_name: text,
  account_status_id: byte,
  inactive_reason_id: byte,
  affiliate_tier_id: byte,
  account_manager_id: int,
  hide_offers: bool,
  website: text,
  tax_class: text,
  ssn_tax_id: text,
  vat_tax_required: bool,
  swift_iban: text,
  payment_to: byte,
  payment_fee: decimal,
  payment_min_threshold: decimal,
  currency_id: byte,
  payment_setting_id: byte,
  billing_cycle_id: byte,
  payment_type_id: byte,
  payment_type_info: text,
  ...addressParameters,
  media_type_ids: text,
  price_format_ids: text,
  vertical_category_ids: text,
  country_codes: text,
  tags: text,
  pixel_html: text,
  postback_url: text,
  postback_delay_ms: int,
  fire_global_pixel: bool,
  date_added: dateTime,
  online_signup: bool,
  signup_ip_address: text,
  referral_affiliate_id: int,
  referral_notes: text,
  terms_and_conditions_agreed: bool,
  notes: text,
};

/** The parameters of one call, read. */
export type AffiliateValues = ParameterValues<typeof affiliateParameters>;
