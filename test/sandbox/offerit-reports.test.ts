import { describe, expect, it } from 'vitest';
import { ask, askJson, changed, network } from './offerit-ask.ts';

const platform = network();
const report = (query: string, on = platform): Record<string, Record<string, unknown>> =>
  askJson(on, `GET report/transaction?${query}`);
const profit = (query: string) => askJson(platform, `GET report/profitloss?${query}`);
const [[firstId = '', first = {}] = []] = Object.entries(report('trans_count=1'));

describe('the report of transactions', () => {
  it('is a bare map by ids of twenty digits, with payouts that add up', () => {
    expect(firstId).toMatch(/^\d{20}$/);
    expect(first).toEqual({
      time: expect.any(Number),
      loginid: expect.any(Number),
      amount: expect.any(Number),
      trans_type: expect.any(String),
      transaction_hash: expect.stringMatching(/^[0-9a-f]{15}\.\d{8}$/),
      orderid: '9001',
      external_clickid: 'CLICK_0',
      offerid: expect.any(Number),
      landing_pageid: expect.any(Number),
      total_payout: expect.any(Number),
      payouts: expect.any(Array),
    });
    for (const { total_payout, payouts } of Object.values(report('trans_count=480'))) {
      const amounts = [payouts].flat().map((payout) => Number(Object(payout).amount));
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total_payout);
    }
  });

  it('comes in pages of a hundred without a total', () => {
    const pages = [0, 100, 200, 300, 400, 500].map((start) => Object.keys(report(`trans_start=${start}`)));
    expect(pages.map((page) => page.length)).toEqual([100, 100, 100, 100, 80, 0]);
    expect(new Set(pages.flat()).size).toBe(480);
    expect(report('trans_start=480')).toEqual([]);
  });

  it('narrows by filters and spans', () => {
    expect(Object.keys(report('filter_orderid=9001'))).toEqual([firstId]);
    expect(Object.keys(report(`filter_transaction_hash=${first.transaction_hash}`))).toEqual([firstId]);
    expect(Object.values(report('filter_offerid=3&trans_type=conversion')).length).toBeGreaterThan(0);
    const february = report('start=2026-02-01&end=2026-02-28+23:59:59&trans_count=480');
    const times = Object.values(february).map(({ time }) => Number(time));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(1769900400);
    expect(Math.max(...times)).toBeLessThan(1772319600);
    const month = Object.keys(report('period=5&trans_count=480'));
    expect(month.length + times.length).toBe(Object.keys(report('start=2026-02-01&trans_count=480')).length);
    expect(Object.keys(report('no_inhouse=1&trans_count=480')).length).toBeLessThan(480);
    expect(ask(platform, 'GET report/transaction?period=9').status).toBe(404);
    expect(ask(platform, 'GET report/transaction?filter_campaignid=1').status).toBe(404);
  });

  it('comes oldest first, or newest first by choice', () => {
    const times = (on: ReturnType<typeof network>) =>
      Object.values(report('trans_count=480', on)).map(({ time }) => Number(time));
    const ascending = times(platform).toSorted((one, other) => one - other);
    expect(times(platform)).toEqual(ascending);
    expect(times(network({ transactionOrder: 'newest-first' }))).toEqual(ascending.toReversed());
  });

  it('keeps every digit of a large amount, as a number or as a text', () => {
    const body = (choices: Parameters<typeof network>[0]) =>
      ask(network(choices), 'GET report/transaction?filter_orderid=9010').body;
    expect(body({})).toContain('"total_payout":1234567890123456789');
    expect(body({ transactionNumbers: 'texts' })).toContain('"total_payout":"1234567890123456789"');
  });

  it('can be in units', () => {
    const [units] = Object.values(report('trans_count=1', network({ transactionAmounts: 'units' })));
    expect(units?.amount).toBe(Number(first.amount) / 100);
  });
});

type Row = Readonly<Record<string, number>>;

