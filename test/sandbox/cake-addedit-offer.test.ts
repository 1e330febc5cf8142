import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { all, callCake, callCakeJson, parseCake, refusal } from './cake-caller.ts';
import { allCampaigns7, allCreatives } from './cake-parameters.ts';

const address = '/api/5/addedit.asmx/Offer';
const numbersThatLeave = [
  'click_cookie_days',
  'impression_cookie_days',
  'auto_disposition_delay_hours',
  'session_regeneration_seconds',
  'postback_url_ms_delay',
  'static_suppression',
  'conversion_cap_behavior',
  'conversion_behavior_on_redirect',
];
const idsThatLeave = [
  'advertiser_id',
  'vertical_id',
  'offer_status_id',
  'offer_type_id',
  'currency_id',
  'redirect_offer_contract_id',
  'session_regeneration_type_id',
  'price_format_id',
];
const flags = [
  'hidden',
  'ssl',
  'redirect_404',
  'conversions_from_whitelist_only',
  'track_search_terms_from_non_supported_search_engines',
  'enable_view_thru_conversions',
  'click_trumps_impression',
  'disable_click_deduplication',
  'last_touch',
  'enable_transaction_id_deduplication',
  'postbacks_only',
  'fire_global_pixel',
  'fire_pixel_on_non_paid_conversions',
  'offer_contract_hidden',
  'received_percentage',
  'allow_affiliates_to_create_creatives',
];
const texts = [
  'offer_name',
  'third_party_name',
  'redirect_domain',
  'cookie_domain',
  'pixel_html',
  'postback_url',
  'offer_contract_name',
  'offer_link',
  'thankyou_link',
  'preview_link',
  'thumbnail_file_import_url',
  'offer_description',
  'restrictions',
  'advertiser_extended_terms',
  'testing_instructions',
  'tags',
  'unsubscribe_link',
  'from_lines',
  'subject_lines',
  'allowed_media_type_ids',
];

/** An edit that changes nothing: every name with its word for "leave". */
const leave: Record<string, string> = {
  ...all(numbersThatLeave, '-1'),
  ...all(idsThatLeave, '0'),
  ...all(flags, 'no_change'),
  ...all(texts, ''),
  auto_disposition_type: 'no_change',
  expiration_date: '2067-10-20 13:31:59.7',
  expiration_date_modification_type: 'do_not_change',
  payout_modification_type: 'do_not_change',
  payout: '9999.1234',
  received_modification_type: 'do_not_change',
  received: '9999.1234',
  tags_modification_type: 'do_not_change',
  allowed_media_type_modification_type: 'do_not_change',
};

let sandbox: Sandbox;
let account: SandboxAccount;
let offerId: number;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 30, advertisers: 5 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
});

beforeEach(() => {
  offerId = Number(Object.keys(account.state().offers ?? {})[0]);
});

afterAll(() => sandbox.close());

const offer = (id = offerId) => Object(account.state().offers?.[id]);

const send = async (parameters: Record<string, string>) => {
  const { body } = await callCake(account, address, { ...leave, ...parameters });
  return parseCake(body).offer_addedit_response;
};

const edit = (parameters: Record<string, string>) => send({ offer_id: String(offerId), ...parameters });

const newOffer = (): Record<string, string> => ({
  ...all(flags, 'off'),
  offer_id: '0',
  advertiser_id: Object.keys(account.state().advertisers ?? {})[0] ?? '',
  vertical_id: String(offer().vertical_id),
  offer_name: 'New <&> offer',
  offer_status_id: '1',
  offer_type_id: '1',
  currency_id: '1',
  auto_disposition_type: 'none',
  price_format_id: '1',
  payout_modification_type: 'change',
  payout: '1.23456',
  received_modification_type: 'change',
  received: '2',
  offer_link: 'https://shop.example/',
});

