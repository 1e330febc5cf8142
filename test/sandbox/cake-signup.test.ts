import { describe, expect, test } from 'vitest';
import { callCake, callCakeJson, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allAdvertisers, allAffiliates, somewhere } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 2, advertisers: 3, affiliates: 4, campaigns: 2 });
const last = (collection: string) => storedIn(account(), collection).at(-1);

const person: Record<string, string> = {
  contact_title: 'CEO',
  contact_phone_work: '0034 600',
  contact_phone_cell: '',
  contact_phone_fax: '',
  contact_im_name: '',
  contact_im_service: '3',
};

describe('an advertiser that signs up', () => {
  const wanted: Record<string, string> = {
    ...somewhere,
    ...person,
    company_name: 'Рекламодатель <&>',
    address_street2: '',
    first_name: 'Zoë',
    last_name: 'Иванова',
    email_address: 'zoe@advertiser.example',
    password: '',
    website: 'https://new.example',
    notes: 'n',
    ip_address: '192.0.2.7',
  };
  const send = async (parameters: Record<string, string>) =>
    (await callCake(account(), '/api/1/signup.asmx/Advertiser', { ...wanted, ...parameters })).body;

  test('is told so in a bare text, and is exported with its contact', async () => {
    expect(await send({})).toContain(
      '<string xmlns="http://cakemarketing.com/api/1/">Advertiser Added Successfully</string>',
    );
    const filter = { ...allAdvertisers, advertiser_id: String(last('advertisers').advertiser_id) };
    const { body } = await callCakeJson(account(), '/api/6/export.asmx/Advertisers', filter);
    expect(JSON.parse(body).d.advertisers).toMatchObject([
      {
        advertiser_name: 'Рекламодатель <&>',
        account_status: { account_status_name: 'Pending' },
        address: { street_1: 'Calle Mayor 1', street_2: '', country: 'Spain' },
        contacts: [{ first_name: 'Zoë', role: { role_name: 'Advertiser' }, im_service: 'Skype' }],
        online_signup: true,
        signup_ip_address: '192.0.2.7',
      },
    ]);
  });

  test.each([
    ['Invalid Advertiser Name', { company_name: '' }],
    ['Invalid Advertiser Name', { company_name: 'x'.repeat(51) }],
    ['Invalid Address City', { address_city: 'x'.repeat(31) }],
    ['Missing Required Fields', { email_address: '' }],
    ['Invalid IM Service', { contact_im_service: '9' }],
    ['Invalid API Key', { api_key: 'wrong' }],
  ])('is refused with %s and not there', async (message, wrong) => {
    const before = account().state();
    expect(await send(wrong)).toContain(`>${message}</string>`);
    expect(account().state()).toEqual(before);
  });
});

describe('an affiliate that signs up', () => {
  const wanted: Record<string, string> = {
    ...somewhere,
    ...person,
    affiliate_name: '新しい <&> パートナー',
    account_status_id: '3',
    affiliate_tier_id: '0',
    hide_offers: 'FALSE',
    website: '',
    tax_class: 'Other',
    ssn_tax_id: '007',
    vat_tax_required: 'TRUE',
    swift_iban: '',
    payment_to: '0',
    payment_fee: '-1',
    payment_min_threshold: '-1',
    currency_id: '0',
    payment_setting_id: '1',
    billing_cycle_id: '3',
    payment_type_id: '1',
    payment_type_info: '',
    address_street2: '',
    contact_first_name: 'Zoë',
    contact_middle_name: '',
    contact_last_name: 'Иванова',
    contact_email_address: 'zoe@affiliate.example',
    contact_password: '',
    contact_timezone: 'CET',
    contact_language_id: '0',
    media_type_ids: '3,24',
    price_format_ids: '1',
    vertical_category_ids: '2',
    country_codes: 'DE,AT',
    tag_ids: '1,4',
    date_added: '2026-02-01',
    signup_ip_address: '192.0.2.8',
    referral_affiliate_id: '0',
    referral_notes: '',
    terms_and_conditions_agreed: 'TRUE',
    notes: 'n',
  };
  const send = (parameters: Record<string, string>) =>
    writeCake(account(), '/api/4/signup.asmx/Affiliate', { ...wanted, ...parameters });

  test('is exported with its contact, its tags and its traffic', async () => {
    const answer = await send({});
    expect(answer).toMatchObject({
      success: 'true',
      message: 'Affiliate Added Successfully',
      affiliate_id: String(last('affiliates').affiliate_id),
      tipalti_iframe_expiration_date: { '@_xsi:nil': 'true' },
    });
    const filter = { ...allAffiliates, affiliate_id: String(answer.affiliate_id) };
    const { body } = await callCakeJson(account(), '/api/5/export.asmx/Affiliates', filter);
    expect(JSON.parse(body).d.affiliates).toMatchObject([
      {
        affiliate_name: '新しい <&> パートナー',
        account_status: { account_status_id: 3 },
        address: { street_1: 'Calle Mayor 1', street_2: '' },
        contacts: [{ first_name: 'Zoë', email_address: 'zoe@affiliate.example', role: { role_name: 'Affiliate' } }],
        tags: [{ tag_name: 'Suspicious' }, { tag_name: 'Évènement' }],
        traffic_types: { media_types: [{ media_type_id: 3 }, { media_type_id: 24 }] },
        ssn_tax_id: '007',
        pay_vat: true,
        online_signup: true,
        signup_ip_address: '192.0.2.8',
      },
    ]);
    expect(last('affiliates')).toMatchObject({ date_created: '2026-02-01T00:00:00', payment_fee: null });
  });

  test.each([
    ['Invalid Affiliate Name', { affiliate_name: '' }],
    ['Invalid Account Status', { account_status_id: '0' }],
    ['Invalid Tax Class', { tax_class: 'LLC' }],
    ['Invalid Address Street', { address_street: 'x'.repeat(61) }],
    ['Invalid Tag ID', { tag_ids: '99' }],
    ['Invalid Vertical Category ID', { vertical_category_ids: '9' }],
    ['Missing Required Fields', { contact_last_name: '' }],
    ['Invalid Language ID', { contact_language_id: '9' }],
  ])('is refused with %s and not there', async (message, wrong) => {
    const before = account().state();
    expect(await send(wrong)).toEqual(refusal(message, 4));
    expect(account().state()).toEqual(before);
  });
});

test.each([
  ['GetMediaTypes', 'MediaType', { media_type_id: '15', type_name: 'Adware' }],
  ['GetPriceFormats', 'PriceFormat', { price_format_id: '1', format_name: 'CPA' }],
  ['GetTrafficTypes', 'TrafficType', { traffic_type_id: '15', type_name: 'Adware' }],
  ['GetVerticalCategories', 'VerticalCategory', { vertical_category_id: '1', category_name: 'Lead Generation' }],
])('%s is a bare list of choices', async (name, item, first) => {
  const { body } = await callCake(account(), `/api/1/signup.asmx/${name}`);
  expect(parseCake(body)[`ArrayOf${item}`][item][0]).toEqual(first);
});
