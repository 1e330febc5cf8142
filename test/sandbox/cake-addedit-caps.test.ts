import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { allOffers, callCake, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allCampaigns7 } from './cake-parameters.ts';

const address = '/api/1/addedit.asmx/Caps';
let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 10, advertisers: 5, affiliates: 5, campaigns: 20 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

const cap = (parameters: Record<string, string>) => ({
  offer_id: '0',
  offer_contract_id: '0',
  campaign_id: '0',
  cap_type_id: '1',
  cap_interval_id: '1',
  cap_amount: '50',
  cap_start: '2067-10-20 13:31:59.7',
  send_alert_only: 'FALSE',
  ...parameters,
});
const send = (parameters: Record<string, string>) => writeCake(account, address, cap(parameters));
const offer = () => storedIn(account, 'offers')[2];
const campaign = () => storedIn(account, 'campaigns')[2];

test('an offer shows its new cap, and nothing else of it moves', async () => {
  const before = offer();
  const id = String(before.offer_id);
  const answer = await send({ offer_id: id, cap_type_id: '2', cap_interval_id: '3', cap_amount: '0' });
  expect(answer).toMatchObject({ success: 'true', message: 'Cap Updated' });
  const conversion_cap = { ...before.conversion_cap, limit: 0, cap_interval_id: 3, start_date: null };
  expect(offer()).toEqual({ ...before, conversion_cap });
  const { body } = await callCake(account, '/api/6/export.asmx/Offers', { ...allOffers, offer_id: id });
  const [shown] = parseCake(body).offer_export_response.offers.offer;
  expect(shown.conversion_cap).toMatchObject({
    limit: '0',
    cap_interval: { cap_interval_name: { '#text': 'Monthly' } },
  });
});

test('a campaign shows its new cap, with the start of a custom interval', async () => {
  const id = String(campaign().campaign_id);
  await send({ campaign_id: id, cap_interval_id: '4', cap_start: '05/08/2026', send_alert_only: 'TRUE' });
  expect(campaign().click_cap).toMatchObject({ limit: 50, send_alert_only: true });
  const filter = { ...allCampaigns7, campaign_id: id };
  const { body } = await callCake(account, '/api/7/export.asmx/Campaigns', filter);
  const [shown] = parseCake(body).campaign_export_response.campaigns.campaign;
  expect(shown.click_cap).toMatchObject({ limit: '50', start_date: '2026-05-08T00:00:00' });
});

test('a cap that is replaced keeps nothing that was said before', async () => {
  const id = String(campaign().campaign_id);
  await send({ campaign_id: id, cap_interval_id: '4', cap_start: '2026-05-08', send_alert_only: 'TRUE' });
  await send({ campaign_id: id, cap_interval_id: '-1', cap_amount: '7' });
  expect(campaign().click_cap).toMatchObject({
    limit: 7,
    cap_interval_id: 0,
    start_date: null,
    send_alert_only: false,
  });
});

test('an amount of -1 removes the cap', async () => {
  const id = String(offer().offer_id);
  await send({ offer_id: id });
  expect(offer().click_cap.limit).toBe(50);
  await send({ offer_id: id, cap_interval_id: '0', cap_amount: '-1' });
  expect(offer().click_cap).toMatchObject({ limit: null, cap_interval_id: 0, start_date: null });
});

test('a contract has caps of its own, apart from those of its offer', async () => {
  const before = offer();
  const id = before.default_offer_contract_id;
  await send({ offer_contract_id: String(id), cap_amount: '9' });
  await send({ offer_contract_id: String(id), cap_amount: '8', cap_type_id: '2' });
  expect(account.state().offer_contract_caps?.[id]).toMatchObject({
    click_cap: { limit: 9 },
    conversion_cap: { limit: 8 },
  });
  expect(offer()).toEqual(before);
});

test.each([
  ['Missing Required Fields', () => ({})],
  ['Missing Required Fields', () => ({ offer_id: String(offer().offer_id), campaign_id: '1' })],
  ['Invalid Offer ID', () => ({ offer_id: '1' })],
  ['Invalid Offer Contract', () => ({ offer_contract_id: '1' })],
  ['Invalid Campaign ID', () => ({ campaign_id: '1' })],
  ['Invalid Cap Type ID', () => ({ offer_id: String(offer().offer_id), cap_type_id: '3' })],
  ['Invalid Cap Interval ID', () => ({ offer_id: String(offer().offer_id), cap_interval_id: '5' })],
  ['Invalid Cap Amount', () => ({ offer_id: String(offer().offer_id), cap_amount: '-2' })],
])('%s is a refusal that changes nothing', async (message, wrong) => {
  const before = account.state();
  expect(await send(wrong())).toEqual(refusal(message, 1));
  expect(account.state()).toEqual(before);
});

test('a start that does not parse, or a word for a switch, does not get as far as the operation', async () => {
  const id = String(offer().offer_id);
  for (const wrong of [{ cap_start: '' }, { send_alert_only: 'on' }]) {
    expect((await callCake(account, address, cap({ offer_id: id, ...wrong }))).status).toBe(500);
  }
});
