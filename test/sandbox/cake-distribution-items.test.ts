import { expect, test } from 'vitest';
import { allOffers, callCake, callCakeJson, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 5, advertisers: 10, affiliates: 3, campaigns: 10 });

const get = async (name: string, parameters: Record<string, unknown> = {}, version = 1) =>
  JSON.parse((await callCakeJson(account(), `/api/${version}/get.asmx/${name}`, parameters)).body).d;

/** Parameters without which an item cannot be asked for. */
const needed: Record<string, Record<string, string>> = {
  EmailTemplates: { email_type: 'both' },
  ExchangeRates: { start_date: '2026-01-01', end_date: '2026-03-01' },
  FilterTypes: { filter_type_id: '0', filter_type_name: '', vertical_id: '0' },
  LeadInfo: { lead_id: '0', vertical_id: '0' },
  LeadTierGroups: { lead_tier_group_id: '0' },
  TrackingDomains: { domain_type: 'all' },
  GetAPIKey: { username: 'nobody', password: '' },
};

test.each([
  ...['AccountStatuses', 'Advertisers', 'AffiliateTags', 'AffiliateTiers', 'BillingCycles', 'BlacklistReasons'],
  ...['CapIntervals', 'CapTypes', 'Countries', 'Currencies', 'CustomQueueStatuses', 'Departments', 'EmailTemplates'],
  ...['ExchangeRates', 'FilterTypes', 'GetAPIKey', 'InactiveReasons', 'Languages', 'LeadInfo', 'LeadTierGroups'],
  ...['LinkDisplayTypes', 'MediaTypes', 'OfferStatuses', 'OfferTypes', 'PaymentSettings', 'PaymentTypes'],
  ...['PriceFormats', 'ResponseDispositions', 'Roles', 'ScheduleTypes', 'SessionRegenerationTypes', 'SharedRules'],
  ...['TrackingDomains', 'Verticals'],
])('%s, one of the 34 items, is served', async (name) => {
  expect((await callCake(account(), `/api/1/get.asmx/${name}`, needed[name])).status).toBe(200);
});

test.each([
  ['CustomQueueStatuses', 'custom_queue_statuses', 'custom_queue_status', 3],
  ['LinkDisplayTypes', 'link_display_types', 'link_display_type', 2],
  ['ResponseDispositions', 'response_dispositions', 'response_disposition', 4],
  ['ScheduleTypes', 'schedule_types', 'schedule_type', 3],
  ['SharedRules', 'shared_rules', 'shared_rule', 2],
])('%s are pairs with a count', async (name, list, item, count) => {
  const response = parseCake((await callCake(account(), `/api/1/get.asmx/${name}`)).body)[`${list}_response`];
  expect(response.row_count).toBe(String(count));
  expect(response[list][item][0][`${item}_id`]['@_xmlns']).toBe('API:id_name_store');
});

test('a tier group is one or all', async () => {
  expect((await get('LeadTierGroups', { lead_tier_group_id: 0 })).row_count).toBe(2);
  expect((await get('LeadTierGroups', { lead_tier_group_id: 2 })).lead_tier_groups).toEqual([
    { lead_tier_group_id: 2, lead_tier_group_name: 'Shared ×3' },
  ]);
});

test('email templates are those of leads, the others, or both, and contracts of buyers refer to them', async () => {
  const idsOf = async (email_type: string) =>
    (await get('EmailTemplates', { email_type })).email_templates.map(
      (row: { email_template_id: number }) => row.email_template_id,
    );
  const [leads, others] = [await idsOf('lead_email'), await idsOf('non_lead_email')];
  expect(others).toEqual([-10, -9]);
  expect(await idsOf('both')).toEqual([...others, ...leads]);
  for (const { email_template_id: id } of storedIn(account(), 'buyer_contracts')) {
    if (id !== null) expect(leads).toContain(id);
  }
});

test('filter types are chosen by id, by the start of a name, and by vertical', async () => {
  const namesOf = async (parameters: Record<string, unknown>) =>
    (await get('FilterTypes', { ...needed.FilterTypes, ...parameters })).filter_types.map(
      (row: { filter_type_name: string }) => row.filter_type_name,
    );
  const finance = storedIn(account(), 'verticals').find(({ vertical_name }) => vertical_name === 'Finance');
  expect(await namesOf({})).toHaveLength(5);
  expect(await namesOf({ filter_type_id: 3 })).toEqual(['Age']);
  expect(await namesOf({ filter_type_name: 'zip' })).toEqual(['Zip Code']);
  expect(await namesOf({ vertical_id: finance.vertical_id })).toEqual(['State', 'Zip Code', 'Age', 'Loan Amount']);
});

test('verticals of version 2 are those of a category, or all', async () => {
  const all = await get('Verticals', { vertical_category_id: 0 }, 2);
  const retail = await get('Verticals', { vertical_category_id: 2 }, 2);
  expect(all.map((row: { vertical_id: number }) => row.vertical_id)).toEqual(
    (await get('Verticals')).map((row: { vertical_id: number }) => row.vertical_id),
  );
  expect(retail).toEqual(all.filter((row: { vertical_category_id: number }) => row.vertical_category_id === 2));
  expect(retail.length).toBeGreaterThan(1);
});

test('a vertical is added and edited, and every list and every offer tells', async () => {
  const send = (parameters: Record<string, string>) =>
    writeCake(account(), '/api/1/addedit.asmx/Vertical', {
      vertical_id: '0',
      vertical_name: '',
      vertical_category_id: '0',
      notes: '',
      ...parameters,
    });
  const added = await send({ vertical_name: 'Ипотека & <Haus>', vertical_category_id: '3', notes: 'n' });
  const id = Number(added.vertical_id);
  expect(added).toMatchObject({ success: 'true', message: `Vertical ${id} Created` });
  expect((await get('Verticals')).at(-1)).toEqual({ vertical_id: id, vertical_name: 'Ипотека & <Haus>' });
  const { vertical_id: used } = storedIn(account(), 'offers').find(({ vertical_id }) => vertical_id > 0);
  expect(await send({ vertical_id: String(used), vertical_name: 'Renamed' })).toMatchObject({
    message: `Vertical ${used} Updated`,
  });
  const { body } = await callCakeJson(account(), '/api/6/export.asmx/Offers', { ...allOffers, vertical_id: used });
  expect(JSON.parse(body).d.offers[0].vertical).toEqual({ vertical_id: used, vertical_name: 'Renamed' });
  await send({ vertical_id: String(id), notes: 'NULL' });
  expect(Object(account().state().verticals?.[id])).toMatchObject({ vertical_category_id: 3, notes: null });
  for (const [message, wrong] of [
    ['Invalid Vertical ID', { vertical_id: '9999' }],
    ['Invalid Vertical ID', { vertical_id: '-1' }],
    ['Invalid Vertical Name', { vertical_category_id: '1' }],
    ['Invalid Vertical Name', { vertical_name: 'x'.repeat(51), vertical_category_id: '1' }],
    ['Invalid Vertical Category', { vertical_name: 'x' }],
    ['Invalid Vertical Category', { vertical_id: String(id), vertical_category_id: '9' }],
  ] as const) {
    expect(await send(wrong)).toEqual(refusal(message, 1));
  }
});
