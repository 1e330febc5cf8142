import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { allOffers, callCake, callCakeJson, parseCake } from './cake-caller.ts';

const exportOffers = '/api/6/export.asmx/Offers';
let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  const cake = { platform: 'cake', currency: 'EUR', timeZone: 'Europe/Madrid' } as const;
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', ...cake }],
    sizes: { offers: 60, advertisers: 20 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

const offersOf = async (parameters: Record<string, string>, address = exportOffers) => {
  const { body } = await callCake(account, address, { ...allOffers, ...parameters });
  const response = parseCake(body).offer_export_response;
  return { response, ids: (response.offers.offer ?? []).map(({ offer_id }: { offer_id: string }) => Number(offer_id)) };
};

const stored = () => Object.values(account.state().offers ?? {}).map((offer) => Object(offer));

describe('calls', () => {
  test('a missing parameter is named in plain text', async () => {
    const { sort_field: _, ...incomplete } = allOffers;
    const reply = await callCake(account, exportOffers, incomplete);
    expect(reply).toMatchObject({ status: 500, contentType: 'text/plain; charset=utf-8' });
    expect(reply.body.trim()).toBe('Missing parameter: sort_field.');
  });

  test.each([
    ['an empty number', { offer_id: '' }],
    ['a negative byte', { offer_type_id: '-1' }],
    ['a number as boolean', { sort_descending: '1' }],
    ['an unknown member', { sort_field: 'Offer_id' }],
  ])('%s cannot be converted', async (_name, wrong) => {
    const reply = await callCake(account, exportOffers, { ...allOffers, ...wrong });
    expect(reply.status).toBe(500);
    expect(reply.body).toContain('Cannot convert');
  });

  test('an unknown parameter, the letter case of names, and a number for a member do not matter', async () => {
    const { offer_id, ...others } = allOffers;
    const parameters = { ...others, OFFER_ID: offer_id, sort_field: '0', conversion_type: 'all' };
    const reply = await callCake(account, '//API/6/EXPORT.asmx/offers', parameters);
    expect(parseCake(reply.body).offer_export_response.success).toBe('true');
  });

  test.each(['/api/7/export.asmx/Offers', '/api/6/export.asmx/Nothing', '/'])(
    '%s is not recognized',
    async (address) => {
      const reply = await callCake(account, address);
      expect(reply.status).toBe(500);
      expect(reply.body).toContain('Request format is unrecognized');
    },
  );

  test('SOAP is not recognized', async () => {
    const headers = { 'Content-Type': 'application/soap+xml; charset=UTF-8' };
    const response = await fetch(account.url + exportOffers, { method: 'POST', headers, body: '<env:Envelope/>' });
    expect(response.status).toBe(500);
  });

  test('a wrong key is an error in the envelope, and an empty list where there is none', async () => {
    const enveloped = await callCake(account, exportOffers, { ...allOffers, api_key: 'wrong' });
    expect(enveloped.status).toBe(200);
    expect(parseCake(enveloped.body).offer_export_response).toMatchObject({
      success: 'false',
      message: 'Invalid API Key',
      row_count: '0',
    });
    expect(enveloped.body).not.toContain('<offers');
    const bare = await callCake(account, '/api/1/get.asmx/Verticals', { api_key: 'wrong' });
    expect(bare.body).toContain('<ArrayOfVertical ');
    expect(bare.body).not.toContain('<Vertical>');
  });

  test('the log-in gives the key, a wrong one nothing', async () => {
    const { username = '', password = '' } = account;
    const key = await callCake(account, '/api/1/get.asmx/GetAPIKey', { username, password });
    expect(key.body).toContain(`<string xmlns="http://cakemarketing.com/api/1/">${account.apiKey}</string>`);
    const json = await callCakeJson(account, '/api/1/get.asmx/GetAPIKey', { username, password: 'wrong' });
    expect(JSON.parse(json.body)).toEqual({ d: '' });
  });

  test('throttling is a message at status 200', async () => {
    account.faults.set({ throttle: true, times: 1 });
    const { status, body } = await callCake(account, exportOffers, allOffers);
    expect([status, parseCake(body).offer_export_response.message]).toEqual([200, 'Restricted']);
  });
});

describe('shapes', () => {
  test('an exported offer reads back as it is stored', async () => {
    const offer = stored().find(({ extra_offer_contracts, redirect_offer_contract_id: redirect }) => {
      return extra_offer_contracts.length > 0 && redirect === null;
    });
    const { response } = await offersOf({ offer_id: String(offer.offer_id) });
    const [shown] = response.offers.offer;
    expect(response['@_xmlns']).toBe('http://cakemarketing.com/api/6/');
    expect(shown.offer_name).toBe(offer.offer_name);
    expect(shown.advertiser.advertiser_id).toEqual({
      '#text': String(offer.advertiser_id),
      '@_xmlns': 'API:id_name_store',
    });
    expect(shown.offer_contracts.offer_contract_info).toHaveLength(1 + offer.extra_offer_contracts.length);
    expect(shown.offer_contracts.offer_contract_info[0]).toMatchObject({
      offer_contract_id: String(offer.default_offer_contract_id),
      payout: { amount: offer.payout },
      hidden: String(offer.offer_contract_hidden),
    });
    expect(shown.tiers.tier).toBeDefined();
    expect(shown).not.toHaveProperty('redirect_offer');
  });

  test('null values are nil, null texts omitted, empty texts and lists empty elements', async () => {
    const minimal = stored().find(({ offer_name }) => offer_name === '0');
    const { body } = await callCake(account, exportOffers, { ...allOffers, offer_id: String(minimal.offer_id) });
    expect(body).toContain('<offer_name>0</offer_name>');
    expect(body).toContain('<expiration_date xsi:nil="true" />');
    expect(body).not.toContain('<third_party_name');
    expect(body).toContain('<offer_description />');
    expect(body).toContain('<allowed_media_types />');
    expect(body).toContain('<amount>0.0000000000</amount>');
  });

  test('control characters are printed as references that XML forbids', async () => {
    const { body } = await callCake(account, exportOffers, allOffers);
    expect(body).toContain('&#x0;');
    expect(body).toContain('&#x13;');
  });

  test('version 5 has no member of version 6', async () => {
    const withName = stored().find(({ third_party_name }) => third_party_name !== null);
    const filter = { offer_id: String(withName.offer_id) };
    const [old] = (await offersOf(filter, '/api/5/export.asmx/Offers')).response.offers.offer;
    const [recent] = (await offersOf(filter)).response.offers.offer;
    expect(recent.third_party_name).toBe(withName.third_party_name);
    expect(old).not.toHaveProperty('third_party_name');
    expect(old).not.toHaveProperty('voucher_code_attribution');
  });

  test('a percentage is formatted with its currency in brackets', async () => {
    const shared = stored().find(({ price_format_id, currency_id }) => price_format_id === 5 && currency_id === 1);
    const { body } = await callCake(account, exportOffers, { ...allOffers, offer_id: String(shared.offer_id) });
    expect(body).toMatch(/<is_percentage>true<\/is_percentage>\s*<amount>\d+\.\d{4}<\/amount>/);
    expect(body).toMatch(/<formatted_amount>\d+\.\d{2,4} % \(€\)<\/formatted_amount>/);
  });

  test('JSON has bare lists, numbers, nulls, and dates in milliseconds', async () => {
    const offer = stored().find(({ expiration_date }) => expiration_date !== null);
    const reply = await callCakeJson(account, exportOffers, { ...allOffers, offer_id: offer.offer_id });
    expect(reply.contentType).toBe('application/json; charset=utf-8');
    const { d } = JSON.parse(reply.body);
    expect(d).toMatchObject({ success: true, message: null, row_count: 1 });
    expect(d.offers[0]).toMatchObject({ offer_id: offer.offer_id, third_party_name: offer.third_party_name });
    expect(d.offers[0].offer_contracts[0].payout.amount).toBe(Number(offer.payout));
    expect(d.offers[0].expiration_date).toMatch(/^\/Date\(\d+\)\/$/);
    expect(reply.body).toContain('"\\/Date(');
  });

  test('JSON errors keep their shape, with null for the list', async () => {
    const reply = await callCakeJson(account, exportOffers, { ...allOffers, api_key: 'wrong' });
    expect(JSON.parse(reply.body)).toEqual({
      d: { success: false, message: 'Invalid API Key', row_count: 0, offers: null },
    });
    const missing = await callCakeJson(account, exportOffers);
    expect(missing.status).toBe(500);
    expect(JSON.parse(missing.body).Message).toContain("'offer_id'");
  });

  test('the lists of get items are complete and in their own order', async () => {
    const currencies = await callCake(account, '/api/1/get.asmx/Currencies');
    expect(parseCake(currencies.body).currencies_response.currencies.currency[0].currency_abbr['#text']).toBe('EUR');
    const countries = await callCake(account, '/api/1/get.asmx/Countries');
    expect(parseCake(countries.body).countries_response.row_count).toBe('252');
    const advertisers = await callCake(account, '/api/1/get.asmx/Advertisers');
    expect(parseCake(advertisers.body).ArrayOfAdvertiser.Advertiser).toHaveLength(20);
    const verticals = await callCake(account, '/api/1/get.asmx/Verticals');
    expect(parseCake(verticals.body).ArrayOfVertical.Vertical[0]).toEqual({
      vertical_id: '-1',
      vertical_name: 'Global',
    });
  });
});

describe('filters and pages', () => {
  test('rows are counted from 1, and 0 is the same as 1', async () => {
    const [zero, one, two] = await Promise.all(
      ['0', '1', '2'].map((start_at_row) => offersOf({ start_at_row, row_limit: '3' })),
    );
    expect(zero?.ids).toEqual(one?.ids);
    expect(two?.ids[0]).toBe(one?.ids[1]);
    expect(one?.response.row_count).toBe('60');
  });

  test('past the end there is success, the total and an empty list', async () => {
    const { response } = await offersOf({ start_at_row: '61', row_limit: '10' });
    expect(response).toMatchObject({ success: 'true', row_count: '60', offers: '' });
  });

  test('an id that does not exist is an empty list', async () => {
    expect((await offersOf({ offer_id: '1' })).response).toMatchObject({ success: 'true', row_count: '0', offers: '' });
  });

  test('sorting goes both ways', async () => {
    const up = await offersOf({ sort_field: 'date_created' });
    const down = await offersOf({ sort_field: 'date_created', sort_descending: 'true' });
    expect(down.ids).toEqual(up.ids.toReversed());
  });

  test.each(['advertiser_id', 'vertical_id', 'offer_type_id', 'offer_status_id'])('%s filters', async (name) => {
    const chosen = stored().find(({ vertical_id }) => vertical_id > 0)[name];
    const { ids } = await offersOf({ [name]: String(chosen) });
    expect(ids).toEqual(
      stored()
        .filter((offer) => offer[name] === chosen)
        .map(({ offer_id }) => offer_id),
    );
  });

  test('media type, tag and the start of a name filter', async () => {
    const byMedia = await offersOf({ media_type_id: '3' });
    const withMedia = stored().filter(({ allowed_media_type_ids }) => allowed_media_type_ids.includes(3));
    expect(byMedia.ids).toEqual(withMedia.map(({ offer_id }) => offer_id));
    const byTag = await offersOf({ tag_id: '1' });
    const withTag = stored().filter(({ tags }) => tags.includes('Suspicious'));
    expect(byTag.ids).toEqual(withTag.map(({ offer_id }) => offer_id));
    const { offer_id, offer_name } = stored()[0];
    expect((await offersOf({ offer_name: offer_name.slice(0, 5).toUpperCase() })).ids).toContain(offer_id);
  });

  test('advertisers are exported with the same paging', async () => {
    const { body } = await callCake(account, '/api/6/export.asmx/Advertisers', {
      advertiser_id: '0',
      advertiser_name: '',
      account_manager_id: '0',
      tag_id: '0',
      start_at_row: '20',
      row_limit: '5',
      sort_field: 'advertiser_id',
      sort_descending: 'FALSE',
    });
    const response = parseCake(body).advertiser_export_response;
    expect(response.row_count).toBe('20');
    const last = Math.max(...Object.keys(account.state().advertisers ?? {}).map(Number));
    expect(response.advertisers.advertiser.advertiser_id).toBe(String(last));
  });

  test('names appear in several scripts', () => {
    const names = stored()
      .map(({ offer_name }) => offer_name)
      .join();
    for (const script of ['Cyrillic', 'Greek', 'Han', 'Arabic', 'Latin']) {
      expect(names).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    }
  });
});
