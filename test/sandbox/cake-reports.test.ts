import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, type SandboxAccount, startSandbox } from '../../sandbox/index.ts';
import { callCake, callCakeByGet, callCakeJson, parseCake, storedIn } from './cake-caller.ts';
import { allClicks, allConversions } from './cake-parameters.ts';

const conversionsAddress = '/api/17/reports.asmx/EventConversions';
const clicksAddress = '/api/12/reports.asmx/Clicks';
let sandbox: Sandbox;
let account: SandboxAccount;

beforeAll(async () => {
  sandbox = await startSandbox({
    accounts: [{ id: 'cake', platform: 'cake', currency: 'EUR', timeZone: 'Europe/Madrid' }],
    sizes: { offers: 20, advertisers: 10, affiliates: 20, campaigns: 40, clicks: 400, conversions: 200 },
    now: new Date('2026-03-01T00:00:00Z'),
  });
  account = sandbox.account('cake');
});

afterAll(() => sandbox.close());

const conversions = () => storedIn(account, 'conversions');
const clicks = () => storedIn(account, 'clicks');

describe('conversions', () => {
  const reportOf = async (parameters: Record<string, unknown>) => {
    const { body } = await callCakeJson(account, conversionsAddress, { ...allConversions, ...parameters });
    return JSON.parse(body).d;
  };
  const idsOf = (report: { event_conversions: { event_conversion_id: number }[] }) =>
    report.event_conversions.map(({ event_conversion_id }) => event_conversion_id);
  const idsWhere = (condition: (row: ReturnType<typeof conversions>[number]) => boolean) =>
    conversions()
      .filter(condition)
      .map(({ event_conversion_id }) => event_conversion_id);
  const xmlOf = async (id: number) => {
    const index = conversions().findIndex(({ event_conversion_id }) => event_conversion_id === id);
    const page = { ...allConversions, start_at_row: String(index + 1), row_limit: '1' };
    const { body } = await callCakeByGet(account, conversionsAddress, page);
    const [shown] = parseCake(body).event_conversion_report_response.event_conversions.event_conversion;
    return { body, shown };
  };

  test('every parameter must be sent', async () => {
    for (const name of Object.keys(allConversions)) {
      const incomplete = Object.fromEntries(Object.entries(allConversions).filter(([other]) => other !== name));
      const { status, body } = await callCake(account, conversionsAddress, incomplete);
      expect([status, body.trim()]).toEqual([500, `Missing parameter: ${name}.`]);
    }
  });

  test('elements stand in the order of the manual', async () => {
    const stored = conversions().find(
      (row) => row.click_id !== null && row.disposition_id === 3 && row.visitor.device_id,
    );
    const { shown } = await xmlOf(stored.event_conversion_id);
    const order =
      'event_conversion_id visitor_id original_visitor_id tracking_id original_tracking_id request_session_id click_request_session_id click_id event_conversion_date last_updated click_date source_date event_info source_affiliate brand_advertiser site_offer site_offer_contract campaign creative sub_id_1 sub_id_2 sub_id_3 sub_id_4 sub_id_5 event_conversion_ip_address click_ip_address event_conversion_referrer_url click_referrer_url event_conversion_user_agent click_user_agent source_type price_format paid paid_unbilled received received_unbilled site_offer_credit_percentage site_offer_payment_percentage program_credit_percentage pixel_dropped suppressed returned test transaction_id current_disposition order_total event_conversion_score country region language isp device operating_system browser note';
    expect(Object.keys(shown)).toEqual(order.split(' '));
    expect(shown.campaign).toEqual({
      campaign_id: String(stored.campaign_id),
      campaign_type: { campaign_type_id: '1', campaign_type_name: 'Standard' },
    });
    expect(shown.source_affiliate.source_affiliate_id['#text']).toBe(String(stored.source_affiliate_id));
    expect(shown.current_disposition).toMatchObject({ disposition_id: '3', disposition_name: 'Approved' });
    expect(shown.paid.amount).toBe(stored.paid);
  });

  test('one inserted by hand has no click and nothing that a click knows', async () => {
    const stored = conversions().find(({ click_id }) => click_id === null);
    const { shown } = await xmlOf(stored.event_conversion_id);
    expect(shown).toMatchObject({ source_type: 'Manual Insertion', click_date: { '@_xsi:nil': 'true' } });
    for (const name of ['click_id', 'click_ip_address', 'click_user_agent', 'country', 'device']) {
      expect(shown).not.toHaveProperty(name);
    }
    expect(idsOf(await reportOf({ source_type: 'manual_insertion' }))).toEqual(
      idsWhere((row) => row.click_id === null),
    );
  });

  test('the end of a span is exclusive', async () => {
    const [first, , , , , sixth] = conversions();
    const span = { start_date: first.event_conversion_date, end_date: sixth.event_conversion_date };
    expect(idsOf(await reportOf(span))).toEqual(
      conversions()
        .slice(0, 5)
        .map(({ event_conversion_id }) => event_conversion_id),
    );
    const day = conversions()[50].event_conversion_date.slice(0, 10);
    expect((await reportOf({ start_date: day, end_date: day })).row_count).toBe(0);
  });

  test.each([
    'event_id',
    'source_affiliate_id',
    'brand_advertiser_id',
    'site_offer_id',
    'site_offer_contract_id',
    'campaign_id',
    'creative_id',
    'price_format_id',
    'disposition_id',
  ])('%s filters', async (name) => {
    const chosen = conversions().find((row) => row[name] !== null)[name];
    expect(idsOf(await reportOf({ [name]: chosen }))).toEqual(idsWhere((row) => row[name] === chosen));
  });

  test('events are macro or micro, rows tests or not, and bills paid or open', async () => {
    const macro = await reportOf({ event_type: 'macro_event_conversions' });
    const micro = await reportOf({ event_type: 'micro_events' });
    expect(macro.row_count + micro.row_count).toBe(200);
    expect(micro.event_conversions[0].event_info.event_id).toBeGreaterThan(23);
    expect(idsOf(await reportOf({ test_filter: 'tests' }))).toEqual(idsWhere(({ test }) => test));
    expect(idsOf(await reportOf({ test_filter: 'non_tests' }))).toEqual(idsWhere(({ test }) => !test));
    for (const name of ['source_affiliate_billing_status', 'brand_advertiser_billing_status']) {
      expect(idsOf(await reportOf({ [name]: 'partial' }))).toEqual(idsWhere((row) => row[name] === 'partial'));
    }
  });

  test('a type finds all its dispositions and no conversion without one', async () => {
    const rejected = idsWhere(({ disposition_id }) => [2, 12].includes(disposition_id));
    expect(idsOf(await reportOf({ disposition_type: 'rejected' }))).toEqual(rejected);
    const undecided = conversions().find(({ disposition_id }) => disposition_id === null);
    const { shown } = await xmlOf(undecided.event_conversion_id);
    expect(shown).not.toHaveProperty('current_disposition');
  });

  test('tags of the affiliate, the advertiser and the offer filter', async () => {
    const rows = [
      ['source_affiliate_tag_id', 'source_affiliate_id', 'affiliates'],
      ['brand_advertiser_tag_id', 'brand_advertiser_id', 'advertisers'],
      ['site_offer_tag_id', 'site_offer_id', 'offers'],
    ] as const;
    for (const [parameter, member, collection] of rows) {
      const tagged = (row: Record<string, number>) =>
        Object(account.state()[collection]?.[String(row[member])]).tags.includes('Top Offer');
      expect(idsOf(await reportOf({ [parameter]: 3 }))).toEqual(idsWhere(tagged));
    }
  });

  test('pages and both orders give every row once', async () => {
    const pages = await Promise.all([1, 81, 161].map((start_at_row) => reportOf({ start_at_row, row_limit: 80 })));
    expect(pages.flatMap(idsOf)).toEqual(conversions().map(({ event_conversion_id }) => event_conversion_id));
    expect(pages.map(({ row_count }) => row_count)).toEqual([200, 200, 200]);
    const byVisitor = await reportOf({ sort_field: 'visitor_id', sort_descending: true });
    const visitors = byVisitor.event_conversions.map(({ visitor_id }: { visitor_id: number }) => visitor_id);
    expect(visitors).toEqual(visitors.toSorted((first: number, second: number) => second - first));
    expect(await reportOf({ start_at_row: 201 })).toMatchObject({ row_count: 200, event_conversions: [] });
  });

  test('money keeps four decimals, all its digits in both forms, and half of it where half is billed', async () => {
    const [first, second, third] = conversions();
    expect([first.paid, second.paid]).toEqual(['0.1000', '0.2000']);
    expect((await xmlOf(third.event_conversion_id)).shown.order_total).toMatchObject({
      amount: '922337203685477.5807',
      formatted_amount: '€922337203685477.5807',
    });
    const { body } = await callCakeJson(account, conversionsAddress, { ...allConversions, row_limit: 3 });
    expect(body).toContain('"amount":922337203685477.5807,');
    expect(body).toContain('"amount":0.1,');
    const partial = conversions().find((row) => row.source_affiliate_billing_status === 'partial' && row.paid > '0.9');
    const { paid_unbilled: open } = (await xmlOf(partial.event_conversion_id)).shown;
    expect(Number(open.amount)).toBeCloseTo(Number(partial.paid) / 2, 3);
  });

  test('texts keep their control characters and look like numbers', async () => {
    const { body } = await callCake(account, conversionsAddress, { ...allConversions, row_limit: '5' });
    for (const text of ['<transaction_id>0012<', '<transaction_id>1e5<', 'T&#x13;-&#x16;', 'Проверено вручную&#x0;']) {
      expect(body).toContain(text);
    }
  });
});

