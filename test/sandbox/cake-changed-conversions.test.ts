import { describe, expect, test } from 'vitest';
import { all, callCake, callCakeByGet, callCakeJson, parseCake, storedIn } from './cake-caller.ts';
import { allConversions } from './cake-parameters.ts';
import { rowsOf } from './cake-traffic.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 20, advertisers: 10, affiliates: 10, campaigns: 60 });

const since = '2026-02-10T00:00:00';
const page = { start_at_row: '0', row_limit: '0', sort_descending: 'FALSE' };
const old = {
  address: '/api/10/reports.asmx/ConversionChanges',
  parameters: {
    ...{ changes_since: since, include_new_conversions: 'FALSE', include_tests: 'FALSE' },
    ...all(['affiliate_id', 'advertiser_id', 'offer_id', 'campaign_id', 'creative_id'], '0'),
    ...{ ...page, sort_field: 'conversion_id' },
  },
};
const parameters17 = {
  ...{ changes_since: since, include_new_event_conversions: 'FALSE', include_tests: 'FALSE' },
  ...all(['source_affiliate_id', 'brand_advertiser_id', 'site_offer_id', 'campaign_id', 'creative_id'], '0'),
  ...{ ...page, sort_field: 'event_conversion_date' },
};
const address17 = '/api/17/reports.asmx/EventConversionChanges';

const changed = (parameters: Record<string, string> = {}) =>
  rowsOf(account(), address17, { ...parameters17, ...parameters });
const changedOf10 = (parameters: Record<string, string> = {}) =>
  rowsOf(account(), old.address, { ...old.parameters, ...parameters });
const stored = () => storedIn(account(), 'conversions');
const storedChanges = () =>
  stored().filter((row) => !row.test && row.last_updated > since && row.event_conversion_date <= since);
const idsOf = (rows: { event_conversion_id: string | number }[]) =>
  rows.map(({ event_conversion_id: id }) => Number(id)).toSorted();

describe('changed conversions', () => {
  test('were updated after a moment, and happened before it unless new ones are wanted', async () => {
    const updated = stored().filter((row) => !row.test && row.last_updated > since);
    const earlier = updated.filter((row) => row.event_conversion_date <= since);
    expect(earlier.length).toBeGreaterThan(3);
    expect(updated.length).toBeGreaterThan(earlier.length);
    expect(idsOf(await changed())).toEqual(idsOf(earlier));
    expect(idsOf(await changed({ include_new_event_conversions: 'TRUE' }))).toEqual(idsOf(updated));
    const everything = { changes_since: '2020-01-01', include_new_event_conversions: 'TRUE', include_tests: 'TRUE' };
    expect(await changed(everything)).toHaveLength(stored().length);
  });

  test('are shown as the report of conversions shows them', async () => {
    const reported = await rowsOf(account(), '/api/17/reports.asmx/EventConversions', allConversions);
    const byId = new Map(reported.map((row) => [row.event_conversion_id, row]));
    for (const row of await changed()) expect(row).toEqual(byId.get(row.event_conversion_id));
  });

  test('keep to what they are of, to a page and to an order', async () => {
    const everything = await changed({ sort_field: 'last_updated', sort_descending: 'TRUE' });
    const moments = everything.map(({ last_updated }) => last_updated);
    expect(moments).toEqual(moments.toSorted().reverse());
    const second = await changed({
      ...{ sort_field: 'last_updated', sort_descending: 'TRUE' },
      start_at_row: '2',
      row_limit: '2',
    });
    expect(second).toEqual(everything.slice(1, 3));
    const [{ source_affiliate_id: affiliate }] = storedChanges();
    const own = storedChanges().filter((row) => row.source_affiliate_id === affiliate);
    expect(idsOf(await changed({ source_affiliate_id: String(affiliate) }))).toEqual(idsOf(own));
    expect(await changed({ campaign_id: '999999999' })).toEqual([]);
  });

  test('have one more once a call changed it', async () => {
    const later = { changes_since: '2026-02-28T23:59:59' };
    const untouched = stored().find((row) => !row.test && row.event_id === 22 && row.last_updated < since);
    const before = await changed(later);
    await callCake(account(), '/api/4/track.asmx/UpdateConversion', {
      ...{ offer_id: String(untouched.site_offer_id), conversion_id: String(untouched.event_conversion_id) },
      ...{ request_session_id: '0', transaction_id: '', payout: '0', add_to_existing_payout: 'TRUE' },
      ...{ received: '0', received_option: 'no_change', disposition_type: 'no_change', disposition_id: '0' },
      ...{ update_revshare_payout: 'FALSE', effective_date_option: 'today', custom_date: '2026-01-01' },
      ...{ note_to_append: 'Looked at.', disallow_on_billing_status: 'ignore' },
    });
    const after = await changed(later);
    expect(after).toHaveLength(before.length + 1);
    const row = after.find(({ event_conversion_id: id }) => Number(id) === untouched.event_conversion_id);
    expect(row.note).toContain('Looked at.');
  });

  test('of version 18 have the sub ids of advertisers besides, as its report does', async () => {
    const path = (name: string) => `/api/18/reports.asmx/${name}`;
    const changes = await rowsOf(account(), path('EventConversionChanges'), parameters17);
    const conversions = await rowsOf(account(), path('EventConversions'), allConversions);
    expect(idsOf(changes)).toEqual(idsOf(await changed()));
    expect(conversions).toHaveLength(stored().length);
    for (const row of [changes[0], conversions[0]]) {
      const { advertiser_sub_id_1: first, advertiser_sub_id_5: fifth } = row;
      expect([first, fifth]).toEqual(['', '']);
      expect(Object.keys(row).indexOf('advertiser_sub_id_1')).toBe(Object.keys(row).indexOf('sub_id_5') + 1);
    }
  });
});

