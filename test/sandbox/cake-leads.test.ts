import { describe, expect, test } from 'vitest';
import { callCake, callCakeJson, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allConversions } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

const now = '2026-03-01T00:00:00';
const account = openCake({ offers: 20, advertisers: 30, affiliates: 10, campaigns: 100 });

const leads = () => storedIn(account(), 'leads');
const leadOf = (id: string) => Object(account().state().leads?.[id]);
/** One that was sold to two buyers, and whose conversion is no test. */
const soldTwice = () =>
  leads().find(({ sales, event_conversion_id: id }) => sales.length === 2 && !conversionOf(id).test);
const conversionOf = (id: number) => Object(account().state().conversions?.[id]);
const shown = async (id: number) => {
  const filter = { ...allConversions, campaign_id: String(conversionOf(id).campaign_id) };
  const { body } = await callCakeJson(account(), '/api/17/reports.asmx/EventConversions', filter);
  const rows: { event_conversion_id: number }[] = JSON.parse(body).d.event_conversions;
  return Object(rows.find((row) => row.event_conversion_id === id));
};

test('leads are the conversions of that event, and their sales earn what the conversions earn', () => {
  const conversions = storedIn(account(), 'conversions').filter(({ event_id }) => event_id === 23);
  expect(new Set(leads().map(({ event_conversion_id: id }) => id))).toEqual(
    new Set(conversions.map(({ event_conversion_id: id }) => id)),
  );
  expect(new Set(leads().map(({ lead_id }) => lead_id)).size).toBe(conversions.length);
  const contracts = new Set(storedIn(account(), 'buyer_contracts').map(({ buyer_contract_id: id }) => id));
  for (const { lead_id, sales, event_conversion_id: id } of leads()) {
    expect(lead_id).toMatch(/^[\dA-F]{8}$/);
    const cents = sales.map(({ revenue }: { revenue: string }) => Math.round(Number(revenue) * 10_000));
    const total = cents.reduce((sum: number, one: number) => sum + one, 0);
    expect(total).toBe(Math.round(Number(conversionOf(id).received) * 10_000));
    for (const { buyer_contract_id } of sales) expect(contracts).toContain(buyer_contract_id);
  }
});

describe('the information about a lead', () => {
  const info = async (parameters: Record<string, string>) =>
    JSON.parse((await callCakeJson(account(), '/api/1/get.asmx/LeadInfo', parameters)).body).d;

  test('is who it is about and where it came from', async () => {
    const lead = leads().find(({ person }) => person.last_name !== '');
    const conversion = conversionOf(lead.event_conversion_id);
    const answer = await info({ lead_id: lead.lead_id.toLowerCase(), vertical_id: '0' });
    expect(answer).toMatchObject({
      success: true,
      row_count: 1,
      lead_id: lead.lead_id,
      personal_info: { last_name: lead.person.last_name, address: { zip_code: lead.person.zip_code } },
      traffic_info: {
        payout: { amount: Number(conversion.paid) },
        affiliate: { affiliate_id: conversion.source_affiliate_id },
        campaign: { campaign_id: conversion.campaign_id },
        creative_id: conversion.creative_id,
        subid_1: conversion.sub_ids[0] ?? '',
      },
    });
    expect(answer.traffic_info.campaign.campaign_name).toMatch(/ - /);
    expect(await info({ lead_id: lead.lead_id, vertical_id: String(lead.vertical_id) })).toEqual(answer);
    const { body } = await callCake(account(), '/api/1/get.asmx/LeadInfo', { lead_id: lead.lead_id, vertical_id: '0' });
    expect(Object.keys(parseCake(body).lead_info_response).slice(0, 5)).toEqual([
      ...['success', 'row_count', 'lead_id', 'personal_info', 'traffic_info'],
    ]);
  });

  test('is none of another vertical, of nobody, and of a conversion that is no lead', async () => {
    const [{ lead_id, vertical_id }] = leads();
    const none = { success: true, row_count: 0, lead_id: null, personal_info: null };
    expect(await info({ lead_id, vertical_id: String(vertical_id + 50) })).toMatchObject(none);
    expect(await info({ lead_id: '00000000', vertical_id: '0' })).toMatchObject(none);
    expect(await info({ lead_id: 'no lead', vertical_id: '0' })).toMatchObject(none);
    expect(await info({ lead_id, vertical_id: '0', api_key: 'wrong' })).toMatchObject({ message: 'Invalid API Key' });
  });
});

