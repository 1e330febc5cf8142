import { describe, expect, test } from 'vitest';
import { openCakeBuyers } from './cake-buyers.ts';
import { all, refusal, storedIn } from './cake-caller.ts';
import { openCake } from './open-cake.ts';

const address = '/api/1/addedit.asmx/Buyer';
const addressParts = ['street', 'street2', 'city', 'state', 'zip_code', 'country'].map((part) => `address_${part}`);

/** An edit that changes nothing. */
const leave: Record<string, string> = {
  ...all(['account_status_id', 'account_manager_id', 'billing_cycle_id'], '0'),
  ...all(['buyer_name', 'website', ...addressParts], ''),
  credit_type: 'no_change',
  credit_limit: '-1',
};

const { account, buyerId, write, exported } = openCakeBuyers();
const buyer = (id = buyerId()) => Object(account().state().buyers?.[id]);
const editBuyer = (parameters: Record<string, string>) =>
  write(address, { ...leave, buyer_id: String(buyerId()), ...parameters });
const shownBuyers = (parameters: Record<string, unknown> = {}) =>
  exported('/api/2/export.asmx/Buyers', { buyer_id: 0, account_status_id: 0, ...parameters });

test('there are a tenth as many buyers as advertisers, each with one or two contracts', () => {
  expect(storedIn(account(), 'buyers')).toHaveLength(6);
  for (const { buyer_id } of storedIn(account(), 'buyers')) {
    const own = storedIn(account(), 'buyer_contracts').filter((each) => each.buyer_id === buyer_id);
    expect([1, 2]).toContain(own.length);
  }
});

describe('where there are few advertisers', () => {
  const few = openCake({ offers: 1, advertisers: 0, affiliates: 1, campaigns: 1 });

  test('there are no buyers', () => {
    expect(storedIn(few(), 'buyers')).toEqual([]);
  });
});

describe('an edit of a buyer', () => {
  test('of skip words alone changes nothing and succeeds', async () => {
    const before = account().state();
    const answer = await editBuyer({});
    expect(answer).toMatchObject({
      success: 'true',
      message: `Buyer ${buyerId()} Updated`,
      buyer_id: String(buyerId()),
    });
    expect(account().state()).toEqual(before);
  });

  test.each([
    ['buyer_name', 'Ændret – 改名', 'Ændret – 改名'],
    ['account_status_id', '3', 3],
    ['billing_cycle_id', '1', 1],
    ['address_city', 'Ζάκυνθος', 'Ζάκυνθος'],
    ['website', 'https://b.example/?a=1&b', 'https://b.example/?a=1&b'],
    ['credit_limit', '0.12345', '0.1235'],
  ])('of %s changes only that', async (name, sent, stored) => {
    const before = buyer();
    await editBuyer({ [name]: sent });
    expect(buyer()).toEqual({ ...before, [name]: stored });
  });

  test('takes the address field by field, and the word NULL erases', async () => {
    await editBuyer({ ...all(addressParts, 'filled'), website: 'filled' });
    await editBuyer({ address_street2: 'NULL', website: 'NULL', buyer_name: 'NULL' });
    expect(buyer()).toMatchObject({ address_street: 'filled', address_street2: '', website: '', buyer_name: '' });
  });

  test('is shown by the next export', async () => {
    await editBuyer({ buyer_name: '0012', credit_type: 'limited', credit_limit: '9999999', account_status_id: '2' });
    const [shown] = (await shownBuyers({ buyer_id: buyerId(), account_status_id: 2 })).buyers;
    expect(shown).toMatchObject({
      buyer_id: buyerId(),
      buyer_name: '0012',
      account_status: { account_status_id: 2, account_status_name: 'Inactive' },
      credit_type: 'Limited',
      credit_limit: 9_999_999,
      lead_cap: { limit: null, interval: { cap_interval_id: 0, cap_interval_name: 'None' } },
    });
    await editBuyer({ credit_type: 'unlimited' });
    expect((await shownBuyers({ buyer_id: buyerId() })).buyers[0].credit_type).toBe('Unlimited');
  });

  test.each([
    ['Invalid Buyer ID', { buyer_id: '1' }],
    ['Invalid Buyer Name', { buyer_name: 'x'.repeat(51) }],
    ['Invalid Account Status', { account_status_id: '9' }],
    ['Invalid Account Manager ID', { account_manager_id: '1' }],
    ['Invalid Billing Cycle', { billing_cycle_id: '9' }],
    ['Invalid Credit Limit', { credit_limit: '-2' }],
  ])('is refused with %s and changes nothing', async (message, wrong) => {
    const before = account().state();
    expect(await editBuyer({ ...wrong, website: 'changed' })).toEqual(refusal(message, 1));
    expect(account().state()).toEqual(before);
  });
});

describe('a new buyer', () => {
  const sent = {
    ...leave,
    buyer_id: '0',
    buyer_name: 'New <&> buyer',
    account_status_id: '1',
    billing_cycle_id: '3',
    credit_type: 'unlimited',
  };

  test('comes back with its id, with a manager by default and no limit', async () => {
    const answer = await write(address, sent);
    const id = Number(answer.buyer_id);
    expect(answer.message).toBe(`Buyer ${id} Created`);
    const [manager] = (await shownBuyers({ buyer_id: id })).buyers[0].account_managers;
    expect(manager.contact_name).toEqual(expect.any(String));
    expect(buyer(id)).toMatchObject({ buyer_name: 'New <&> buyer', credit_type: 'unlimited', credit_limit: null });
  });

  test.each([
    ['Invalid Buyer Name', { buyer_name: '' }],
    ['Invalid Buyer Name', { buyer_name: 'NULL' }],
    ['Invalid Account Status', { account_status_id: '0' }],
    ['Invalid Billing Cycle', { billing_cycle_id: '0' }],
    ['Missing Required Fields', { credit_type: 'no_change' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account().state();
    expect(await write(address, { ...sent, ...wrong })).toEqual(refusal(message, 1));
    expect(account().state()).toEqual(before);
  });
});
