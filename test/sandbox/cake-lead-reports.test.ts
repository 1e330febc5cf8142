import { describe, expect, test } from 'vitest';
import { all, callCake, callCakeByGet, callCakeJson, parseCake, storedIn, writeCake } from './cake-caller.ts';
import { type Row, rowsOf, textOf, unitsOf } from './cake-traffic.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 20, advertisers: 30, affiliates: 10, campaigns: 100 });

const span = { start_date: '2025-11-01', end_date: '2026-04-01' };
const page = { start_at_row: '0', row_limit: '0' };
const byBuyer = {
  address: '/api/4/reports.asmx/LeadsByBuyer',
  all: {
    ...{ ...span, ...all(['vertical_id', 'buyer_id', 'buyer_contract_id', 'status_id', 'sub_status_id'], '0') },
    ...{ ...page, sort_field: 'transaction_date', sort_descending: 'FALSE' },
  },
};
const byAffiliate1 = {
  address: '/api/1/reports.asmx/LeadsByAffiliateExport',
  all: { ...span, affiliate_id: '0', contact_id: '0' },
};
const byAffiliate2 = {
  address: '/api/2/reports.asmx/LeadsByAffiliateExport',
  all: {
    ...{ ...span, ...all(['source_affiliate_id', 'vertical_id', 'site_offer_id'], '0') },
    ...{ ...all(['source_affiliate_manager_id', 'lead_tier_id', 'upsell'], '0'), ...page },
  },
};

const conversionOf = (id: number) => Object(account().state().conversions?.[id]);
const contractOf = (id: number | string) => Object(account().state().buyer_contracts?.[id]);
/** Leads that are no tests, as they are stored. */
const leads = () => storedIn(account(), 'leads').filter(({ event_conversion_id: id }) => !conversionOf(id).test);
const sold = (parameters: Record<string, string> = {}) =>
  rowsOf(account(), byBuyer.address, { ...byBuyer.all, ...parameters });
const contractIdOf = (row: Row) => textOf(row.buyer_contract.buyer_contract_id);

