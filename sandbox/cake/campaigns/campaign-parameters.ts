import type { ParameterValues } from '../bind-arguments.ts';
import { byte, dateTime, decimal, enumeration, int, onOff, text } from '../scalars.ts';

const modification = enumeration('do_not_change', 'change', 'remove');

/** The 29 parameters of ADDEDIT Campaign v3 in the order of the manual (cake.md 2.2). */
export const campaignParameters = {
  campaign_id: int,
  affiliate_id: int,
  offer_id: int,
  offer_contract_id: int,
  media_type_id: byte,
  third_party_name: text,
  account_status_id: byte,
  display_link_type_id: byte,
  expiration_date: dateTime,
  expiration_date_modification_type: modification,
  currency_id: byte,
  use_offer_contract_payout: onOff,
  payout: decimal,
  payout_update_option: modification,
  paid: onOff,
  /** "BYTE/INT": -1 has to be sayable. */
  static_suppression: int,
  paid_redirects: onOff,
  paid_upsells: onOff,
  review: onOff,
  auto_disposition_delay_hours: int,
  redirect_offer_contract_id: int,
  redirect_404: onOff,
  clear_session_on_conversion: onOff,
  postback_url: text,
  postback_delay_ms: int,
  /** md5 is likely only; there is no word for "leave". */
  unique_key_hash_type: enumeration('none', 'md5', 'sha1'),
  pixel_html: text,
  test_link: text,
  redirect_domain: text,
};

/** The parameters of one call, read. */
export type CampaignValues = ParameterValues<typeof campaignParameters>;

/** on, off, no_change; the switch for the contract's payout has rules of its own. */
export const campaignFlags = [
  'paid',
  'paid_redirects',
  'paid_upsells',
  'review',
  'redirect_404',
  'clear_session_on_conversion',
] as const;