describe('clicks', () => {
  const reportOf = async (parameters: Record<string, string>) => {
    const { body } = await callCakeByGet(account, clicksAddress, { ...allClicks, ...parameters });
    const { clicks: list, row_count } = parseCake(body).click_report_response;
    const shown: Record<string, string>[] = list.click ?? [];
    return { body, shown, rowCount: Number(row_count), ids: shown.map(({ click_id }) => Number(click_id)) };
  };

  test('the newest come first, whatever is asked', async () => {
    const { shown, ids } = await reportOf({ sort_field: 'click_id' });
    const dates = shown.map(({ click_date }) => click_date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const [first, second] = await Promise.all(
      ['1', '201'].map((start) => reportOf({ start_at_row: start, row_limit: '200' })),
    );
    expect([...(first?.ids ?? []), ...(second?.ids ?? [])]).toEqual(ids);
    expect(first?.rowCount).toBe(400);
  });

  test('duplicates and tests are there when asked for', async () => {
    const count = (condition: (row: ReturnType<typeof clicks>[number]) => boolean) => clicks().filter(condition).length;
    expect((await reportOf({ include_duplicates: 'FALSE' })).rowCount).toBe(count(({ duplicate }) => !duplicate));
    expect((await reportOf({ include_tests: 'FALSE' })).rowCount).toBe(count(({ test }) => !test));
  });

  test.each([
    ['affiliate_id', 'source_affiliate_id'],
    ['advertiser_id', 'brand_advertiser_id'],
    ['offer_id', 'site_offer_id'],
    ['campaign_id', 'campaign_id'],
    ['creative_id', 'creative_id'],
    ['price_format_id', 'price_format_id'],
  ])('%s filters', async (parameter, member) => {
    const chosen = clicks().at(-1)[member];
    const expected = clicks().filter((row) => row[member] === chosen);
    const { ids } = await reportOf({ [parameter]: String(chosen) });
    expect(ids.toSorted()).toEqual(expected.map(({ click_id }) => click_id));
  });

  test('the end of a span is exclusive', async () => {
    const [oldest, next] = clicks();
    const { ids } = await reportOf({ start_date: oldest.click_date, end_date: next.click_date });
    expect(ids).toEqual([oldest.click_id]);
  });

  test('traffic on a bare domain is nobody’s', async () => {
    const { body } = await reportOf({});
    expect(body).toMatch(/<source_affiliate_id xmlns="API:id_name_store">-1</);
    expect(body).toMatch(/<site_offer_name xmlns="API:id_name_store">Global Redirect</);
    expect(body).toContain('<disposition>Base Tracking Domain Redirect</disposition>');
  });

  test('spaces of a user agent are encoded, and only paid clicks have money', async () => {
    const { shown } = await reportOf({});
    expect(shown.every(({ user_agent }) => !user_agent?.includes(' '))).toBe(true);
    const stored = new Map(clicks().map((row) => [String(row.click_id), row]));
    for (const click of shown) {
      expect(Object.hasOwn(click, 'paid')).toBe(stored.get(click.click_id ?? '').price_format_id === 2);
    }
  });
});
