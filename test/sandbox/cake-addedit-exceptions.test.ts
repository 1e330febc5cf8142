import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allCampaigns7 } from './cake-parameters.ts';

let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 20, advertisers: 5, affiliates: 10, campaigns: 100 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

const campaigns = (original: boolean) =>
  storedIn(account, 'campaigns').filter(({ non_original }) => (non_original === null) === original);
const idOf = (original: boolean) => String(campaigns(original)[0].campaign_id);
const creative = (place: number) => String(storedIn(account, 'creatives')[place].creative_id);

const exceptCreative = (campaignId: string, creativeId: string, mode: string, type: string) =>
  writeCake(account, '/api/1/addedit.asmx/CampaignCreativeExceptions', {
    campaign_id: campaignId,
    creative_id: creativeId,
    creative_exception_type: type,
    creative_modification_type: mode,
  });

const exceptSubId = (campaignId: string, subId: string, mode: string, type: string) =>
  writeCake(account, '/api/1/addedit.asmx/CampaignSubIdExceptions', {
    campaign_id: campaignId,
    sub_id: subId,
    sub_id_exception_type: type,
    sub_id_modification_type: mode,
  });

const shown = async (campaignId: string) => {
  const filter = { ...allCampaigns7, campaign_id: campaignId };
  const { body } = await callCake(account, '/api/7/export.asmx/Campaigns', filter);
  return parseCake(body).campaign_export_response.campaigns.campaign[0].exceptions;
};

const listed = (value: unknown) => [value].flat().filter(Boolean);

describe.each([
  ['an original campaign', true, 'block', 'blocked'],
  ['another campaign', false, 'allow', 'allowed'],
])('%s', (_name, original, type, verb) => {
  const creativesOf = async (id: string) =>
    listed((await shown(id))[`${verb}_creatives`].creative).map((each) => Object(each).creative_id['#text']);
  const subIdsOf = async (id: string) =>
    listed((await shown(id))[`${verb}_sub_affiliates`].sub_affiliate).map(
      (each) => Object(each).sub_affiliate_name['#text'],
    );

  test('takes creatives in, replaces them and lets them go', async () => {
    const id = idOf(original);
    await exceptCreative(id, creative(0), 'replace', type);
    expect(await exceptCreative(id, creative(1), 'add', type)).toMatchObject({
      success: 'true',
      row_count: '0',
      message: `Creative Exceptions Updated for Campaign ID (${id})`,
    });
    await exceptCreative(id, creative(1), 'add', type);
    expect(await creativesOf(id)).toEqual([creative(0), creative(1)]);
    await exceptCreative(id, creative(0), 'remove', type);
    await exceptCreative(id, creative(0), 'remove', type);
    expect(await creativesOf(id)).toEqual([creative(1)]);
  });

  test('takes sub ids in, replaces them and lets them go, and nothing else moves', async () => {
    const id = idOf(original);
    await exceptSubId(id, '007', 'replace', type);
    const before = account.state();
    const answer = await exceptSubId(id, 'суб <1>', 'add', type);
    expect(Object.keys(answer).slice(0, 3)).toEqual(['success', 'row_count', 'message']);
    expect(answer).toMatchObject({ success: 'true', message: `SubID Exceptions Updated for Campaign ID (${id})` });
    expect(await subIdsOf(id)).toEqual(['007', 'суб <1>']);
    await exceptSubId(id, 'суб <1>', 'remove', type);
    expect(account.state()).toEqual(before);
  });
});

test('a sub id has the same number in every campaign of its affiliate', async () => {
  const { affiliate_id } = campaigns(true)[0];
  const [first, second] = campaigns(true).filter((campaign) => campaign.affiliate_id === affiliate_id);
  for (const { campaign_id } of [first, second]) await exceptSubId(String(campaign_id), 'shared', 'replace', 'block');
  const stored = (id: number) => Object(account.state().campaigns?.[id]).exceptions.sub_affiliates;
  expect(stored(second.campaign_id)).toEqual(stored(first.campaign_id));
});

test.each([
  ['Invalid Campaign ID', () => exceptCreative('1', creative(0), 'add', 'block')],
  ['Invalid Creative ID', () => exceptCreative(idOf(true), '1', 'add', 'block')],
  ['Invalid Creative Exception Type', () => exceptCreative(idOf(true), creative(0), 'add', 'allow')],
  ['Invalid Creative Exception Type', () => exceptCreative(idOf(false), creative(0), 'add', 'block')],
  ['Invalid Campaign ID', () => exceptSubId('1', 'a', 'add', 'block')],
  ['Invalid Sub ID', () => exceptSubId(idOf(true), '', 'add', 'block')],
  ['Invalid Sub ID Exception Type', () => exceptSubId(idOf(true), 'a', 'add', 'allow')],
  ['Invalid Sub ID Exception Type', () => exceptSubId(idOf(false), 'a', 'remove', 'block')],
])('%s is a refusal that changes nothing', async (message, call) => {
  const before = account.state();
  expect(await call()).toEqual({ ...refusal(message, 1), row_count: '0' });
  expect(account.state()).toEqual(before);
});
