import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createCake } from '../../sandbox/cake/cake.ts';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, callCakeJson, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allConversions } from './cake-parameters.ts';

const address = '/api/4/track.asmx/UpdateConversion';
const dispositionsAddress = '/api/2/track.asmx/ConversionDispositions';
const now = '2026-03-01T00:00:00';
let sandbox: Sandbox;
let account: SandboxAccount;
let conversionId: number;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'USD', timeZone: 'UTC' }],
    sizes: { offers: 40, advertisers: 5, affiliates: 10, campaigns: 100 },
    now: new Date(`${now}Z`),
  });
  account = sandbox.account('cake');
});

beforeEach(() => {
  const plain = storedIn(account, 'conversions').find(({ event_id, test, received, site_offer_id: id }) => {
    return (
      event_id === 22 && !test && Number(received) > 0 && !Object(account.state().offers?.[id]).received_percentage
    );
  });
  conversionId = plain.event_conversion_id;
});

afterAll(() => sandbox.close());

const conversion = (id = conversionId) => Object(account.state().conversions?.[id]);

/** What changes nothing of the conversion, but for when it was updated. */
const leave = (id = conversionId): Record<string, string> => ({
  offer_id: String(conversion(id).site_offer_id),
  conversion_id: String(id),
  request_session_id: '0',
  transaction_id: '',
  payout: '0',
  add_to_existing_payout: 'TRUE',
  received: '0',
  received_option: 'no_change',
  disposition_type: 'no_change',
  disposition_id: '0',
  update_revshare_payout: 'FALSE',
  effective_date_option: 'conversion_date',
  custom_date: '2067-10-20 13:31:59.7',
  note_to_append: '',
  disallow_on_billing_status: 'ignore',
});
const update = (parameters: Record<string, string>, id = conversionId) =>
  writeCake(account, address, { ...leave(id), ...parameters });

const shown = async (id = conversionId) => {
  const filter = { ...allConversions, campaign_id: String(conversion(id).campaign_id), test_filter: 'both' };
  const { body } = await callCakeJson(account, '/api/17/reports.asmx/EventConversions', filter);
  const rows: { event_conversion_id: number }[] = JSON.parse(body).d.event_conversions;
  return Object(rows.find((row) => row.event_conversion_id === id));
};

test('an update of skip words alone changes nothing but when it was updated', async () => {
  const before = account.state();
  expect(await update({})).toMatchObject({ success: 'true', message: 'Conversion Updated' });
  expect(account.state()).toEqual({
    ...before,
    conversions: {
      ...before.conversions,
      [conversionId]: { ...Object(before.conversions?.[conversionId]), last_updated: now },
    },
  });
});

describe('money', () => {
  test('of the affiliate is added exactly or overwritten, and shown', async () => {
    await update({ payout: '0.1', add_to_existing_payout: 'FALSE' });
    await update({ payout: '0.2' });
    expect(conversion().paid).toBe('0.3000');
    await update({ payout: '-0.5' });
    expect(conversion().paid).toBe('-0.2000');
    expect((await shown()).paid).toMatchObject({ amount: -0.2, formatted_amount: expect.stringMatching(/-0.20$/) });
    await update({ payout: '0', add_to_existing_payout: 'false' });
    expect(conversion().paid).toBe('0.0000');
  });

  test('of the advertiser is revenue or a sale, and a negative amount removes credit', async () => {
    await update({ received: '10', received_option: 'total_revenue' });
    await update({ received: '-2.25', received_option: 'additional_revenue' });
    expect(conversion().received).toBe('7.7500');
    await update({ received: '100', received_option: 'total_sale_amount' });
    await update({ received: '1.5', received_option: 'additional_sale_amount' });
    await update({ received: '999' });
    expect(conversion()).toMatchObject({ received: '7.7500', order_total: '101.5000' });
    expect(await shown()).toMatchObject({ received: { amount: 7.75 }, order_total: { amount: 101.5 } });
  });

  test('of a shared sale follows the order, for the affiliate only where that is wanted', async () => {
    const sharing = storedIn(account, 'conversions').find(({ site_offer_id: id, site_offer_contract_id: contract }) => {
      const offer = Object(account.state().offers?.[id]);
      return offer.received_percentage && offer.price_format_id === 5 && offer.default_offer_contract_id === contract;
    });
    const id = sharing.event_conversion_id;
    const { received } = Object(account.state().offers?.[sharing.site_offer_id]);
    const { payout } = Object(account.state().campaigns?.[sharing.campaign_id]);
    await update({ received: '100', received_option: 'total_sale_amount' }, id);
    expect(conversion(id)).toMatchObject({ received, paid: sharing.paid, order_total: '100.0000' });
    await update({ update_revshare_payout: 'TRUE' }, id);
    expect(conversion(id).paid).toBe(payout);
  });
});

