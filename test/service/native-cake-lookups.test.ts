import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { defaultSandboxAccounts } from '../../sandbox/index.ts';
import { type Gateway, startGateway } from './gateway.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ accounts: defaultSandboxAccounts.filter(({ id }) => id === 'cake-us') });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forget());

async function ask(inside: string) {
  const response = await gateway.fetch({ query: `{ cake { ${inside} } }` });
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is the document's, which each test writes as text.
  const { data, errors } = (await response.json()) as any;
  expect(errors).toBeUndefined();
  return data.cake;
}

const account = () => {
  const [one] = gateway.sandbox.accounts;
  if (!one) throw new Error('There is no account.');
  return one;
};
// biome-ignore lint/suspicious/noExplicitAny: the sandbox keeps records of many shapes.
const stored = (collection: string): any[] => Object.values(account().state()[collection] ?? {});
const sent = () =>
  account()
    .requests.all()
    .map(({ body }) => Object.fromEntries(new URLSearchParams(body)));

it.each([
  ['accountStatuses', { id: '3', name: 'Pending' }],
  ['affiliateTags', { id: '1', name: 'Suspicious' }],
  ['affiliateTiers', { id: '2', name: 'Premium1' }],
  ['billingCycles', { id: '2', name: 'Bi-Monthly' }],
  ['blacklistReasons', { id: '7', name: 'Fraudulent Traffic' }],
  ['capIntervals', { id: '4', name: 'Custom' }],
  ['capTypes', { id: '2', name: 'Conversion' }],
  ['customQueueStatuses', { id: '2', name: 'Called Back' }],
  ['emailTemplates', { id: '-9', name: 'Voucher Code Denial' }],
  ['inactiveReasons', { id: '20', name: 'Other' }],
  ['leadTierGroups', { id: '2', name: 'Shared ×3' }],
  ['linkDisplayTypes', { id: '1', name: 'Offer Domain' }],
  ['mediaTypes', { id: '15', name: 'Adware' }],
  ['offerStatuses', { id: '3', name: 'Apply To Run' }],
  ['offerTypes', { id: '2', name: 'Host-n-Post' }],
  ['paymentSettings', { id: '3', name: "Pay affiliate in affiliate's currency" }],
  ['paymentTypes', { id: '7', name: 'Payoneer' }],
  ['priceFormats', { id: '5', name: 'RevShare' }],
  ['responseDispositions', { id: '3', name: 'Duplicate' }],
  ['scheduleTypes', { id: '3', name: 'Hybrid' }],
  ['sessionRegenerationTypes', { id: '2', name: 'Last Click' }],
  ['sharedRules', { id: '2', name: 'Nur Österreich & Schweiz' }],
  ['verticals', { id: '-1', name: 'Global' }],
])('%s are numbers with their names', async (list, row) => {
  expect((await ask(`${list} { id name }`))[list]).toContainEqual(row);
});

it('A list of none is a list.', async () => {
  expect(await ask('departments { id name }')).toEqual({ departments: [] });
});

it('Advertisers are all of those that the instance has.', async () => {
  const { advertisers } = await ask('advertisers { id name }');
  expect(advertisers).toHaveLength(stored('advertisers').length);
  const [first] = stored('advertisers');
  expect(advertisers).toContainEqual({ id: String(first.advertiser_id), name: first.advertiser_name });
});

it('Countries, languages and roles say more than a number and a name.', async () => {
  const { countries, languages, roles } = await ask(
    'countries { code name } languages { id name code } roles { id name entityTypeId entityTypeName }',
  );
  expect(countries).toContainEqual({ code: 'DE', name: 'Germany' });
  expect(languages[0]).toEqual({ id: '1', name: 'ENGLISH', code: 'en' });
  expect(roles).toContainEqual({ id: '1', name: 'Administrator', entityTypeId: null, entityTypeName: 'Employee' });
  expect(roles).toContainEqual({ id: '2', name: 'Buyer', entityTypeId: '2', entityTypeName: 'Buyer' });
});

