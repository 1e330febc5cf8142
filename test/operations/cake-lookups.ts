import { expect } from 'vitest';
import type { OperationBench, OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** Reads inside `cake { … }`. */
const ask = async (bench: OperationBench, inside: string) => (await bench.ask(`{ cake { ${inside} } }`)).cake;

/** One row of each list whose rows are a number with its name. */
const named = {
  accountStatuses: { id: '3', name: 'Pending' },
  affiliateTags: { id: '1', name: 'Suspicious' },
  affiliateTiers: { id: '2', name: 'Premium1' },
  billingCycles: { id: '2', name: 'Bi-Monthly' },
  blacklistReasons: { id: '7', name: 'Fraudulent Traffic' },
  capIntervals: { id: '4', name: 'Custom' },
  capTypes: { id: '2', name: 'Conversion' },
  customQueueStatuses: { id: '2', name: 'Called Back' },
  emailTemplates: { id: '-9', name: 'Voucher Code Denial' },
  inactiveReasons: { id: '20', name: 'Other' },
  leadTierGroups: { id: '2', name: 'Shared ×3' },
  linkDisplayTypes: { id: '1', name: 'Offer Domain' },
  mediaTypes: { id: '15', name: 'Adware' },
  offerStatuses: { id: '3', name: 'Apply To Run' },
  offerTypes: { id: '2', name: 'Host-n-Post' },
  paymentSettings: { id: '3', name: "Pay affiliate in affiliate's currency" },
  paymentTypes: { id: '7', name: 'Payoneer' },
  priceFormats: { id: '5', name: 'RevShare' },
  responseDispositions: { id: '3', name: 'Duplicate' },
  scheduleTypes: { id: '3', name: 'Hybrid' },
  sessionRegenerationTypes: { id: '2', name: 'Last Click' },
  sharedRules: { id: '2', name: 'Nur Österreich & Schweiz' },
  verticals: { id: '-1', name: 'Global' },
};

const numbersWithNames = Object.entries(named).map(
  ([list, row]): OperationCase => ({
    calls: [`get${list.charAt(0).toUpperCase()}${list.slice(1)}`],
    title: `${list} are numbers with their names`,
    show: async (bench) => {
      expect((await ask(bench, `${list} { id name }`))[list]).toContainEqual(row);
    },
  }),
);

/** The lists of `get.asmx`. */
export const cakeLookups: readonly OperationCase[] = [
  ...numbersWithNames,
  {
    calls: ['getCurrencies', 'getDepartments'],
    title: 'currencies have their codes, and a list of none is a list',
    show: async (bench) => {
      const { currencies, departments } = await ask(
        bench,
        'currencies { id name symbol code } departments { id name }',
      );
      expect(currencies).toContainEqual(expect.objectContaining({ id: '1', code: 'USD', symbol: '$' }));
      expect(departments).toEqual([]);
    },
  },
  {
    calls: ['getAdvertisers'],
    title: 'advertisers are all of those that the instance has',
    show: async (bench) => {
      const stored = recordsIn(bench, 'advertisers');
      const { advertisers } = await ask(bench, 'advertisers { id name }');
      expect(advertisers).toHaveLength(stored.length);
      const [first] = stored;
      expect(advertisers).toContainEqual({ id: String(first.advertiser_id), name: first.advertiser_name });
    },
  },
  {
    calls: ['getCountries', 'getLanguages', 'getRoles'],
    title: 'countries, languages and roles say more than a number and a name',
    show: async (bench) => {
      const { countries, languages, roles } = await ask(
        bench,
        'countries { code name } languages { id name code } roles { id name entityTypeId entityTypeName }',
      );
      expect(countries).toContainEqual({ code: 'DE', name: 'Germany' });
      expect(languages[0]).toEqual({ id: '1', name: 'ENGLISH', code: 'en' });
      expect(roles).toContainEqual({ id: '1', name: 'Administrator', entityTypeId: null, entityTypeName: 'Employee' });
      expect(roles).toContainEqual({ id: '2', name: 'Buyer', entityTypeId: '2', entityTypeName: 'Buyer' });
    },
  },
  {
    calls: ['getTrackingDomains'],
    title: 'tracking domains are of one kind, or all of them',
    show: async (bench) => {
      const { all, redirects } = await ask(
        bench,
        'all: trackingDomains { name type } redirects: trackingDomains(domainType: REDIRECT) { name type }',
      );
      expect(all).toContainEqual({ name: 'track.tracking.example', type: 'PRIMARY_COOKIE' });
      expect(all).toHaveLength(4);
      expect(redirects).toEqual([{ name: 'go.tracking.example', type: 'REDIRECT' }]);
    },
  },
  {
    calls: ['getFilterTypes', 'getLeadTierGroups'],
    title: 'filter types and tier groups are found by number, name and vertical',
    show: async (bench) => {
      const finance = recordsIn(bench, 'verticals').find(({ vertical_name: name }) => name === 'Finance');
      const { byId, byName, byVertical, groups } = await ask(
        bench,
        `
        byId: filterTypes(filterTypeId: 3) { id name dataType { id name } operator { id name label } }
        byName: filterTypes(filterTypeName: "zip") { name }
        byVertical: filterTypes(verticalId: "${finance.vertical_id}") { name }
        groups: leadTierGroups(leadTierGroupId: 1) { id name }
      `,
      );
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
    },
  },
  {
    calls: ['getExchangeRates'],
    title: 'exchange rates are asked for in the time of the instance and keep every digit',
    show: async (bench) => {
      const now = new Date();
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 15)).toISOString();
      const day = new Date(Date.parse(month) + 86_400_000).toISOString();
      const { exchangeRates } = await ask(
        bench,
        `exchangeRates(startDate: "${month}", endDate: "${day}") {
        baseCurrency { code } quoteCurrency { id code } startDate endDate rate
      }`,
      );
      expect(exchangeRates.length).toBeGreaterThan(3);
      for (const { rate, quoteCurrency, startDate, endDate } of exchangeRates) {
        expect(rate).toMatch(/^\d+\.\d{10}$/);
        expect(quoteCurrency).toEqual({ id: '1', code: 'USD' });
        expect(Date.parse(startDate)).toBeLessThan(Date.parse(month));
        expect(Date.parse(endDate)).toBeGreaterThan(Date.parse(month));
      }
      expect(bench.account.requests.all()[0]?.parameters.start_date).not.toContain('Z');
    },
  },
  {
    calls: ['getLeadInfo'],
    title: 'a lead says who it is and where it came from, and an unknown one is null',
    show: async (bench) => {
      const lead = recordsIn(bench, 'leads').find(({ person }) => person.last_name !== '' && person.city !== '');
      const conversion = recordsIn(bench, 'conversions').find(
        ({ event_conversion_id: id }) => id === lead.event_conversion_id,
      );
      const { leadInfo, wrong } = await ask(
        bench,
        `
        leadInfo(leadId: "${lead.lead_id}") {
          id
          personalInfo { firstName lastName emailAddress address { street city zipCode } phoneCell optIn }
          trafficInfo { leadDate payout { currencyId amount } affiliate { id name } campaign { id } creativeId subId1 }
        }
        wrong: leadInfo(leadId: "00000000") { id }
      `,
      );
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
    },
  },
];