describe('a disposition', () => {
  test.each([
    ['pending', 1],
    ['rejected', 2],
    ['approved', 3],
    ['returned', 4],
  ])('%s without an id is the one of that name, since the conversion', async (type, disposition_id) => {
    await update({ disposition_type: type });
    expect(conversion()).toMatchObject({ disposition_id, disposition_date: conversion().event_conversion_date });
    expect(await shown()).toMatchObject({ returned: type === 'returned', current_disposition: { disposition_id } });
  });

  test('with an id of its type has effect from today or from a date of choice', async () => {
    await update({ disposition_type: 'rejected', disposition_id: '12', effective_date_option: 'today' });
    expect(conversion()).toMatchObject({ disposition_id: 12, disposition_date: now });
    const custom = { effective_date_option: 'custom', custom_date: '02/03/2026 04:05' };
    await update({ disposition_type: 'returned', disposition_id: '13', ...custom });
    expect(conversion()).toMatchObject({ disposition_id: 13, disposition_date: '2026-02-03T04:05:00' });
  });

  test('id without a type is not looked at', async () => {
    const { disposition_id } = conversion();
    expect(await update({ disposition_id: '99' })).toMatchObject({ success: 'true' });
    expect(conversion().disposition_id).toBe(disposition_id);
  });

  test('is one of the list, which reads and does not write', async () => {
    const { d } = JSON.parse((await callCakeJson(account, dispositionsAddress)).body);
    expect(d).toMatchObject({ success: true, row_count: 6 });
    expect(d.conversion_dispositions[4]).toEqual({
      disposition_id: 12,
      disposition_name: 'Thrown Out',
      disposition_type: { disposition_type_id: 2, disposition_type_name: 'Rejected' },
    });
    const sizes = { offers: 1, advertisers: 1, affiliates: 1, campaigns: 1 };
    const instance = { seed: 1, timeZone: 'UTC', currency: 'USD', apiKey: 'key', username: 'name', password: 'word' };
    const platform = createCake({ ...instance, sizes, now: new Date(now) });
    const request = (path: string) => ({
      ...{ method: 'GET', path, query: new URLSearchParams(), headers: {}, body: Buffer.alloc(0) },
    });
    expect(platform.isWrite(request(dispositionsAddress))).toBe(false);
    expect(platform.isWrite(request(address))).toBe(true);
  });
});

test('notes are appended and never replaced', async () => {
  const { note } = conversion();
  await update({ note_to_append: 'Erste Notiz' });
  await update({ note_to_append: 'вторая <2>' });
  await update({ notes_to_append: 'misspelt' });
  expect((await shown()).note).toBe([note, 'Erste Notiz', 'вторая <2>'].filter(Boolean).join('\n'));
});

describe('a conversion is found', () => {
  test('by its transaction or its session', async () => {
    const { transaction_id, request_session_id } = storedIn(account, 'conversions').find(
      (row) => row.event_conversion_id === conversionId,
    );
    await update({ conversion_id: '0', transaction_id, note_to_append: 'by transaction' });
    expect(conversion().note).toContain('by transaction');
    await update({ conversion_id: '0', request_session_id: String(request_session_id), note_to_append: 'by session' });
    expect(storedIn(account, 'conversions').filter(({ note }) => note.includes('by session'))).toHaveLength(1);
  });

  test('by its session only where it is no event on the way', async () => {
    const rows = storedIn(account, 'conversions');
    const proper = new Set(rows.filter((row) => row.event_id < 30).map((row) => row.request_session_id));
    const event = rows.find((row) => row.event_id > 30 && !proper.has(row.request_session_id));
    const keys = { conversion_id: '0', request_session_id: String(event.request_session_id) };
    expect(await update(keys, event.event_conversion_id)).toEqual(refusal('Conversion Not Found', 4));
    expect(await update({}, event.event_conversion_id)).toMatchObject({ success: 'true' });
  });
});

test.each([
  ['Invalid Offer ID', () => ({ offer_id: '1' })],
  ['Conversion Not Found', () => ({ conversion_id: '1' })],
  ['Conversion Not Found', () => ({ conversion_id: '0', transaction_id: 'nobody' })],
  ['Conversion Not Found', () => ({ offer_id: otherOffer() })],
  ['Missing Required Fields', () => ({ conversion_id: '0' })],
  ['Invalid Disposition ID', () => ({ disposition_type: 'approved', disposition_id: '12' })],
  ['Invalid Disposition ID', () => ({ disposition_type: 'approved', disposition_id: '99' })],
])('%s is a refusal that changes nothing', async (message, wrong) => {
  const before = account.state();
  expect(await update({ note_to_append: 'changed', ...wrong() })).toEqual(refusal(message, 4));
  expect(account.state()).toEqual(before);
});

test.each([
  ['an empty payout', { payout: '' }],
  ['no date', { custom_date: '' }],
  ['an unknown option', { received_option: 'add' }],
  ['a switch that is no boolean', { add_to_existing_payout: 'on' }],
])('%s does not get as far as the operation', async (_name, wrong) => {
  expect((await callCake(account, address, { ...leave(), ...wrong })).status).toBe(500);
});

function otherOffer(): string {
  const other = storedIn(account, 'offers').find(({ offer_id }) => offer_id !== conversion().site_offer_id);
  return String(other.offer_id);
}
