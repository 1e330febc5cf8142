import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCakeJson, storedIn } from './cake-caller.ts';
import { allAffiliates, allConversions } from './cake-parameters.ts';

let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [
      { id: 'cake', platform: 'cake', currency: 'EUR', timeZone: 'Europe/Madrid' },
      { id: 'example', platform: 'example', currency: 'EUR', timeZone: 'UTC' },
    ],
    sizes: { offers: 10, advertisers: 11, affiliates: 10, campaigns: 20 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

const idsOf = (collection: string) => Object.keys(account.state()[collection] ?? {}).map(Number);

test.each(['offers', 'advertisers', 'affiliates', 'campaigns', 'creatives'])(
  'churn adds a last and removes the first of the %s, as often as wanted',
  (collection) => {
    const before = idsOf(collection);
    account.churn(collection);
    account.churn(collection);
    const after = idsOf(collection);
    expect(after.slice(0, -2)).toEqual(before.slice(2));
    expect(Math.min(...after.slice(-2))).toBeGreaterThan(Math.max(...before));
  },
);

test.each(['affiliates', 'advertisers'])('churn of the %s repeats no contact id', (collection) => {
  const contactIds = () =>
    storedIn(account, collection).flatMap(({ contacts }) =>
      contacts.map(({ contact_id }: { contact_id: number }) => contact_id),
    );
  account.churn(collection);
  expect(contactIds()).toEqual([...new Set(contactIds())]);
});

test.each([
  ['clicks', 'click_date'],
  ['conversions', 'event_conversion_date'],
])('churn of %s adds a late one and a new one and removes an early one', (collection, name) => {
  const before = storedIn(account, collection).map((row): string => row[name]);
  account.churn(collection);
  const after = storedIn(account, collection);
  const [late, newest] = after.slice(-2).map((row): string => row[name]);
  expect(after).toHaveLength(before.length + 1);
  expect(late).toBe(before[before.length / 2]);
  expect(newest && newest > (before.at(-1) ?? newest)).toBe(true);
});

test('a list read in two pages while others work loses one row', async () => {
  const idsOn = async (start_at_row: number) => {
    const page = { ...allAffiliates, start_at_row, row_limit: 5 };
    const { d } = JSON.parse((await callCakeJson(account, '/api/5/export.asmx/Affiliates', page)).body);
    return d.affiliates.map(({ affiliate_id }: { affiliate_id: number }) => affiliate_id);
  };
  const there = idsOf('affiliates');
  const first = await idsOn(1);
  const response = await fetch(`${account.url}/__sandbox/churn?collection=affiliates`, { method: 'POST' });
  expect(await response.json()).toEqual({ churned: 'affiliates' });
  expect([...first, ...(await idsOn(6))]).not.toContain(there[5]);
});

test('reports still answer about what has gone, by its id', async () => {
  const { campaign_id, site_offer_id } = storedIn(account, 'conversions').at(-1);
  while (idsOf('offers').includes(site_offer_id)) account.churn('offers');
  const { body } = await callCakeJson(account, '/api/17/reports.asmx/EventConversions', {
    ...allConversions,
    campaign_id,
  });
  const [row] = JSON.parse(body).d.event_conversions;
  expect(row.site_offer).toEqual({ site_offer_id, site_offer_name: null });
});

test('a collection or a platform that does not change says so', async () => {
  expect(() => account.churn('tags')).toThrow('No collection "tags"');
  const response = await fetch(`${account.url}/__sandbox/churn`, { method: 'POST' });
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('No collection')]);
  expect(() => sandbox.account('example').churn('offers')).toThrow('Nothing changes by itself');
});
