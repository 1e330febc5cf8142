import { describe, expect, test } from 'vitest';
import { all, callCake, callCakeByGet, callCakeJson, parseCake, storedIn, writeCake } from './cake-caller.ts';
import { loggedSums, type Row, rowsOf, textOf, unitsOf } from './cake-traffic.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 20, advertisers: 10, affiliates: 20, campaigns: 60 });

const span = { start_date: '2025-11-01', end_date: '2026-04-01' };
const month = { start_date: '2026-02-01', end_date: '2026-03-01' };
const sumOf = (rows: Row[], unitsIn: (row: Row) => bigint) => rows.reduce((sum, row) => sum + unitsIn(row), 0n);

describe('the export of traffic', () => {
  const address = '/api/1/reports.asmx/TrafficExport';

  test('adds up the logs of every campaign to the last decimal', async () => {
    const expected = await loggedSums(account(), month, (row) => textOf(row.campaign.campaign_id));
    const rows = await rowsOf(account(), address, month);
    expect(rows.map(({ campaign_id: id }) => id).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const row of rows) {
      const { events: _, ...sums } = Object(expected[row.campaign_id]);
      expect({
        ...{ clicks: Number(row.clicks), conversions: Number(row.conversions) },
        ...{ cost: unitsOf(row.cost), revenue: unitsOf(row.revenue) },
      }).toEqual(sums);
    }
  });

  test('counts every conversion at one price on either side', async () => {
    const everything = { event_id: '0', event_type: 'macro_event_conversions' };
    const summary = await rowsOf(account(), '/api/5/reports.asmx/CampaignSummary', {
      ...all(['campaign_id', 'source_affiliate_id', 'site_offer_id', 'source_affiliate_tag_id'], '0'),
      ...all(['site_offer_tag_id', 'source_affiliate_manager_id', 'brand_advertiser_manager_id'], '0'),
      ...{ ...month, subid_id: '', ...everything },
    });
    const totals = new Map(summary.map((row) => [textOf(row.campaign.campaign_id), row]));
    for (const row of await rowsOf(account(), address, month)) {
      const rates = (list: Row): Row[] => [list.Rate ?? []].flat();
      const worth = (list: Row) => sumOf(rates(list), (rate) => unitsOf(rate.price) * BigInt(rate.conversions));
      const total = totals.get(row.campaign_id);
      expect(worth(row.affiliate_rates)).toBe(unitsOf(total.cost));
      expect(worth(row.advertiser_rates)).toBe(unitsOf(total.revenue));
      for (const list of [row.affiliate_rates, row.advertiser_rates]) {
        expect(sumOf(rates(list), (rate) => BigInt(rate.conversions))).toBe(BigInt(row.conversions));
      }
    }
  });

  test('names whose traffic it is, in the order of the manual, and answers a wrong key with nothing', async () => {
    const rows = await rowsOf(account(), address, month);
    const row = rows.find(({ category_name }) => category_name);
    const order =
      'advertiser_id advertiser_name offer_id offer_name affiliate_id affiliate_name campaign_id vertical_name category_name impressions clicks conversions revenue cost advertiser_rates affiliate_rates';
    expect(Object.keys(row)).toEqual(order.split(' '));
    const offer = Object(account().state().offers?.[row.offer_id]);
    const vertical = Object(account().state().verticals?.[offer.vertical_id]);
    expect([row.offer_name, row.vertical_name]).toEqual([offer.offer_name, vertical.vertical_name]);
    const { body } = await callCakeByGet(account(), address, { ...month, api_key: 'wrong' });
    expect(Object.keys(parseCake(body).ArrayOfTraffic)).not.toContain('Traffic');
  });
});