describe('the price of a lead', () => {
  const send = (lead: Record<string, unknown>, parameters: Record<string, string>) =>
    writeCake(account(), '/api/2/track.asmx/UpdateLeadPrice', {
      vertical_id: String(lead.vertical_id),
      lead_id: String(lead.lead_id),
      add_to_existing: 'FALSE',
      amount: '0.1',
      mark_as_returned: 'FALSE',
      note_to_append: '',
      effective_date_option: 'custom',
      custom_date: '2026-02-03 04:05',
      ...parameters,
    });

  test('is overwritten or added to, and its conversion reports it', async () => {
    const lead = soldTwice();
    const before = conversionOf(lead.event_conversion_id);
    expect(await send(lead, {})).toMatchObject({ success: 'true', message: 'Lead Updated' });
    await send(lead, { add_to_existing: 'TRUE', amount: '0.2', note_to_append: 'teurer' });
    expect(await shown(before.event_conversion_id)).toMatchObject({
      paid: { amount: 0.3 },
      received: { amount: Number(before.received) },
      note: expect.stringContaining('teurer'),
    });
    expect(conversionOf(before.event_conversion_id)).toMatchObject({
      disposition_id: before.disposition_id,
      last_updated: now,
    });
  });

  test('is given back with a date of choice', async () => {
    const lead = soldTwice();
    await send(lead, { amount: '0', add_to_existing: 'TRUE', mark_as_returned: 'TRUE' });
    expect(await shown(lead.event_conversion_id)).toMatchObject({
      returned: true,
      current_disposition: { disposition_id: 4 },
    });
    expect(conversionOf(lead.event_conversion_id).disposition_date).toBe('2026-02-03T04:05:00');
  });

  test('of nobody is refused', async () => {
    const before = account().state();
    expect(await send({ lead_id: '00000000', vertical_id: 0 }, {})).toEqual(refusal('Lead Not Found', 2));
    expect(account().state()).toEqual(before);
  });
});

describe('the revenue of a sale', () => {
  const send = async (parameters: Record<string, string>) =>
    (
      await callCake(account(), '/api/1/track.asmx/UpdateSaleRevenue', {
        add_to_existing: 'TRUE',
        note_to_append: 'n',
        ...parameters,
      })
    ).body;

  test('changes what its conversion earns by as much, and no other sale', async () => {
    const lead = soldTwice();
    const [first, second] = lead.sales;
    const before = conversionOf(lead.event_conversion_id);
    const keys = { lead_id: lead.lead_id, buyer_contract_id: String(second.buyer_contract_id) };
    await send({ ...keys, add_to_existing: 'FALSE', amount: '100' });
    const answer = await send({ ...keys, amount: '15.1' });
    expect(answer).toMatch(/>Success - New Revenue: .115\.10</);
    expect(leadOf(lead.lead_id).sales).toEqual([first, { ...second, revenue: '115.1000', note: 'n\nn' }]);
    const earned = Number(before.received) - Number(second.revenue) + 115.1;
    expect((await shown(before.event_conversion_id)).received.amount).toBeCloseTo(earned, 4);
  });

  test('is found by lead and contract only', async () => {
    const before = account().state();
    const { lead_id, sales } = soldTwice();
    const other = storedIn(account(), 'buyer_contracts').find(
      ({ buyer_contract_id: id }) =>
        !sales.some((sale: { buyer_contract_id: number }) => sale.buyer_contract_id === id),
    );
    const wrong = [
      { lead_id, buyer_contract_id: String(other.buyer_contract_id) },
      { lead_id: '1', buyer_contract_id: String(sales[0].buyer_contract_id) },
    ];
    for (const keys of wrong) expect(await send({ ...keys, amount: '1' })).toContain('>Sale Not Found<');
    expect(account().state()).toEqual(before);
  });
});

describe('a lead that is returned', () => {
  const send = (parameters: Record<string, string>) =>
    writeCake(account(), '/api/2/track.asmx/ReturnLead', {
      vertical_id: '0',
      buyer_contract_id: '0',
      return_type: 'submit_for_approval',
      return_reason_id: '1',
      ...parameters,
    });
  const contractOf = (id: number) => Object(account().state().buyer_contracts?.[id]);

  test('waits for approval, and is then replaced or credited, once', async () => {
    const { lead_id, sales } = leads().find((lead) => lead.sales.length === 2 && lead.lead_id !== soldTwice().lead_id);
    const [first, second] = sales;
    expect(await send({ lead_id })).toMatchObject({ success: 'true', message: 'Lead Returned' });
    expect(leadOf(lead_id).sales[0]).toMatchObject({ return_type: 'submit_for_approval', return_reason_id: 1 });
    const owed = contractOf(first.buyer_contract_id).returns_owed;
    await send({ lead_id, return_type: 'approve_to_replace' });
    expect(contractOf(first.buyer_contract_id).returns_owed).toBe(owed + 1);
    const { buyer_id } = contractOf(second.buyer_contract_id);
    const balance = Number(Object(account().state().buyers?.[buyer_id]).credit_balance);
    const credited = { buyer_contract_id: String(second.buyer_contract_id), return_type: 'approve_for_credit' };
    await send({ lead_id, ...credited });
    const { body } = await callCakeJson(account(), '/api/2/export.asmx/Buyers', { buyer_id, account_status_id: 0 });
    expect(JSON.parse(body).d.buyers[0].credit_balance).toBeCloseTo(balance + Number(second.revenue), 4);
    expect(await send({ lead_id, ...credited })).toEqual(refusal('Lead Already Returned', 2));
    expect(await send({ lead_id })).toEqual(refusal('Sale Not Found', 2));
  });

  test.each([
    ['Lead Not Found', { lead_id: '00000000' }],
    ['Invalid Return Reason ID', { return_reason_id: '9' }],
    ['Sale Not Found', { buyer_contract_id: '1' }],
  ])('is refused with %s', async (message, wrong) => {
    const before = account().state();
    expect(await send({ lead_id: soldTwice().lead_id, ...wrong })).toEqual(refusal(message, 2));
    expect(account().state()).toEqual(before);
  });
});
