import { describe, expect, test } from 'vitest';
import { openCakeAffiliates } from './cake-affiliates.ts';
import { refusal } from './cake-caller.ts';
import { somewhere } from './cake-parameters.ts';

const { account, affiliateId, affiliate, call, edit, exported } = openCakeAffiliates();
const addressNames = Object.keys(somewhere);

describe('an edit of an affiliate', () => {
  test('of skip words changes nothing where the rest is sent as it was', async () => {
    const before = account().state();
    expect(await edit({})).toMatchObject({
      success: 'true',
      message: `Affiliate ${affiliateId()} Updated`,
      affiliate_id: String(affiliateId()),
    });
    expect(account().state()).toEqual(before);
  });

  test.each([
    ['affiliate_name', 'Ændret – 改名'],
    ['third_party_name', '0012'],
    ['website', 'https://new.example'],
    ['tax_class', 'Individual/Sole Proprietor'],
    ['ssn_tax_id', '007'],
    ['swift_iban', 'XX00NEW'],
    ['payment_type_info', 'payee@affiliate.example'],
    ['pixel_html', '<img src="https://pixel.example/?a=1&b=2">'],
    ['postback_url', 'https://postback.example/?a=#s1#'],
    ['referral_notes', 'met in Köln'],
    ['notes', 'one\ntwo'],
  ])('of %s changes only that, and no word clears it', async (name, value) => {
    const before = affiliate();
    await edit({ [name]: value });
    expect(affiliate()).toEqual({ ...before, [name]: value });
    await edit({ [name]: 'NULL' });
    await edit({ [name]: '' });
    expect(affiliate()).toEqual({ ...before, [name]: value });
  });

  test.each([
    ['account_status_id', 2],
    ['inactive_reason_id', 20],
    ['affiliate_tier_id', 3],
    ['currency_id', 2],
    ['payment_setting_id', 3],
    ['billing_cycle_id', 1],
    ['payment_type_id', 7],
  ])('of %s changes only that, and zero does not take it back', async (name, value) => {
    const before = affiliate();
    await edit({ [name]: String(value) });
    await edit({});
    expect(affiliate()).toEqual({ ...before, [name]: value });
  });

  test('puts an affiliate under another manager and another referrer', async () => {
    const others = Object.values(account().state().affiliates ?? {}).map((row) => Object(row));
    const manager = others.find(({ account_manager_id: id }) => id !== affiliate().account_manager_id);
    const change = { account_manager_id: manager.account_manager_id, referral_affiliate_id: manager.affiliate_id };
    const before = affiliate();
    await edit(Object.fromEntries(Object.entries(change).map(([name, id]) => [name, String(id)])));
    expect(affiliate()).toEqual({ ...before, ...change });
  });

  test.each([
    ['media_type_ids', '24, 3', [24, 3]],
    ['price_format_ids', '1,2', [1, 2]],
    ['vertical_category_ids', '2', [2]],
    ['country_codes', 'DE,AT', ['DE', 'AT']],
    ['tags', 'Suspicious, Neue Marke', ['Suspicious', 'Neue Marke']],
  ])('of %s replaces the list, which cannot be emptied', async (name, sent, stored) => {
    const before = affiliate();
    await edit({ [name]: sent });
    await edit({ [name]: '' });
    await edit({ [name]: ' , ' });
    expect(affiliate()).toEqual({ ...before, [name]: stored });
  });

  test('of the whole address changes it', async () => {
    const before = affiliate();
    await edit(somewhere);
    expect(affiliate()).toEqual({ ...before, ...somewhere });
  });

  test.each(addressNames)('of an address without its %s is dropped without an error', async (name) => {
    const before = affiliate();
    const long = { address_city: 'x'.repeat(31) };
    expect(await edit({ ...somewhere, ...long, [name]: '' })).toMatchObject({ success: 'true' });
    expect(affiliate()).toEqual(before);
  });

  test.each(['hide_offers', 'vat_tax_required', 'fire_global_pixel'])('stores %s as sent', async (name) => {
    for (const sent of [true, false, true]) {
      await edit({ [name]: sent ? 'TRUE' : 'FALSE' });
      expect(affiliate()[name]).toBe(sent);
    }
  });

  test('stores who is paid as sent', async () => {
    for (const [sent, shown] of [
      [1, 'Main Contact'],
      [0, 'Company'],
    ] as const) {
      await edit({ payment_to: String(sent) });
      expect(affiliate().payment_to).toBe(sent);
      expect(await exported(affiliateId())).toMatchObject({ payment_to: shown });
    }
  });

  test('clears the fee and returns to the common threshold at any amount below zero', async () => {
    await edit({ payment_fee: '2.5', payment_min_threshold: '0' });
    expect(affiliate()).toMatchObject({ payment_fee: '2.5000', payment_min_threshold: '0.0000' });
    await edit({ payment_fee: '-0.01', payment_min_threshold: '-1' });
    expect(affiliate()).toMatchObject({ payment_fee: null, payment_min_threshold: null });
    expect(await exported(affiliateId())).toMatchObject({
      auto_payment_fee: { '@_xsi:nil': 'true' },
      minimum_payment_threshold: { '@_xsi:nil': 'true' },
    });
  });

  test('sets the delay of the postback to zero and leaves it at less', async () => {
    await edit({ postback_delay_ms: '0' });
    await edit({ postback_delay_ms: '-1' });
    expect(affiliate().postback_delay_ms).toBe(0);
  });

  test('does not touch the sign-up', async () => {
    const before = affiliate();
    const signup = { date_added: '2020-02-02', online_signup: 'TRUE', terms_and_conditions_agreed: 'TRUE' };
    await edit({ ...signup, signup_ip_address: '192.0.2.1' });
    expect(affiliate()).toEqual(before);
  });

  test('needs a date that parses although it does not use it', async () => {
    const affiliate_id = String(affiliateId());
    expect((await call({ affiliate_id, date_added: '' })).status).toBe(500);
    expect((await call({ affiliate_id, hide_offers: '' })).status).toBe(500);
  });

  test.each([
    ['Invalid Affiliate ID', { affiliate_id: '2' }],
    ['Invalid Affiliate ID', { affiliate_id: '-5' }],
    ['Invalid Account Status', { account_status_id: '99' }],
    ['Invalid Inactive Reason', { inactive_reason_id: '99' }],
    ['Invalid Affiliate Tier', { affiliate_tier_id: '99' }],
    ['Invalid Account Manager ID', { account_manager_id: '-1' }],
    ['Invalid Payment To', { payment_to: '2' }],
    ['Invalid Currency', { currency_id: '99' }],
    ['Invalid Payment Setting', { payment_setting_id: '99' }],
    ['Invalid Billing Cycle', { billing_cycle_id: '99' }],
    ['Invalid Payment Type', { payment_type_id: '6' }],
    ['Invalid Referral Affiliate', { referral_affiliate_id: '2' }],
    ['Invalid Affiliate Name', { affiliate_name: 'x'.repeat(51) }],
    ['Invalid Third Party Name', { third_party_name: 'x'.repeat(51) }],
    ['Invalid Website', { website: 'x'.repeat(101) }],
    ['Invalid Tax Class', { tax_class: 'corporation' }],
    ['Invalid SSN/Tax ID', { ssn_tax_id: '0'.repeat(21) }],
    ['Invalid Swift IBAN', { swift_iban: 'x'.repeat(51) }],
    ['Invalid Payment Type Info', { payment_type_info: 'x'.repeat(101) }],
    ['Invalid Address Street', { ...somewhere, address_street: 'x'.repeat(61) }],
    ['Invalid Address Street 2', { ...somewhere, address_street2: 'x'.repeat(61) }],
    ['Invalid Address City', { ...somewhere, address_city: 'x'.repeat(31) }],
    ['Invalid Address State', { ...somewhere, address_state: 'x'.repeat(21) }],
    ['Invalid Address Zip Code', { ...somewhere, address_zip_code: 'x'.repeat(11) }],
    ['Invalid Address Country', { ...somewhere, address_country: 'x'.repeat(31) }],
    ['Invalid Postback URL', { postback_url: 'x'.repeat(401) }],
    ['Invalid Referral Notes', { referral_notes: 'x'.repeat(51) }],
    ['Invalid Media Type ID', { media_type_ids: '3,99' }],
    ['Invalid Price Format ID', { price_format_ids: 'x' }],
    ['Invalid Vertical Category ID', { vertical_category_ids: '99' }],
    ['Invalid Country Code', { country_codes: 'DE,QQ' }],
    ['Invalid Tags', { tags: 'x'.repeat(51) }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account().state();
    expect(await edit({ ...wrong, notes: 'changed' })).toEqual(refusal(message, 2));
    expect(account().state()).toEqual(before);
  });
});
