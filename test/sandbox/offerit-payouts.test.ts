import { describe, expect, it } from 'vitest';
import { ask, askJson, changed, network, stored } from './offerit-ask.ts';

const platform = network();
const changes = (offerid: number) =>
  askJson(platform, `GET offer/get_commission_changes?offerid=${offerid}`).message.changes;
askJson(
  platform,
  'PATCH offer/edit_offer',
  'offerid=1&commission_type=cpa&flat_amount_per_conversion=25&flat_amount_per_click=1',
);

describe('commission changes', () => {
  it('have the offer itself under id 0, with the amounts its type uses', () => {
    const [standard] = changes(1);
    expect(standard).toMatchObject({
      'Change Id': 0,
      'End Time': 'Never',
      Countries: ['All'],
      'Flat Conversion Payout': 25,
    });
    expect(standard).not.toHaveProperty('Page View Payout');
    expect(standard['Start Time']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('are added for an affiliate, a country and a while', () => {
    const form =
      'offerid=1&type=temporary&start_time=2026-02-01&end_time=2026-04-01&username=affiliate4&countries[]=AL&countries[]=AX' +
      '&subaff=a&subaff2=b&flat_amount_per_conversion=30.5';
    expect(askJson(platform, 'POST offer/add_commission_change', form)).toEqual({ result: 'Success' });
    expect(changes(1)[0]).toEqual({
      'Change Id': expect.any(Number),
      'Start Time': '2026-02-01 00:00:00',
      'End Time': '2026-04-01 00:00:00',
      Countries: { '008': 'AL', '248': 'AX' },
      Affiliates: { 15: 'affiliate4' },
      'Sub Affiliates': { Subaff: 'a', 'Subaff 2': 'b' },
      'Flat Conversion Payout': 30.5,
    });
    expect(ask(platform, 'POST offer/add_commission_change', 'offerid=1&type=temporary').status).toBe(404);
  });

  it('change one by one, 0 being the offer', () => {
    const id = changes(1)[0]['Change Id'];
    const set = (form: string) => askJson(platform, 'PATCH offer/set_commission_change_payouts', form);
    const change = () => set(`offerid=1&changeid=${id}&flat_amount_per_click=0.05`);
    expect(changed(platform, 'commission_changes', id, change)).toEqual({ flat_amount_per_click: '0.05' });
    const own = () => set('offerid=1&changeid=0&flat_amount_per_conversion=26');
    expect(changed(platform, 'offers', 1, own)).toEqual({ flat_amount_per_conversion: '26' });
    expect(set(`offerid=2&changeid=${id}&flat_amount_per_click=1`).result).toBe('Error');
  });

  it('win over the offer in a preview', () => {
    const [id, transaction] =
      Object.entries(platform.state().transactions ?? {}).find(([, each]) => Object(each).offerid === '1') ?? [];
    const { transaction_hash: hash, loginid } = Object(transaction);
    const preview = (query = '') =>
      askJson(platform, `GET transaction/transaction_payout_preview?transaction_hash=${hash}${query}`).message[0]
        .amount;
    expect(id).toMatch(/^\d{20}$/);
    expect(preview()).toBe(26);
    askJson(
      platform,
      'POST offer/add_commission_change',
      `offerid=1&type=standard&loginid=${loginid}&percentage_of_customer_conversion=10`,
    );
    expect(preview()).toBe(10);
    expect(preview('&amount=50.25')).toBe(5.03);
    askJson(platform, 'POST offer/add_commission_change', `offerid=1&type=disable&loginid=${loginid}`);
    expect(preview()).toBe(0);
  });
});

describe('goals', () => {
  const set = (form: string) => askJson(platform, 'PATCH offer/set_offer_goals', `offerid=3&${form}`);

  it('are found or created by goal id, and changed by the offer goal id', () => {
    set('goal_vars[0][goal_id]=1&goal_vars[0][amount]=5&goal_vars[1][goal_id]=77&goal_vars[1][revenue_amount]=9');
    expect(stored(platform, 'goals', 77)).toEqual({ goal_id: '77', name: 'Goal 77' });
    const entries = changes(3).filter((entry: object) => 'offer_goal_id' in entry);
    expect(entries).toMatchObject([
      { 'Change Id': 0, 'Flat Conversion Payout': 5 },
      { 'Pay Affiliate Managers': false },
    ]);
    const id = entries[0].offer_goal_id;
    const change = () =>
      set(`goal_vars[0][offer_goal_id]=${id}&goal_vars[0][revenue_type]=sale&goal_vars[0][revenue_amount]=20`);
    expect(changed(platform, 'offer_goals', id, change)).toEqual({ revenue_type: 'sale', revenue_amount: '20' });
    expect(stored(platform, 'offer_goals', entries[1].offer_goal_id).revenue_amount).toBe('0');
  });

  it('get their payout as change 0 with their id', () => {
    const [goal] = changes(3).filter((entry: object) => 'offer_goal_id' in entry);
    const form = `offerid=3&changeid=0&goalid=${goal.offer_goal_id}&percentage_of_customer_conversion=12&aff_manager_payout=1`;
    askJson(platform, 'PATCH offer/set_commission_change_payouts', form);
    expect(changes(3)).toContainEqual(
      expect.objectContaining({
        offer_goal_id: goal.offer_goal_id,
        'Pay Affiliate Managers': true,
        'Percentage Conversion Payout': 12,
      }),
    );
  });

  it('refuse words of the offer', () => {
    const form = 'offerid=3&goal_vars[0][goal_id]=1&goal_vars[0][commission_type]=cpa';
    expect(ask(platform, 'PATCH offer/set_offer_goals', form).status).toBe(404);
  });
});

it('lists enabled caps, others on request', () => {
  const { data, ...envelope } = askJson(platform, 'GET offer/get_conversion_caps');
  expect(envelope).toEqual({ result: 'success', message: 'Caps found.' });
  expect(data).toHaveLength(5);
  expect(askJson(platform, 'GET offer/get_conversion_caps?enabled=0&type=Conversions&loginid=each').data).toHaveLength(
    5,
  );
  expect(askJson(platform, 'GET offer/get_conversion_caps?offerid=3').data).toMatchObject([
    { cap_redirect_id: '1', offerid: '3' },
  ]);
});