it('Tracking domains are of one kind, or all of them.', async () => {
  const { all, redirects } = await ask(
    'all: trackingDomains { name type } redirects: trackingDomains(domainType: REDIRECT) { name type }',
  );
  expect(all).toContainEqual({ name: 'track.tracking.example', type: 'PRIMARY_COOKIE' });
  expect(all).toHaveLength(4);
  expect(redirects).toEqual([{ name: 'go.tracking.example', type: 'REDIRECT' }]);
});

it('Filter types and tier groups are found by number, name and vertical.', async () => {
  const finance = stored('verticals').find(({ vertical_name: name }) => name === 'Finance');
  const { byId, byName, byVertical, groups } = await ask(`
    byId: filterTypes(filterTypeId: 3) { id name dataType { id name } operator { id name label } }
    byName: filterTypes(filterTypeName: "zip") { name }
    byVertical: filterTypes(verticalId: "${finance.vertical_id}") { name }
    groups: leadTierGroups(leadTierGroupId: 1) { id name }
  `);
  expect(byId).toEqual([
    {
      ...{ id: '3', name: 'Age', dataType: { id: '2', name: 'Number' } },
      operator: { id: '3', name: 'greater_than', label: '>' },
    },
  ]);
  expect(byName).toEqual([{ name: 'Zip Code' }]);
  expect(byVertical).toContainEqual({ name: 'Loan Amount' });
  expect(byVertical).not.toContainEqual({ name: 'Currently Insured' });
  expect(groups).toEqual([{ id: '1', name: 'Exclusive' }]);
});

it('Exchange rates are asked for in the time of the instance and keep every digit.', async () => {
  const now = new Date();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 15)).toISOString();
  const day = new Date(Date.parse(month) + 86_400_000).toISOString();
  const { exchangeRates } = await ask(`exchangeRates(startDate: "${month}", endDate: "${day}") {
    baseCurrency { code } quoteCurrency { id code } startDate endDate rate
  }`);
  expect(exchangeRates.length).toBeGreaterThan(3);
  for (const { rate, quoteCurrency, startDate, endDate } of exchangeRates) {
    expect(rate).toMatch(/^\d+\.\d{10}$/);
    expect(quoteCurrency).toEqual({ id: '1', code: 'USD' });
    expect(Date.parse(startDate)).toBeLessThan(Date.parse(month));
    expect(Date.parse(endDate)).toBeGreaterThan(Date.parse(month));
  }
  expect(sent()[0]?.start_date).not.toContain('Z');
});

it('A lead says who it is and where it came from, and an unknown one is null.', async () => {
  const lead = stored('leads').find(({ person }) => person.last_name !== '' && person.city !== '');
  const conversion = stored('conversions').find(({ event_conversion_id: id }) => id === lead.event_conversion_id);
  const { leadInfo, wrong } = await ask(`
    leadInfo(leadId: "${lead.lead_id}") {
      id
      personalInfo { firstName lastName emailAddress address { street city zipCode } phoneCell optIn }
      trafficInfo { leadDate payout { currencyId amount } affiliate { id name } campaign { id } creativeId subId1 }
    }
    wrong: leadInfo(leadId: "00000000") { id }
  `);
  expect(leadInfo).toMatchObject({
    id: lead.lead_id,
    personalInfo: {
      lastName: lead.person.last_name,
      emailAddress: lead.person.email_address || null,
      address: { city: lead.person.city, zipCode: lead.person.zip_code || null },
      optIn: lead.person.opt_in,
    },
    trafficInfo: {
      leadDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*[Z+-]/),
      affiliate: { id: String(conversion.source_affiliate_id) },
      campaign: { id: String(conversion.campaign_id) },
      creativeId: String(conversion.creative_id),
      subId1: conversion.sub_ids[0] || null,
    },
  });
  expect(Number(leadInfo.trafficInfo.payout.amount)).toBe(Number(conversion.paid));
  expect(wrong).toBeNull();
});