describe('leads by buyer', () => {
  test('are the sales of all leads, and earn what the conversions earned', async () => {
    const rows = await sold();
    const sales = leads().flatMap(({ lead_id, sales: of }) =>
      of.map((sale: Row) => `${lead_id} ${sale.buyer_contract_id} ${sale.revenue}`),
    );
    expect(sales.length).toBeGreaterThan(20);
    expect(rows.map((row) => `${row.unique_id} ${contractIdOf(row)} ${row.price.amount}`).toSorted()).toEqual(
      sales.toSorted(),
    );
    const earned = rows.reduce((sum, { price }) => sum + unitsOf(price.amount), 0n);
    const received = leads().map(({ event_conversion_id: id }) => unitsOf(conversionOf(id).received));
    expect(earned).toBe(received.reduce((sum, one) => sum + one, 0n));
    for (const row of rows) {
      const contract = contractOf(contractIdOf(row));
      expect(textOf(row.buyer.buyer_id)).toBe(String(contract.buyer_id));
      expect(textOf(row.buyer_contract.buyer_contract_name)).toBe(contract.buyer_contract_name);
    }
  });

  test('keep to a buyer, a contract, a vertical and a span', async () => {
    const every = await sold();
    const [first] = every;
    const chosen = [
      [{ buyer_id: textOf(first.buyer.buyer_id) }, (row: Row) => textOf(row.buyer.buyer_id)],
      [{ buyer_contract_id: contractIdOf(first) }, contractIdOf],
      [{ vertical_id: textOf(first.vertical.vertical_id) }, (row: Row) => textOf(row.vertical.vertical_id)],
    ] as const;
    for (const [filter, keyOf] of chosen) {
      const found = await sold(filter);
      expect(found).toEqual(every.filter((row) => keyOf(row) === keyOf(first)));
      expect(found.length).toBeLessThan(every.length);
    }
    const end_date = every[5].transaction_date;
    expect(await sold({ end_date })).toEqual(every.filter((row) => row.transaction_date < end_date));
    expect(await sold({ buyer_id: '999999999' })).toEqual([]);
  });

  test('come in pages, by price as a number and by name whatever the letters', async () => {
    const byPrice = await sold({ sort_field: 'price', sort_descending: 'TRUE' });
    const prices = byPrice.map(({ price }) => Number(price.amount));
    expect(prices).toEqual(prices.toSorted((one, other) => other - one));
    const second = await sold({ sort_field: 'price', sort_descending: 'TRUE', start_at_row: '3', row_limit: '2' });
    expect(second).toEqual(byPrice.slice(2, 4));
    const names = (await sold({ sort_field: 'buyer_name' })).map((row) => textOf(row.buyer.buyer_name).toLowerCase());
    expect(names).toEqual(names.toSorted((one, other) => (one < other ? -1 : Number(one > other))));
    const { body } = await callCakeByGet(account(), byBuyer.address, { ...byBuyer.all, row_limit: '1' });
    const { leads_by_buyer_report_response: answer } = parseCake(body);
    expect([answer.success, Number(answer.row_count)]).toEqual(['true', byPrice.length]);
  });

  test('show a return, and what was given for it', async () => {
    const lead = leads().find(({ sales }) => sales.length === 1);
    const [{ buyer_contract_id: contractId }] = lead.sales;
    const own = async (parameters: Record<string, string>) =>
      (await sold(parameters)).filter(({ unique_id: id }) => id === lead.lead_id);
    expect(await own({ status_id: '1' })).toHaveLength(1);
    await writeCake(account(), '/api/2/track.asmx/ReturnLead', {
      ...{ lead_id: lead.lead_id, vertical_id: '0', buyer_contract_id: String(contractId) },
      ...{ return_type: 'approve_for_credit', return_reason_id: '1' },
    });
    expect(await own({ status_id: '1' })).toEqual([]);
    const [row] = await own({ status_id: '3', sub_status_id: '2' });
    expect([textOf(row.status.status_name), textOf(row.sub_status.sub_status_name)]).toEqual(['Returned', 'Credit']);
    expect(await own({ sub_status_id: '1' })).toEqual([]);
  });

  test('take the sub status under either name, and want one of them', async () => {
    const others = Object.fromEntries(Object.entries(byBuyer.all).filter(([name]) => name !== 'sub_status_id'));
    const rows = await rowsOf(account(), byBuyer.address, { ...others, substatus_id: '2' });
    expect(rows).toEqual(await sold({ sub_status_id: '2' }));
    const { status, body } = await callCake(account(), byBuyer.address, others);
    expect([status, body.trim()]).toEqual([500, 'Missing parameter: sub_status_id.']);
  });
});

