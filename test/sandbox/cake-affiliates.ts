import { all, callCake, parseCake } from './cake-caller.ts';
import { allAffiliates, somewhere } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

/** Affiliates of a CAKE that the tests around this call write. */
export function openCakeAffiliates() {
  const account = openCake({ offers: 5, advertisers: 2, affiliates: 20 });
  /** Of the affiliate that is edited. */
  const affiliateId = () => Number(Object.keys(account().state().affiliates ?? {})[0]);
  const affiliate = (id = affiliateId()) => Object(account().state().affiliates?.[id]);

  /** What has no word for "leave", as it is stored now. */
  const resent = (): Record<string, string> => {
    const { hide_offers, vat_tax_required, fire_global_pixel, ...stored } = affiliate();
    return {
      hide_offers: String(hide_offers),
      vat_tax_required: String(vat_tax_required),
      fire_global_pixel: String(fire_global_pixel),
      payment_to: String(stored.payment_to),
      payment_fee: stored.payment_fee ?? '-1',
      payment_min_threshold: stored.payment_min_threshold ?? '-1',
    };
  };

  const call = (parameters: Record<string, string>) =>
    callCake(account(), '/api/2/addedit.asmx/Affiliate', { ...leave, ...resent(), ...parameters });
  const send = async (parameters: Record<string, string>) =>
    parseCake((await call(parameters)).body).affiliate_addedit_response;
  const edit = (parameters: Record<string, string>) => send({ affiliate_id: String(affiliateId()), ...parameters });

  const exported = async (id: number) => {
    const { body } = await callCake(account(), '/api/5/export.asmx/Affiliates', {
      ...allAffiliates,
      affiliate_id: String(id),
    });
    return parseCake(body).affiliate_export_response.affiliates.affiliate[0];
  };

  return { account, affiliateId, affiliate, call, send, edit, exported };
}

const idsThatLeave = [
  'account_status_id',
  'inactive_reason_id',
  'affiliate_tier_id',
  'account_manager_id',
  'currency_id',
  'payment_setting_id',
  'billing_cycle_id',
  'payment_type_id',
  'referral_affiliate_id',
];
const lists = ['media_type_ids', 'price_format_ids', 'vertical_category_ids', 'country_codes', 'tags'];
const texts = [
  'affiliate_name',
  'third_party_name',
  'website',
  'tax_class',
  'ssn_tax_id',
  'swift_iban',
  'payment_type_info',
  'pixel_html',
  'postback_url',
  'referral_notes',
  'notes',
];

/** An edit that changes nothing, but for what has no word for that. */
const leave: Record<string, string> = {
  ...all(idsThatLeave, '0'),
  ...all([...texts, ...lists, ...Object.keys(somewhere)], ''),
  postback_delay_ms: '-1',
  date_added: '2017-1-1',
  online_signup: 'FALSE',
  signup_ip_address: '',
  terms_and_conditions_agreed: 'FALSE',
};