describe('the profit report', () => {
  it('has a total that its rows add up to', () => {
    const { total, rows } = profit('view=offer');
    expect(total).toMatchObject({ breakdown: 'offer', row: { conversion: 288, void: 48, phone_call: 0 } });
    const sum = (name: string) =>
      rows.reduce((all: number, row: { stats: Record<string, number> }) => all + Number(row.stats[name]), 0);
    for (const name of ['page_view', 'conversion_amount', 'affiliate_payout', 'void_amount'])
      expect(sum(name)).toBe(total.row[name]);
    expect(total.row.void_amount).toBeLessThan(0);
  });

  it.each([
    ...['period', 'month', 'year', 'landing_page', 'offer', 'subid1', 'subid2', 'login', 'adtool', 'demographic'],
    ...['refurl', 'device_type', 'device_brand', 'device_model', 'device_os', 'device_os_version', 'device_carrier'],
    'device_browser',
  ])('by %s adds up to the same total, column by column', (view) => {
    const { total, rows }: { total: { row: Row }; rows: readonly { break: string | number; stats: Row }[] } = profit(
      `view=${view}&params[end]=2026-02-20`,
    );
    expect(total.row).toEqual(profit('view=offer&params[end]=2026-02-20').total.row);
    expect(new Set(rows.map((row) => row.break)).size).toBe(rows.length);
    for (const [name, whole] of Object.entries(total.row)) {
      const sum = rows.reduce((all, { stats }) => all + Number(stats[name]), 0);
      // Beyond 2^53 a sum of numbers is no longer exact.
      if (Number.isSafeInteger(whole)) expect(sum, name).toBe(whole);
    }
    if (view !== 'year') expect(rows.length).toBeGreaterThan(1);
  });

  it('agrees with the transactions it counts, also after one gets another revenue', () => {
    const changing = network();
    const agree = () => {
      const rows = Object.values(report('trans_count=480&filter_offerid=3&trans_type=conversion', changing));
      const { row } = askJson(changing, 'GET report/profitloss?view=offer&params[filter_offerid]=3').total;
      expect(row.conversion).toBe(rows.length);
      expect(row.conversion_amount).toBe(rows.reduce((sum, { amount }) => sum + Number(amount), 0));
      return row.conversion_amount;
    };
    const before = agree();
    const [{ orderid, amount } = {}] = Object.values(report('filter_offerid=3&trans_type=conversion', changing));
    const form = `orderid=${orderid}&amount=${Number(amount) + 1}`;
    askJson(changing, 'PATCH transaction/transaction_update_revenue_by_orderid', form);
    expect(agree()).toBe(before + 1);
  });

  it('narrows by device and by manager, and knows no media buys', () => {
    const views = (query: string) => profit(`view=year&${query}`).total.row.page_view;
    expect(views('params[filter_device_type]=0') + views('params[filter_device_type]=1')).toBe(views(''));
    const brands = profit('view=device_brand').rows.map((row: { break: string }) => row.break);
    const byBrand = brands.map((brand: string) => views(`params[filter_device_brand_id]=${brand}`));
    expect(byBrand.reduce((sum: number, each: number) => sum + each, 0)).toBe(views(''));
    expect(views('params[limit_mediabuy]=1')).toBe(0);
    expect(views('params[limit_mediabuy]=2')).toBe(views(''));
    const managed = network();
    askJson(managed, 'PATCH affiliate/edit_affiliate', 'loginid=15&affiliate_manager_loginid=7');
    const one = (query: string) => askJson(managed, `GET report/profitloss?view=year&${query}`).total.row;
    expect(one('params[acct_rep]=7')).toEqual(one('params[filter_loginid]=15'));
  });

  it('breaks by month with unix times, and narrows by nested parameters', () => {
    expect(profit('view=month').rows.map((row: { break: number }) => row.break)).toContain(1769900400);
    const one = profit('view=login&params[filter_loginid]=15&params[period]=7');
    expect(one.rows).toMatchObject([{ break: '15' }]);
    const inhouse = [1, 2].map((limit) => profit(`view=year&params[limit_inhouse]=${limit}`).total.row.page_view);
    expect(Number(inhouse[0]) + Number(inhouse[1])).toBe(profit('view=year').total.row.page_view);
    expect(ask(platform, 'GET report/profitloss?view=planet').status).toBe(404);
  });
});

describe('a transaction', () => {
  const update = (by: string, form: string) => () =>
    expect(askJson(platform, `PATCH transaction/transaction_update_revenue_by_${by}`, form)).toEqual({
      result: 'success',
    });

  it('gets another revenue in whole cents, by order or by hash', () => {
    expect(changed(platform, 'transactions', firstId, update('orderid', 'orderid=9001&amount=2500'))).toEqual({
      amount: '2500',
    });
    const byHash = update('transaction_hash', `transaction_hash=${first.transaction_hash}&amount=1`);
    expect(changed(platform, 'transactions', firstId, byHash)).toEqual({ amount: '1' });
    const decimal = 'orderid=9001&amount=25.00';
    expect(ask(platform, 'PATCH transaction/transaction_update_revenue_by_orderid', decimal).status).toBe(404);
  });

  it('is known by its order and its click', () => {
    expect(askJson(platform, 'GET offer/check_orderid_exists?orderid=9001')).toEqual({
      result: 'success',
      message: 'TRUE',
    });
    expect(askJson(platform, 'GET offer/check_orderid_exists?orderid=1').message).toBe('FALSE');
    expect(askJson(platform, `GET transaction/click_detail?transaction_hash=${first.transaction_hash}`)).toBe(true);
  });
});