describe('leads by affiliate', () => {
  test('of version 1 are a bare list, oldest first, with what each cost and earned', async () => {
    const rows = await rowsOf(account(), byAffiliate1.address, byAffiliate1.all);
    expect(rows.map(({ lead_id }) => lead_id).toSorted()).toEqual(
      leads()
        .map(({ lead_id }) => lead_id)
        .toSorted(),
    );
    const first = 'publisher_id publisher_name campaign_id campaign_name advertiser_id advertiser_name';
    expect(Object.keys(rows[0]).slice(0, 6)).toEqual(first.split(' '));
    const dates = rows.map(({ lead_date }) => lead_date);
    expect(dates).toEqual(dates.toSorted());
    const byId = new Map(leads().map((lead) => [lead.lead_id, lead]));
    for (const row of rows) {
      const { event_conversion_id: id, person } = byId.get(row.lead_id);
      const conversion = conversionOf(id);
      expect(row.publisher_id).toBe(String(conversion.source_affiliate_id));
      if (!/\p{Cc}/u.test(person.first_name)) expect(row.first_name).toBe(person.first_name);
      if (conversion.paid_currency_id === 1) expect(row.cost).toBe(conversion.paid);
      if (conversion.received_currency_id === 1) expect(row.revenue).toBe(conversion.received);
    }
  });

  test('of version 1 cost and earn what the summary of their affiliate says of their event', async () => {
    const month = { start_date: '2026-02-01', end_date: '2026-03-01' };
    const rows = await rowsOf(account(), byAffiliate1.address, { ...byAffiliate1.all, ...month });
    const summary = await rowsOf(account(), '/api/3/reports.asmx/SourceAffiliateSummary', {
      ...{ ...month, ...all(['source_affiliate_id', 'source_affiliate_manager_id'], '0') },
      ...{ ...all(['source_affiliate_tag_id', 'site_offer_tag_id'], '0'), event_id: '23', event_type: 'all' },
    });
    for (const total of summary) {
      const id = textOf(total.source_affiliate.source_affiliate_id);
      const own = rows.filter(({ publisher_id }) => publisher_id === id);
      expect(unitsOf(total.cost)).toBe(own.reduce((sum, { cost }) => sum + unitsOf(cost), 0n));
      expect(unitsOf(total.revenue)).toBe(own.reduce((sum, { revenue }) => sum + unitsOf(revenue), 0n));
      expect(Number(total.macro_event_conversions)).toBe(own.length);
    }
  });

  test('keep to an affiliate and its manager in either version', async () => {
    const every = await rowsOf(account(), byAffiliate1.address, byAffiliate1.all);
    const affiliateId = every[0].publisher_id;
    const own = every.filter(({ publisher_id: id }) => id === affiliateId);
    const managerId = String(Object(account().state().affiliates?.[affiliateId]).account_manager_id);
    expect(await rowsOf(account(), byAffiliate1.address, { ...byAffiliate1.all, affiliate_id: affiliateId })).toEqual(
      own,
    );
    const managed = every.filter(
      ({ publisher_id: id }) => String(Object(account().state().affiliates?.[id]).account_manager_id) === managerId,
    );
    expect(await rowsOf(account(), byAffiliate1.address, { ...byAffiliate1.all, contact_id: managerId })).toEqual(
      managed,
    );
    const filters = [
      [{ source_affiliate_id: affiliateId }, own],
      [{ source_affiliate_manager_id: managerId }, managed],
      [{ lead_tier_id: '1' }, []],
      [{ start_at_row: '2', row_limit: '3' }, every.slice(1, 4)],
    ] as const;
    for (const [filter, expected] of filters) {
      const rows = await rowsOf(account(), byAffiliate2.address, { ...byAffiliate2.all, ...filter });
      expect(rows.map(({ lead_id }) => lead_id)).toEqual(expected.map(({ lead_id }) => lead_id));
    }
  });

  test('of version 2 have money with its currency', async () => {
    const rows = await rowsOf(account(), byAffiliate2.address, byAffiliate2.all);
    const byId = new Map(leads().map(({ lead_id, event_conversion_id: id }) => [lead_id, conversionOf(id)]));
    for (const row of rows) {
      const { paid, received, paid_currency_id: currency } = byId.get(row.lead_id);
      expect([row.paid.amount, row.received.amount, row.paid.currency_id]).toEqual([paid, received, String(currency)]);
    }
  });
});

test('lists of leads that do not support JSON refuse it, and a wrong key lets nobody in', async () => {
  for (const { address, all: parameters } of [byBuyer, byAffiliate2]) {
    const { status, body } = await callCakeJson(account(), address, parameters);
    expect([status, JSON.parse(body).Message]).toEqual([500, 'This operation does not support JSON requests.']);
  }
  expect((await callCakeJson(account(), byAffiliate1.address, byAffiliate1.all)).status).toBe(200);
  const { body } = await callCakeByGet(account(), byBuyer.address, { ...byBuyer.all, api_key: 'wrong' });
  expect(parseCake(body).leads_by_buyer_report_response.message).toBe('Invalid API Key');
});
