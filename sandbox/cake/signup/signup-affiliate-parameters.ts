import { addressParameters } from '../address-block.ts';
import type { ParameterValues } from '../bind-arguments.ts';
import { bool, byte, dateTime, decimal, int, text } from '../scalars.ts';

/** The 47 parameters of SIGNUP Affiliate v4 after its key, in the order of the manual (cake.md 2.7). */
export const signupAffiliateParameters = {
  affiliate_name: text,
  account_status_id: byte,
  affiliate_tier_id: byte,
  hide_offers: bool,
  website: text,
  tax_class: text,
  /** INT in the manual, and a text everywhere else, so that "00-12" has to be sayable: read as a text. */
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
  contact_first_name: text,
  contact_middle_name: text,
  contact_last_name: text,
  contact_email_address: text,
  contact_password: text,
  contact_title: text,
  contact_phone_work: text,
  contact_phone_cell: text,
  contact_phone_fax: text,
  contact_im_service: text,
  contact_im_name: text,
  contact_timezone: text,
  contact_language_id: byte,
  media_type_ids: text,
  price_format_ids: text,
  vertical_category_ids: text,
  country_codes: text,
  tag_ids: text,
  date_added: dateTime,
  signup_ip_address: text,
  referral_affiliate_id: int,
  referral_notes: text,
  terms_and_conditions_agreed: bool,
  notes: text,
};

/** The parameters of one call, read. */
export type SignupAffiliateValues = ParameterValues<typeof signupAffiliateParameters>;