describe('an edit', () => {
  test('of skip words alone changes nothing and succeeds', async () => {
    const before = account.state();
    expect(await edit({})).toMatchObject({
      success: 'true',
      message: `Offer ${offerId} Updated`,
      success_info: {
        offer_id: String(offerId),
        offer_contract_id: String(offer().default_offer_contract_id),
        campaign_id: { '@_xsi:nil': 'true' },
        creative_id: { '@_xsi:nil': 'true' },
      },
    });
    expect(account.state()).toEqual(before);
  });

  test('changes exactly what it names', async () => {
    const before = offer();
    await edit({
      offer_name: 'Ændret – 改名',
      hidden: before.hidden ? 'off' : 'on',
      click_cookie_days: '0',
      conversion_cap_behavior: '0',
      offer_status_id: '4',
      payout_modification_type: 'change',
      payout: '0.7',
    });
    expect(offer()).toEqual({
      ...before,
      offer_name: 'Ændret – 改名',
      hidden: !before.hidden,
      click_cookie_days: 0,
      conversion_cap_behavior: 0,
      offer_status_id: 4,
      payout: '0.7000',
    });
  });

  test('clears texts with the word NULL, but never the name', async () => {
    await edit({ ...all(texts, 'filled'), allowed_media_type_ids: '' });
    expect(offer()).toMatchObject({ third_party_name: 'filled', offer_description: 'filled', cookie_domain: 'filled' });
    await edit({ ...all(texts, 'NULL'), allowed_media_type_ids: '' });
    expect(offer()).toMatchObject({
      offer_name: 'filled',
      third_party_name: null,
      cookie_domain: null,
      offer_description: '',
      offer_link: '',
    });
  });

  test('leaves the disposition delay at -1, clears it at -2 and refuses 0', async () => {
    await edit({ auto_disposition_delay_hours: '5' });
    await edit({ auto_disposition_delay_hours: '-1' });
    expect(offer().auto_disposition_delay_hours).toBe(5);
    await edit({ auto_disposition_delay_hours: '-2' });
    expect(offer().auto_disposition_delay_hours).toBeNull();
    expect(await edit({ auto_disposition_delay_hours: '0' })).toEqual(refusal('Invalid Disposition Delay Hours', 5));
  });

  test('sets and removes the expiration date', async () => {
    await edit({ expiration_date: '05/08/2027 02:00', expiration_date_modification_type: 'change' });
    expect(offer().expiration_date).toBe('2027-05-08T02:00:00');
    await edit({});
    expect(offer().expiration_date).toBe('2027-05-08T02:00:00');
    await edit({ expiration_date_modification_type: 'remove' });
    expect(offer().expiration_date).toBeNull();
  });

  test('needs a date that parses even where it is not used', async () => {
    const reply = await callCake(account, address, { ...leave, offer_id: String(offerId), expiration_date: 'never' });
    expect(reply.status).toBe(500);
  });

  test('adds, replaces and removes tags', async () => {
    await edit({ tags_modification_type: 'replace', tags: 'Suspicious, Brand new' });
    expect(offer().tags).toEqual(['Suspicious', 'Brand new']);
    await edit({ tags_modification_type: 'add', tags: 'Top Offer,Suspicious' });
    expect(offer().tags).toEqual(['Suspicious', 'Brand new', 'Top Offer']);
    expect((await callCake(account, '/api/1/get.asmx/AffiliateTags')).body).toContain('>Brand new<');
    await edit({ tags_modification_type: 'remove_all' });
    expect(offer().tags).toEqual([]);
  });

  test('adds, replaces and removes media types, and knows them', async () => {
    await edit({ allowed_media_type_modification_type: 'replace', allowed_media_type_ids: '3,7' });
    await edit({ allowed_media_type_modification_type: 'add', allowed_media_type_ids: '24' });
    expect(offer().allowed_media_type_ids).toEqual([3, 7, 24]);
    const unknown = { allowed_media_type_modification_type: 'add', allowed_media_type_ids: '3,99' };
    expect(await edit(unknown)).toEqual(refusal('Invalid Media Type ID', 5));
    await edit({ allowed_media_type_modification_type: 'remove_all' });
    expect(offer().allowed_media_type_ids).toEqual([]);
  });

  test('ignores the offer type and the currency', async () => {
    const before = offer();
    expect(await edit({ offer_type_id: '99', currency_id: '99' })).toMatchObject({ success: 'true' });
    expect(offer()).toEqual(before);
  });

  test.each([
    ['Invalid Offer ID', { offer_id: '1' }],
    ['Invalid Offer ID', { offer_id: '-5' }],
    ['Invalid Advertiser ID', { advertiser_id: '1' }],
    ['Invalid Vertical ID', { vertical_id: '999' }],
    ['Invalid Offer Contract', { redirect_offer_contract_id: '1' }],
    ['Invalid Offer Name', { offer_name: 'x'.repeat(201) }],
    ['Invalid Payout Modification Type', { payout_modification_type: 'remove' }],
    ['Invalid Payout Amount', { payout_modification_type: 'change', payout: '-1' }],
    ['Invalid Received Amount', { received_modification_type: 'change', received: '-1' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account.state();
    expect(await edit({ ...wrong, restrictions: 'changed' })).toEqual(refusal(message, 5));
    expect(account.state()).toEqual(before);
  });

  test('by JSON takes native numbers and null for a text', async () => {
    const parameters = { ...leave, offer_id: offerId, click_cookie_days: 12, third_party_name: null };
    const { body } = await callCakeJson(account, address, parameters);
    expect(JSON.parse(body).d).toMatchObject({ success: true, success_info: { offer_id: offerId, campaign_id: null } });
    expect(offer().click_cookie_days).toBe(12);
  });
});

describe('a new offer', () => {
  test('comes back with four ids and is exported as sent', async () => {
    const answer = await send(newOffer());
    const id = Number(answer.success_info.offer_id);
    expect(answer).toMatchObject({ success: 'true', message: `Offer ${id} Created` });
    for (const value of Object.values(answer.success_info)) expect(value).toMatch(/^\d+$/);
    expect(offer(id)).toMatchObject({
      offer_name: 'New <&> offer',
      payout: '1.2346',
      received: '2.0000',
      click_cookie_days: 30,
      third_party_name: null,
      default_offer_contract_id: Number(answer.success_info.offer_contract_id),
      date_created: '2026-03-01T00:00:00',
    });
  });

  test('brings a contract, a campaign of nobody else and a creative, under the ids of the answer', async () => {
    const { success_info: ids } = await send(newOffer());
    const { offer_id: id, offer_contract_id: contractId } = ids;
    const { campaigns, creatives, affiliates } = account.state();
    const campaign = Object(campaigns?.[ids.campaign_id]);
    expect(campaign).toMatchObject({
      campaign_id: Number(ids.campaign_id),
      offer_id: Number(id),
      offer_contract_id: Number(contractId),
      currency_id: 1,
      payout: '1.2346',
      non_original: null,
      date_created: '2026-03-01T00:00:00',
    });
    expect(affiliates?.[campaign.affiliate_id]).toMatchObject({ affiliate_name: 'Internal', account_status_id: 1 });
    expect(creatives?.[ids.creative_id]).toMatchObject({ offer_id: Number(id), creative_type_id: 1 });
    const exportedCampaigns = await callCake(account, '/api/7/export.asmx/Campaigns', {
      ...allCampaigns7,
      offer_id: id,
    });
    expect(parseCake(exportedCampaigns.body).campaign_export_response.campaigns.campaign).toMatchObject([
      { campaign_id: ids.campaign_id, affiliate: { affiliate_name: { '#text': 'Internal' } }, original: 'true' },
    ]);
    const exportedCreatives = await callCake(account, '/api/3/export.asmx/Creatives', {
      ...allCreatives,
      offer_id: id,
    });
    expect(parseCake(exportedCreatives.body).creative_export_response.creatives.creative).toMatchObject([
      { creative_id: ids.creative_id, creative_status: { creative_status_name: { '#text': 'Active' } } },
    ]);
  });

  test('of several shares the affiliate of their campaigns', async () => {
    const infos = [(await send(newOffer())).success_info, (await send(newOffer())).success_info];
    const campaigns = infos.map(({ campaign_id: id }) => Object(account.state().campaigns?.[id]));
    expect(campaigns[1].affiliate_id).toBe(campaigns[0].affiliate_id);
    expect(campaigns[1].campaign_id).not.toBe(campaigns[0].campaign_id);
  });

  test('sent twice is there twice', async () => {
    const [first, second] = [await send(newOffer()), await send(newOffer())];
    expect(second.success_info.offer_id).not.toBe(first.success_info.offer_id);
    expect(second.success_info.offer_contract_id).not.toBe(first.success_info.offer_contract_id);
  });

  test.each([
    ['Missing Required Fields', { hidden: 'no_change' }],
    ['Missing Required Fields', { offer_link: '' }],
    ['Invalid Offer Name', { offer_name: '' }],
    ['Invalid Advertiser ID', { advertiser_id: '0' }],
    ['Invalid Vertical ID', { vertical_id: '0' }],
    ['Invalid Offer Status ID', { offer_status_id: '0' }],
    ['Invalid Offer Type ID', { offer_type_id: '0' }],
    ['Invalid Currency', { currency_id: '0' }],
    ['Invalid Price Format ID', { price_format_id: '0' }],
    ['Invalid Payout Modification Type', { payout_modification_type: 'remove' }],
    ['Invalid Received Modification Type', { received_modification_type: 'do_not_change' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account.state();
    expect(await send({ ...newOffer(), ...wrong })).toEqual(refusal(message, 5));
    expect(account.state()).toEqual(before);
  });
});
