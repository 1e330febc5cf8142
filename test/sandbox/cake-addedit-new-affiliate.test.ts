import { describe, expect, test } from 'vitest';
import { openCakeAffiliates } from './cake-affiliates.ts';
import { refusal } from './cake-caller.ts';
import { somewhere } from './cake-parameters.ts';

const { account, affiliate, send, exported } = openCakeAffiliates();

const newAffiliate: Record<string, string> = {
  affiliate_id: '0',
  affiliate_name: 'Новая <&> сеть',
  account_status_id: '1',
  hide_offers: 'FALSE',
  vat_tax_required: 'TRUE',
  payment_to: '0',
  payment_fee: '-1',
  payment_min_threshold: '-1',
  fire_global_pixel: 'TRUE',
  date_added: '2026-02-03 04:05:06.789',
  terms_and_conditions_agreed: 'TRUE',
};

describe('a new affiliate', () => {
  test('is exported as sent, under the names of the export', async () => {
    const sent = { ...newAffiliate, ...somewhere, payment_fee: '1.5', payment_min_threshold: '50', tags: 'New' };
    const answer = await send(sent);
    const id = Number(answer.affiliate_id);
    expect(answer).toMatchObject({ success: 'true', message: `Affiliate ${id} Created` });
    expect(affiliate(id)).toMatchObject({ ...somewhere, affiliate_name: 'Новая <&> сеть', tags: ['New'] });
    const shown = await exported(id);
    expect(shown).toMatchObject({
      affiliate_name: 'Новая <&> сеть',
      address: { street_1: 'Calle Mayor 1', street_2: '2º B', zip_code: '00501', country: 'Spain' },
      auto_payment_fee: '1.5000',
      minimum_payment_threshold: '50.0000',
      payment_to: 'Company',
      pay_vat: 'true',
      fire_global_pixel: 'true',
      hide_offers: 'false',
      contacts: '',
      date_created: '2026-02-03T04:05:06.789',
      date_last_accepted_terms: '2026-03-01T00:00:00',
    });
    expect(shown).not.toHaveProperty('third_party_name');
    expect(shown).not.toHaveProperty('inactive_reason');
  });

  test('that signed up online keeps its address on the net', async () => {
    const online = { online_signup: 'TRUE', signup_ip_address: '192.0.2.7', terms_and_conditions_agreed: 'FALSE' };
    const { affiliate_id: id } = await send({ ...newAffiliate, ...online });
    expect(affiliate(id)).toMatchObject({
      online_signup: true,
      signup_ip_address: '192.0.2.7',
      date_last_accepted_terms: null,
    });
  });

  test('sent twice is there twice', async () => {
    const [first, second] = [await send(newAffiliate), await send(newAffiliate)];
    expect(second.affiliate_id).not.toBe(first.affiliate_id);
  });

  test.each([
    ['Invalid Affiliate Name', { affiliate_name: '' }],
    ['Invalid Account Status', { account_status_id: '0' }],
    ['Invalid Signup IP Address', { online_signup: 'TRUE' }],
    ['Invalid Signup IP Address', { signup_ip_address: '2001:0db8:0000:0000' }],
    ['Invalid Affiliate Tier', { affiliate_tier_id: '99' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account().state();
    expect(await send({ ...newAffiliate, ...wrong })).toEqual(refusal(message, 2));
    expect(account().state()).toEqual(before);
  });
});