describe('changed conversions of version 10', () => {
  test('are the same without events, under the names of their time', async () => {
    const proper = storedChanges().filter(({ event_id: id }) => [22, 23].includes(id));
    const rows = await changedOf10();
    expect(rows.map(({ conversion_id: id }) => Number(id))).toEqual(
      proper.map(({ event_conversion_id: id }) => id).toSorted((one, other) => one - other),
    );
    expect(Object.keys(rows[0]).slice(-4)).toContain('note');
    const order =
      'affiliate advertiser offer offer_contract campaign creative sub_id_1 sub_id_2 sub_id_3 sub_id_4 sub_id_5 conversion_ip_address';
    const names = Object.keys(rows[0]);
    expect(names.slice(names.indexOf('affiliate'), names.indexOf('conversion_ip_address') + 1)).toEqual(
      order.split(' '),
    );
    for (const row of rows) {
      const conversion = Object(account().state().conversions?.[row.conversion_id]);
      expect(row).toMatchObject({
        conversion_date: conversion.event_conversion_date,
        transaction_id: expect.anything(),
        step_reached: '1',
        paid: { amount: conversion.paid },
        received: { amount: conversion.received },
      });
      expect(row.affiliate.affiliate_id['#text']).toBe(String(conversion.source_affiliate_id));
    }
  });

  test('come as JSON, and sorted by number too', async () => {
    const { body } = await callCakeJson(account(), old.address, { ...old.parameters, sort_field: '4' });
    const rows: { conversion_date: string }[] = JSON.parse(body).d.conversions;
    const dates = rows.map(({ conversion_date }) => conversion_date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('want all parameters and a known key', async () => {
    const { include_new_conversions: _, ...others } = old.parameters;
    const { status, body } = await callCake(account(), old.address, others);
    expect([status, body.trim()]).toEqual([500, 'Missing parameter: include_new_conversions.']);
    const refused = await callCakeByGet(account(), old.address, { ...old.parameters, api_key: 'wrong' });
    expect(parseCake(refused.body).conversion_report_response).toMatchObject({
      ...{ success: 'false', message: 'Invalid API Key', row_count: '0' },
    });
  });
});