describe('the details of orders', () => {
  const address = '/api/1/reports.asmx/OrderDetails';
  const everything = {
    ...{ ...span, affiliate_id: '0', conversion_id: '0', order_id: '', start_at_row: '0', row_limit: '0' },
    ...{ sort_field: 'order_id', sort_descending: 'FALSE' },
  };
  const lines = (parameters: Record<string, string> = {}) =>
    rowsOf(account(), address, { ...everything, ...parameters });
  const ordered = () => storedIn(account(), 'conversions').filter((row) => !row.test && Number(row.order_total) > 0);

  test('cost what the conversions say that was ordered, in their currency', async () => {
    const byConversion = Map.groupBy(await lines(), ({ conversion_id: id }) => Number(id));
    expect(byConversion.size).toBe(ordered().length);
    for (const conversion of ordered()) {
      const own = byConversion.get(conversion.event_conversion_id) ?? [];
      expect(sumOf(own, ({ total }) => unitsOf(total.amount))).toBe(unitsOf(conversion.order_total));
      for (const { price, total, quantity } of own) {
        expect(unitsOf(price.amount) * BigInt(quantity)).toBe(unitsOf(total.amount));
        expect(price.currency_id).toBe(String(conversion.received_currency_id));
      }
    }
  });

  test('keep to an affiliate, a conversion, an order and a span', async () => {
    const every = await lines();
    const conversion = ordered().findLast(({ transaction_id: id }) => /^T-\d+$/.test(id));
    const id = String(conversion.event_conversion_id);
    const own = every.filter(({ conversion_id }) => conversion_id === id);
    expect(await lines({ conversion_id: id })).toEqual(own);
    expect(await lines({ order_id: conversion.transaction_id })).toEqual(own);
    const affiliate = String(conversion.source_affiliate_id);
    expect(await lines({ affiliate_id: affiliate })).toEqual(
      every.filter((row) => textOf(row.affiliate.affiliate_id) === affiliate),
    );
    const end_date = conversion.event_conversion_date;
    expect(await lines({ end_date })).toEqual(every.filter(({ order_date }) => order_date < end_date));
    expect(await lines({ order_id: 'nobody ordered this' })).toEqual([]);
  });

  test('come sorted and in pages', async () => {
    const bySku = await lines({ sort_field: 'sku_code', sort_descending: 'TRUE' });
    const codes = bySku.map(({ sku_code }) => sku_code);
    expect(codes).toEqual(codes.toSorted().reverse());
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    const page = { sort_field: 'sku_code', sort_descending: 'TRUE', start_at_row: '4', row_limit: '3' };
    expect(await lines(page)).toEqual(bySku.slice(3, 6));
    const { body } = await callCakeByGet(account(), address, { ...everything, row_limit: '1' });
    expect(Number(parseCake(body).order_detail_report_response.row_count)).toBe(bySku.length);
  });
});

describe('the export of log-ins', () => {
  const address = '/api/1/reports.asmx/LoginExport';
  const logins = (parameters: Record<string, string> = {}) =>
    rowsOf(account(), address, { ...span, role_id: '0', ...parameters });

  test('tells who logged in, and for whom', async () => {
    const rows = await logins();
    const order =
      'contact_id contact_email_address contact_first_name contact_last_name role_id role_name company_id company_name ip_address login_date';
    const outsider = rows.find(({ role_name }) => role_name === 'Affiliate');
    expect(Object.keys(outsider)).toEqual(order.split(' '));
    const affiliate = Object(account().state().affiliates?.[outsider.company_id]);
    expect(outsider.company_name).toBe(affiliate.affiliate_name);
    const contact = affiliate.contacts.find((one: Row) => String(one.contact_id) === outsider.contact_id);
    expect(outsider.contact_email_address).toBe(contact.email_address);
    const employee = rows.find(({ role_name }) => role_name === 'Account Manager');
    expect(employee.company_name).toBeUndefined();
    expect(employee.company_id).toMatchObject({ '@_xsi:nil': 'true' });
  });

  test('keeps to a span and to a role', async () => {
    const rows = await logins();
    const dates = rows.map(({ login_date }) => login_date);
    expect(dates).toEqual(dates.toSorted());
    const [start_date, end_date] = [dates[20], dates[60]];
    const between = await logins({ start_date, end_date });
    expect(between).toEqual(rows.filter(({ login_date: date }) => date >= start_date && date < end_date));
    const affiliates = await logins({ role_id: '6' });
    expect(affiliates).toEqual(rows.filter(({ role_id }) => role_id === '6'));
    expect(affiliates.length).toBeLessThan(rows.length);
  });

  test('shows people as they are called now', async () => {
    const own = async () => (await logins()).find(({ role_name }) => role_name === 'Advertiser');
    const { contact_id, contact_email_address: email } = await own();
    const texts = ['first_name', 'middle_name', 'password', 'title', 'phone_work', 'phone_cell', 'phone_fax'];
    await writeCake(account(), '/api/3/addedit.asmx/Contact', {
      ...all(
        [...texts, 'im_service', 'im_name', 'timezone'].map((name) => `contact_${name}`),
        '',
      ),
      ...{ entity_type: 'advertiser', entity_id: '0', contact_id, role_id: '0', include_in_mass_emails: 'no_change' },
      ...{ contact_last_name: 'Renamed', contact_email_address: email },
      ...all(['contact_department_id', 'contact_language_id'], '-1'),
    });
    expect(await own()).toMatchObject({ contact_id, contact_last_name: 'Renamed' });
  });

  test('answers in JSON too, wants all parameters, and gives a wrong key nothing', async () => {
    const { body } = await callCakeJson(account(), address, { ...span, role_id: 0 });
    expect(JSON.parse(body).d).toHaveLength((await logins()).length);
    const incomplete = await callCake(account(), address, span);
    expect([incomplete.status, incomplete.body.trim()]).toEqual([500, 'Missing parameter: role_id.']);
    const refused = await callCakeByGet(account(), address, { ...span, role_id: '0', api_key: 'wrong' });
    expect(Object.keys(parseCake(refused.body).ArrayOfLogin)).not.toContain('Login');
  });
});
