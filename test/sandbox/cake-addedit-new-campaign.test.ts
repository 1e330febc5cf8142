import { describe, expect, test } from 'vitest';
import { all, callCakeJson, refusal, storedIn, writeCake } from './cake-caller.ts';
import { campaignAddress, campaignFlags, leaveCampaign, openCakeCampaigns } from './cake-campaigns.ts';

const { account, campaign, contractOf, shown } = openCakeCampaigns();

/** For two who have no campaign yet. */
const newCampaign = (): Record<string, string> => {
  const taken = new Set(storedIn(account(), 'campaigns').map(({ affiliate_id: a, offer_id: o }) => `${a}:${o}`));
  const pairs = storedIn(account(), 'affiliates').flatMap(({ affiliate_id }) =>
    storedIn(account(), 'offers').map(({ offer_id }) => ({ affiliate_id, offer_id })),
  );
  const free = pairs.find(({ affiliate_id: a, offer_id: o }) => !taken.has(`${a}:${o}`));
  return {
    ...leaveCampaign,
    ...all(campaignFlags, 'off'),
    campaign_id: '0',
    affiliate_id: String(free?.affiliate_id),
    offer_id: String(free?.offer_id),
    media_type_id: '3',
    account_status_id: '1',
    display_link_type_id: '1',
    payout: '1.23456',
    payout_update_option: 'change',
    unique_key_hash_type: 'none',
  };
};

describe('a new campaign', () => {
  test('is the original of its two, with the default contract and the currency of the offer', async () => {
    const sent = newCampaign();
    const answer = await writeCake(account(), campaignAddress, sent);
    expect(answer).toMatchObject({ success: 'true', message: 'Campaign Created', success_info: { original: 'true' } });
    const id = Number(answer.success_info.campaign_id);
    const offer = Object(account().state().offers?.[sent.offer_id ?? '']);
    expect(campaign(id)).toMatchObject({
      affiliate_id: Number(sent.affiliate_id),
      offer_contract_id: offer.default_offer_contract_id,
      currency_id: offer.currency_id,
      payout: '1.2346',
      display_link_type_id: 1,
      auto_disposition_delay_hours: null,
      static_suppression: null,
      third_party_name: null,
      expiration_date: null,
      date_created: '2026-03-01T00:00:00',
    });
    expect(await shown(id)).toMatchObject({ original: 'true', payout: { amount: '1.2346' } });
  });

  test('of the same two is not original', async () => {
    const sent = newCampaign();
    const first = await writeCake(account(), campaignAddress, sent);
    const second = await writeCake(account(), campaignAddress, sent);
    expect(second.success_info.original).toBe('false');
    expect((await shown(Number(second.success_info.campaign_id))).non_original).toEqual({
      original_campaign_id: first.success_info.campaign_id,
      use_original_campaign_pixel: 'false',
    });
  });

  test('can name the contract alone, and then has its offer', async () => {
    const { offer_id, default_offer_contract_id } = storedIn(account(), 'offers')[1];
    const sent = { ...newCampaign(), offer_id: '0', offer_contract_id: String(default_offer_contract_id) };
    expect((await writeCake(account(), campaignAddress, sent)).success_info.offer_id).toBe(String(offer_id));
  });

  test('without a payout has that of its contract, and by JSON takes native values', async () => {
    const sent = { ...newCampaign(), payout_update_option: 'do_not_change', media_type_id: 7 };
    const { body } = await callCakeJson(account(), campaignAddress, sent);
    const { success, success_info: info } = JSON.parse(body).d;
    expect(success).toBe(true);
    expect(campaign(info.campaign_id).payout).toBe(contractOf(campaign(info.campaign_id)).payout);
  });

  test.each([
    ['Invalid Affiliate', { affiliate_id: '0' }],
    ['Invalid Offer', { offer_id: '0' }],
    ['Invalid Offer', { offer_id: '1' }],
    ['Invalid Offer Contract', { offer_contract_id: '1' }],
    ['Invalid Offer Contract', { offer_id: '0', offer_contract_id: '1' }],
    ['Missing Required Fields', { paid: 'no_change' }],
    ['Invalid Media Type ID', { media_type_id: '0' }],
    ['Invalid Account Status', { account_status_id: '0' }],
    ['Invalid Currency', { currency_id: '99' }],
    ['Invalid Disposition Delay Hours', { auto_disposition_delay_hours: '0' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account().state();
    expect(await writeCake(account(), campaignAddress, { ...newCampaign(), ...wrong })).toEqual(refusal(message, 3));
    expect(account().state()).toEqual(before);
  });
});
