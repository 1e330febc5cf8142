import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { all, callCake, parseCake, refusal, storedIn } from './cake-caller.ts';
import { allAdvertisers, somewhere } from './cake-parameters.ts';

const address = '/api/1/addedit.asmx/Advertiser';
const addressNames = Object.keys(somewhere);

/** An edit that changes nothing. */
const leave: Record<string, string> = {
  ...all(['account_status_id', 'billing_cycle_id', 'account_manager_id'], '0'),
  ...all(['advertiser_name', 'third_party_name', 'website', 'notes', 'tags', ...addressNames], ''),
  online_signup: 'FALSE',
  signup_ip_address: '',
};

let sandbox: Sandbox;
let account: SandboxAccount;
let advertiserId: number;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 2, advertisers: 10, affiliates: 2 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
  advertiserId = storedIn(account, 'advertisers')[0]?.advertiser_id;
});

afterAll(() => sandbox.close());

const advertiser = (id = advertiserId) => Object(account.state().advertisers?.[id]);

const send = async (parameters: Record<string, string>) => {
  const { body } = await callCake(account, address, { ...leave, ...parameters });
  return parseCake(body).advertiser_addedit_response;
};

const edit = (parameters: Record<string, string>) => send({ advertiser_id: String(advertiserId), ...parameters });

const exported = async (id: number) => {
  const parameters = { ...allAdvertisers, advertiser_id: String(id) };
  const { body } = await callCake(account, '/api/6/export.asmx/Advertisers', parameters);
  return parseCake(body).advertiser_export_response.advertisers.advertiser;
};

const newAdvertiser = { advertiser_id: '0', advertiser_name: '新しい <&> 広告主', account_status_id: '3' };

describe('an edit', () => {
  test('of skip words alone changes nothing and succeeds', async () => {
    const before = account.state();
    expect(await edit({})).toMatchObject({
      success: 'true',
      message: `Advertiser ${advertiserId} Updated`,
      advertiser_id: String(advertiserId),
    });
    expect(account.state()).toEqual(before);
  });

  test.each([
    ['advertiser_name', 'Ændret – 改名'],
    ['third_party_name', '0012'],
    ['website', 'https://new.example'],
    ['notes', 'one\ntwo'],
  ])('of %s changes only that, and no word clears it', async (name, value) => {
    const before = advertiser();
    await edit({ [name]: value });
    await edit({ [name]: 'NULL' });
    await edit({ [name]: '' });
    expect(advertiser()).toEqual({ ...before, [name]: value });
  });

  test('of an id changes only that, and zero does not take it back', async () => {
    const before = advertiser();
    await edit({ account_status_id: '2', billing_cycle_id: '1' });
    await edit({});
    expect(advertiser()).toEqual({ ...before, account_status_id: 2, billing_cycle_id: 1 });
  });

  test('puts an advertiser under another manager', async () => {
    const before = advertiser();
    const account_manager_id = storedIn(account, 'advertisers')
      .map((row) => row.account_manager_id)
      .find((id) => id !== before.account_manager_id);
    await edit({ account_manager_id: String(account_manager_id) });
    expect(advertiser()).toEqual({ ...before, account_manager_id });
  });

  test('replaces the tags, which cannot be emptied', async () => {
    await edit({ tags: 'Suspicious,Brand new' });
    await edit({ tags: 'Brand new' });
    await edit({ tags: '' });
    expect(advertiser().tags).toEqual(['Brand new']);
    expect(await exported(advertiserId)).toMatchObject({ tags: { tag: { tag_name: { '#text': 'Brand new' } } } });
  });

  test('of the whole address changes it', async () => {
    const before = advertiser();
    await edit(somewhere);
    expect(advertiser()).toEqual({ ...before, ...somewhere });
  });

  test.each(addressNames)('of an address without its %s is dropped without an error', async (name) => {
    const before = advertiser();
    expect(await edit({ ...all(addressNames, 'other'), [name]: '' })).toMatchObject({ success: 'true' });
    expect(advertiser()).toEqual(before);
  });

  test('does not touch the sign-up', async () => {
    const before = advertiser();
    await edit({ online_signup: before.online_signup ? 'FALSE' : 'TRUE', signup_ip_address: '192.0.2.1' });
    expect(advertiser()).toEqual(before);
  });

  test.each([
    ['Invalid Advertiser ID', { advertiser_id: '2' }],
    ['Invalid Advertiser ID', { advertiser_id: '-5' }],
    ['Invalid Account Status', { account_status_id: '99' }],
    ['Invalid Billing Cycle', { billing_cycle_id: '99' }],
    ['Invalid Account Manager ID', { account_manager_id: '1' }],
    ['Invalid Advertiser Name', { advertiser_name: 'x'.repeat(51) }],
    ['Invalid Third Party Name', { third_party_name: 'x'.repeat(51) }],
    ['Invalid Website', { website: 'x'.repeat(101) }],
    ['Invalid Address Zip Code', { ...somewhere, address_zip_code: 'x'.repeat(11) }],
    ['Invalid Tags', { tags: 'x'.repeat(51) }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account.state();
    expect(await edit({ ...wrong, notes: 'changed' })).toEqual(refusal(message, 1));
    expect(account.state()).toEqual(before);
  });
});

describe('a new advertiser', () => {
  test('is exported as sent', async () => {
    const answer = await send({ ...newAdvertiser, ...somewhere, notes: 'n' });
    const id = Number(answer.advertiser_id);
    expect(answer).toMatchObject({ success: 'true', message: `Advertiser ${id} Created` });
    expect(advertiser(id)).toMatchObject({ ...somewhere, account_status_id: 3, notes: 'n', third_party_name: null });
    expect(await exported(id)).toMatchObject({
      advertiser_name: '新しい <&> 広告主',
      address: { street_1: 'Calle Mayor 1', street_2: '2º B' },
      contacts: '',
      online_signup: 'false',
      date_created: '2026-03-01T00:00:00',
    });
  });

  test('that signed up online keeps its address on the net', async () => {
    const online = { online_signup: 'TRUE', signup_ip_address: '192.0.2.7' };
    const { advertiser_id: id } = await send({ ...newAdvertiser, ...online });
    expect(advertiser(id)).toMatchObject({ online_signup: true, signup_ip_address: '192.0.2.7' });
  });

  test.each([
    ['Invalid Advertiser Name', { advertiser_name: '' }],
    ['Invalid Account Status', { account_status_id: '0' }],
    ['Invalid Signup IP Address', { online_signup: 'TRUE' }],
    ['Invalid Signup IP Address', { signup_ip_address: 'x'.repeat(16) }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account.state();
    expect(await send({ ...newAdvertiser, ...wrong })).toEqual(refusal(message, 1));
    expect(account.state()).toEqual(before);
  });
});
