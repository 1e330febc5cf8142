import { describe, expect, test } from 'vitest';
import { all, callCake, refusal, storedIn } from './cake-caller.ts';
import { campaignAddress, campaignFlags, campaignTexts, leaveCampaign, openCakeCampaigns } from './cake-campaigns.ts';

const { account, campaignId, campaign, contractOf, edit, shown } = openCakeCampaigns();

describe('an edit of a campaign', () => {
  test('of skip words alone changes nothing and succeeds', async () => {
    const before = account().state();
    const { affiliate_id, offer_id, offer_contract_id, media_type_id, non_original } = campaign();
    const ids = { campaign_id: campaignId(), affiliate_id, offer_id, offer_contract_id, media_type_id };
    expect(await edit({})).toMatchObject({
      success: 'true',
      message: 'Campaign Updated',
      success_info: {
        ...Object.fromEntries(Object.entries(ids).map(([name, value]) => [name, String(value)])),
        original: String(non_original === null),
      },
    });
    expect(account().state()).toEqual(before);
  });

  test.each([
    ['media_type_id', '24', 24],
    ['third_party_name', 'Ændret – 改名', 'Ændret – 改名'],
    ['account_status_id', '2', 2],
    ['display_link_type_id', '2', 2],
    ['static_suppression', '0', 0],
    ['auto_disposition_delay_hours', '7', 7],
    ['postback_delay_ms', '0', 0],
    ['postback_url', 'https://postback.example/?a=1&b=<2>', 'https://postback.example/?a=1&b=<2>'],
    ['unique_key_hash_type', 'sha1', 'sha1'],
    ['pixel_html', '<img>', '<img>'],
    ['test_link', 'https://test.example/', 'https://test.example/'],
    ['redirect_domain', 'go.example', 'go.example'],
  ])('of %s changes only that', async (name, sent, stored) => {
    const before = account().state();
    await edit({ [name]: sent });
    expect(account().state()).toEqual({
      ...before,
      campaigns: {
        ...before.campaigns,
        [campaignId()]: { ...Object(before.campaigns?.[campaignId()]), [name]: stored },
      },
    });
  });

  test.each(campaignFlags)('turns %s over and back', async (name) => {
    const before = campaign();
    await edit({ [name]: before[name] ? 'off' : 'on' });
    expect(campaign()).toEqual({ ...before, [name]: !before[name] });
    await edit({ [name]: before[name] ? 'on' : 'off' });
    expect(campaign()).toEqual(before);
  });

  test('is shown by the next export', async () => {
    await edit({ third_party_name: '0012', media_type_id: '3', payout: '7.5', payout_update_option: 'change' });
    expect(await shown()).toMatchObject({
      third_party_name: '0012',
      media_type: { media_type_id: { '#text': '3' } },
      payout: { amount: '7.5000' },
    });
  });

  test('ignores the affiliate, the offer and the currency', async () => {
    const before = campaign();
    const wrong = { affiliate_id: '1', offer_id: '1', currency_id: '99' };
    expect(await edit(wrong)).toMatchObject({
      success: 'true',
      success_info: { affiliate_id: String(before.affiliate_id), offer_id: String(before.offer_id) },
    });
    expect(campaign()).toEqual(before);
  });

  test('with an empty text leaves the text, and stores the word NULL', async () => {
    await edit(all(campaignTexts, 'filled'));
    await edit({});
    expect(campaign()).toMatchObject(all(campaignTexts, 'filled'));
    await edit({ third_party_name: 'NULL' });
    expect(campaign().third_party_name).toBe('NULL');
  });

  test('takes a payout only with the word change, and remove leaves it', async () => {
    await edit({ payout: '0.0865', payout_update_option: 'change' });
    await edit({ payout: '3' });
    expect(await edit({ payout: '3', payout_update_option: 'remove' })).toMatchObject({ success: 'true' });
    expect(campaign().payout).toBe('0.0865');
  });

  test('can have the payout of the contract shown, whatever payout comes with it, and then its own again', async () => {
    await edit({ payout: '77', payout_update_option: 'change' });
    await edit({ use_offer_contract_payout: 'on', payout_update_option: 'change' });
    expect((await shown()).payout.amount).toBe(contractOf(campaign()).payout);
    await edit({ use_offer_contract_payout: 'off' });
    expect((await shown()).payout.amount).toBe('77.0000');
  });

  test('leaves the disposition delay at -1, clears it at -2 and refuses 0 and less', async () => {
    await edit({ auto_disposition_delay_hours: '5' });
    await edit({ auto_disposition_delay_hours: '-1' });
    expect(campaign().auto_disposition_delay_hours).toBe(5);
    await edit({ auto_disposition_delay_hours: '-2' });
    expect(campaign().auto_disposition_delay_hours).toBeNull();
    for (const hours of ['0', '-3']) {
      expect(await edit({ auto_disposition_delay_hours: hours })).toEqual(
        refusal('Invalid Disposition Delay Hours', 3),
      );
    }
  });

  test('sets, keeps and removes the expiration date', async () => {
    await edit({ expiration_date: '2027-05-08', expiration_date_modification_type: 'change' });
    await edit({});
    expect(campaign().expiration_date).toBe('2027-05-08T00:00:00');
    await edit({ expiration_date_modification_type: 'remove' });
    expect(campaign().expiration_date).toBeNull();
  });

  test('redirects to a contract of any offer and cannot take that back with 0', async () => {
    const id = storedIn(account(), 'offers')[3].default_offer_contract_id;
    await edit({ redirect_offer_contract_id: String(id) });
    await edit({ redirect_offer_contract_id: '0' });
    expect((await shown()).redirect_offer.offer_contract_id).toBe(String(id));
  });

  test.each([
    ['no hash type', { unique_key_hash_type: '' }],
    ['a date that does not parse', { expiration_date: 'never' }],
    ['no payout', { payout: '' }],
    ['a switch that is no word', { paid: 'TRUE' }],
    ['a negative byte', { media_type_id: '-1' }],
  ])('with %s does not get as far as the operation', async (_name, wrong) => {
    const known = { ...leaveCampaign, campaign_id: String(campaignId()), unique_key_hash_type: 'none' };
    expect((await callCake(account(), campaignAddress, { ...known, ...wrong })).status).toBe(500);
  });

  test.each([
    ['Invalid Campaign ID', { campaign_id: '1' }],
    ['Invalid Campaign ID', { campaign_id: '-5' }],
    ['Invalid Offer Contract', { offer_contract_id: '1' }],
    ['Invalid Offer Contract', { redirect_offer_contract_id: '1' }],
    ['Invalid Media Type ID', { media_type_id: '99' }],
    ['Invalid Third Party Name', { third_party_name: 'x'.repeat(51) }],
    ['Invalid Account Status', { account_status_id: '9' }],
    ['Invalid Display Link Type ID', { display_link_type_id: '99' }],
    ['Invalid Payout Amount', { payout: '-1', payout_update_option: 'change' }],
    ['Invalid Static Suppression', { static_suppression: '256' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account().state();
    expect(await edit({ ...wrong, pixel_html: 'changed' })).toEqual(refusal(message, 3));
    expect(account().state()).toEqual(before);
  });
});
