import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, callCakeByGet, callCakeJson, parseCake } from './cake-caller.ts';

let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'EUR', timeZone: 'Europe/Madrid' }],
    sizes: { offers: 1, advertisers: 1, affiliates: 1, campaigns: 1 },
    now: new Date('2026-03-01T12:00:00Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

test.each([
  ['BillingCycles', 'billing_cycles', 'billing_cycle', 3],
  ['BlacklistReasons', 'blacklist_reasons', 'blacklist_reason', 5],
  ['CapTypes', 'cap_types', 'cap_type', 2],
  ['InactiveReasons', 'inactive_reasons', 'inactive_reason', 2],
  ['PaymentSettings', 'payment_settings', 'payment_setting', 3],
  ['PaymentTypes', 'payment_types', 'payment_type', 6],
  ['Languages', 'languages', 'language', 6],
])('%s are pairs with a count', async (name, list, item, count) => {
  const { body } = await callCakeByGet(account, `/api/1/get.asmx/${name}`);
  const response = parseCake(body)[`${list}_response`];
  expect(response.row_count).toBe(String(count));
  expect(response[list][item]).toHaveLength(count);
  expect(response[list][item][0][`${item}_id`]['@_xmlns']).toBe('API:id_name_store');
});

test('there are no departments, as recorded', async () => {
  const { body } = await callCake(account, '/api/1/get.asmx/Departments');
  expect(parseCake(body).departments_response).toMatchObject({ success: 'true', row_count: '0', departments: '' });
});

test('roles are plain, and employees belong to no entity', async () => {
  const { body } = await callCake(account, '/api/1/get.asmx/Roles');
  const [manager] = parseCake(body).roles_response.roles.role;
  expect(manager).toEqual({
    role_id: '3',
    role_name: 'Account Manager',
    entity_type_id: { '@_xsi:nil': 'true' },
    entity_type_name: 'Employee',
  });
});

test('tracking domains are of one kind or of all', async () => {
  const address = '/api/1/get.asmx/TrackingDomains';
  const count = async (domain_type: string) =>
    JSON.parse((await callCakeJson(account, address, { domain_type })).body).d.row_count;
  const counts = await Promise.all(['primary_cookie', 'cookie', 'redirect', 'all'].map(count));
  expect(counts).toEqual([1, 2, 1, 4]);
  expect((await callCake(account, address)).body).toContain('Missing parameter: domain_type.');
});

test('exchange rates are those of the months that a span touches, in the own currency', async () => {
  const address = '/api/1/get.asmx/ExchangeRates';
  const dates = { start_date: '02/01/2026', end_date: '03/01/2026' };
  const { body } = await callCakeByGet(account, address, dates);
  const { row_count, exchange_rates } = parseCake(body).exchange_rates_response;
  const [rate] = exchange_rates.exchange_rate;
  expect(row_count).toBe('7');
  expect(rate).toMatchObject({ start_date: '2026-02-01T00:00:00', end_date: '2026-03-01T00:00:00' });
  expect(rate.quote_currency.currency_abbr['#text']).toBe('EUR');
  expect(rate.rate).toMatch(/^\d+\.\d{10}$/);
  expect((await callCake(account, address)).status).toBe(500);
});
