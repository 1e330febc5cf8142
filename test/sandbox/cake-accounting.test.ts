import { describe, expect, test } from 'vitest';
import { createCake } from '../../sandbox/cake/cake.ts';
import { callCake, callCakeJson, parseCake, refusal, storedIn, writeCake } from './cake-caller.ts';
import { allConversions } from './cake-parameters.ts';
import { openCake } from './open-cake.ts';

const account = openCake({ offers: 20, advertisers: 30, affiliates: 12, campaigns: 120 });

const span = { billing_period_start_date: '2025-11-01', billing_period_end_date: '2026-04-01' };
const affiliateFilter = { paid_only: 'FALSE', payment_type_id: '0' };

interface BillRow {
  readonly bill_id: number;
  readonly billing_period_start_date: string;
  readonly billing_period_end_date: string;
  readonly bill_amount: { readonly currency_id: number; readonly amount: number };
  readonly payment_type: { readonly payment_type_id: number };
  readonly date_paid: string | null;
  readonly [member: string]: unknown;
}

const bills = async (kind: 'Affiliate' | 'Advertiser' | 'Buyer', parameters: Record<string, string> = {}) => {
  const filter = { billing_cycle: 'all', ...span, ...(kind === 'Affiliate' && affiliateFilter), ...parameters };
  const { body } = await callCakeJson(account(), `/api/1/accounting.asmx/Export${kind}Bills`, filter);
  const answer = JSON.parse(body).d;
  const rows: BillRow[] = answer[`${kind.toLowerCase()}_bills`];
  expect(answer.row_count).toBe(rows.length);
  return rows;
};

/** What the report says of the same span, in ten-thousandths: what was paid or earned, less what is still open. */
const billedIn = async (bill: BillRow, filter: Record<string, string>, paid: 'paid' | 'received') => {
  const { body } = await callCakeJson(account(), '/api/17/reports.asmx/EventConversions', {
    ...allConversions,
    ...filter,
    start_date: local(bill.billing_period_start_date),
    end_date: local(bill.billing_period_end_date),
    test_filter: 'non_tests',
  });
  const rows: Record<string, { currency_id: number; amount: number }>[] = JSON.parse(body).d.event_conversions;
  return rows
    .filter((row) => row[paid]?.currency_id === bill.bill_amount.currency_id)
    .reduce((sum, row) => sum + units(row[paid]?.amount) - units(row[`${paid}_unbilled`]?.amount), 0);
};

const units = (amount = 0) => Math.round(amount * 10_000);
const local = (printed: string) => new Date(Number(/\d+/.exec(printed)?.[0])).toISOString().slice(0, 19);

describe('bills of affiliates', () => {
  test('add up with the conversions behind them', async () => {
    const rows = await bills('Affiliate');
    expect(rows.length).toBeGreaterThan(20);
    for (const bill of rows.slice(0, 25)) {
      const { affiliate_id: id, affiliate_billing } = Object(bill.affiliate);
      const affiliate = Object(account().state().affiliates?.[id]);
      expect(affiliate_billing.billing_cycle.billing_cycle_id).toBe(affiliate.billing_cycle_id);
      expect(units(bill.bill_amount.amount)).toBe(await billedIn(bill, { source_affiliate_id: String(id) }, 'paid'));
    }
  });

  test('are of periods that are over, weekly, twice a month or monthly', async () => {
    const lengths = { weekly: [7], bimonthly: [13, 14, 15, 16], monthly: [28, 30, 31] };
    for (const [billing_cycle, days] of Object.entries(lengths)) {
      const rows = await bills('Affiliate', { billing_cycle });
      expect(rows.length).toBeGreaterThan(0);
      for (const { billing_period_start_date: start, billing_period_end_date: end } of rows) {
        expect(days).toContain((Date.parse(local(end)) - Date.parse(local(start))) / 86_400_000);
        expect(local(end) <= '2026-03-01T00:00:00').toBe(true);
      }
    }
  });

  test('are those whose period begins in the span', async () => {
    const rows = await bills('Affiliate', {
      billing_period_start_date: '2026-01-01',
      billing_period_end_date: '2026-02-01',
      billing_cycle: 'monthly',
    });
    const starts = new Set(rows.map(({ billing_period_start_date: start }) => local(start)));
    expect(starts).toEqual(new Set(['2026-01-01T00:00:00']));
    expect(await bills('Affiliate', { billing_period_end_date: '2025-11-01' })).toEqual([]);
  });

  test('are filtered by payment, and by its type', async () => {
    const rows = await bills('Affiliate');
    const paid = await bills('Affiliate', { paid_only: 'TRUE' });
    expect(paid.map(({ bill_id }) => bill_id)).toEqual(
      rows.filter(({ date_paid }) => date_paid !== null).map(({ bill_id }) => bill_id),
    );
    expect(paid.length).toBeLessThan(rows.length);
    const byWire = await bills('Affiliate', { payment_type_id: '2' });
    expect(byWire.map(({ bill_id }) => bill_id)).toEqual(
      rows.filter(({ payment_type: type }) => type.payment_type_id === 2).map(({ bill_id }) => bill_id),
    );
  });

  test('follow what is inserted and changed, where it is billed', async () => {
    const bill: BillRow = Object((await bills('Affiliate')).at(-1));
    const { affiliate_id: id } = Object(bill.affiliate);
    const billed = storedIn(account(), 'conversions').find(
      (row) =>
        row.source_affiliate_id === id &&
        !row.test &&
        row.source_affiliate_billing_status === 'billed' &&
        row.paid_currency_id === bill.bill_amount.currency_id &&
        row.event_conversion_date >= local(bill.billing_period_start_date) &&
        row.event_conversion_date < local(bill.billing_period_end_date),
    );
    await writeCake(account(), '/api/4/track.asmx/UpdateConversion', {
      ...{ offer_id: String(billed.site_offer_id), conversion_id: String(billed.event_conversion_id) },
      ...{ request_session_id: '0', transaction_id: '', payout: '0.1', add_to_existing_payout: 'TRUE' },
      ...{ received: '0', received_option: 'no_change', disposition_type: 'no_change', disposition_id: '0' },
      ...{ update_revshare_payout: 'FALSE', effective_date_option: 'today', custom_date: '2026-01-01' },
      ...{ note_to_append: '', disallow_on_billing_status: 'ignore' },
    });
    const after = (await bills('Affiliate')).find(({ bill_id }) => bill_id === bill.bill_id);
    expect(units(after?.bill_amount.amount)).toBe(units(bill.bill_amount.amount) + 1_000);
  });
});

describe('a mark on a bill', () => {
  const open = async () => {
    const found = (await bills('Affiliate')).find(({ date_paid, date_invoice_received: received }) => {
      return date_paid === null && received === null;
    });
    return String(found?.bill_id);
  };
  const shown = async (id: string) => Object((await bills('Affiliate')).find(({ bill_id }) => String(bill_id) === id));
  const received = (parameters: Record<string, string>) =>
    writeCake(account(), '/api/1/accounting.asmx/MarkAffiliateBillAsReceived', {
      invoice_number: 'Nº 0012',
      invoiced_amount: '20.01',
      date_invoice_received: '2026-02-27',
      date_invoice_received_modification_type: 'change',
      notes: 'вторая',
      ...parameters,
    });
  const paid = (parameters: Record<string, string>) =>
    writeCake(account(), '/api/1/accounting.asmx/MarkAffiliateBillAsPaid', {
      payment_type_id: '4',
      invoice_number: '',
      verification_code: 'PP-1',
      payment_date: '2026-02-28',
      notes: '',
      ...parameters,
    });

  test('of an invoice is exported, changed and erased', async () => {
    const bill_id = await open();
    expect(await received({ bill_id })).toMatchObject({ success: 'true', message: 'Bill Marked As Received' });
    expect(await shown(bill_id)).toMatchObject({ invoice_number: 'Nº 0012', invoiced_amount: 20.01, notes: 'вторая' });
    const leave = { date_invoice_received_modification_type: 'do_not_change', invoice_number: '', notes: 'NULL' };
    expect(await received({ bill_id, ...leave })).toMatchObject({ message: 'Bill Successfully Updated' });
    expect(Object(account().state().affiliate_bills?.[Number(bill_id)])).toMatchObject({
      invoice_number: 'Nº 0012',
      date_invoice_received: '2026-02-27T00:00:00',
      notes: '',
    });
    await received({ bill_id, date_invoice_received_modification_type: 'remove' });
    expect(await shown(bill_id)).toMatchObject({ date_invoice_received: null });
  });

  test('of a payment is exported, and updated the second time', async () => {
    const bill_id = await open();
    expect(await paid({ bill_id })).toMatchObject({ success: 'true', message: 'Affiliate Payment Added' });
    expect(await shown(bill_id)).toMatchObject({
      payment_type: { payment_type_id: 4, payment_type_name: 'PayPal' },
      verification_code: 'PP-1',
      date_paid: expect.stringContaining(String(Date.UTC(2026, 1, 28))),
    });
    expect(await paid({ bill_id, payment_type_id: '0', verification_code: '' })).toMatchObject({
      message: 'Affiliate Payment Updated',
    });
    expect(await shown(bill_id)).toMatchObject({ payment_type: { payment_type_id: 4 }, verification_code: 'PP-1' });
  });

  test.each([
    ['Billing ID does not exist', received, { bill_id: '1' }],
    ['Invalid Invoice Number', received, { invoice_number: 'x'.repeat(51) }],
    ['Invalid Notes', received, { notes: 'x'.repeat(251) }],
    ['Billing ID does not exist', paid, { bill_id: '0' }],
    ['Payment Type ID does not exist', paid, { payment_type_id: '6' }],
  ] as const)('is refused with %s', async (message, send, wrong) => {
    const bill_id = await open();
    const before = account().state();
    expect(await send({ bill_id, ...wrong })).toEqual(refusal(message, 1));
    expect(account().state()).toEqual(before);
  });
});

test('bills of advertisers add up with what conversions earned', async () => {
  const rows = await bills('Advertiser');
  expect(rows.length).toBeGreaterThan(10);
  for (const bill of rows.slice(0, 15)) {
    const { advertiser_id: id } = Object(bill.advertiser);
    expect(units(bill.bill_amount.amount)).toBe(await billedIn(bill, { brand_advertiser_id: String(id) }, 'received'));
  }
});

test('bills of buyers add up with the sales of leads', async () => {
  const contracts = new Map(
    storedIn(account(), 'buyer_contracts').map(({ buyer_contract_id, buyer_id }) => [buyer_contract_id, buyer_id]),
  );
  const conversions = account().state().conversions ?? {};
  const sold = (bill: BillRow) =>
    storedIn(account(), 'leads')
      .map((lead) => ({ sales: lead.sales, ...Object(conversions[lead.event_conversion_id]) }))
      .filter(({ test, event_conversion_date: date, received_currency_id: currency }) => {
        const inPeriod = date >= local(bill.billing_period_start_date) && date < local(bill.billing_period_end_date);
        return !test && inPeriod && currency === bill.bill_amount.currency_id;
      })
      .flatMap(({ sales }) => sales)
      .filter(({ buyer_contract_id: id }) => contracts.get(id) === Object(bill.buyer).buyer_id)
      .reduce((sum, { revenue }) => sum + units(Number(revenue)), 0);
  const rows = await bills('Buyer');
  expect(rows.length).toBeGreaterThan(3);
  for (const bill of rows) expect(units(bill.bill_amount.amount)).toBe(sold(bill));
});

test('bills in XML begin as the page for buyers has them', async () => {
  const { body } = await callCake(account(), '/api/1/accounting.asmx/ExportBuyerBills', {
    billing_cycle: 'all',
    ...span,
  });
  const response = parseCake(body).export_buyer_bills_accounting_response;
  const [bill] = [response.buyer_bills.buyer_bill].flat();
  expect(response).not.toHaveProperty('message');
  expect(Object.keys(bill.buyer)).toEqual([
    ...['buyer_id', 'buyer_name', 'account_status', 'account_managers', 'buyer_billing'],
  ]);
  expect(bill.buyer.account_managers.account_manager).toHaveProperty('contact_name');
  expect(bill.buyer.buyer_billing.billing_cycle.billing_cycle_id['@_xmlns']).toBe('API:id_name_store');
});

test('exports of bills read, and marks on them write', () => {
  const sizes = { offers: 1, advertisers: 1, affiliates: 1, campaigns: 1 };
  const instance = { seed: 1, timeZone: 'UTC', currency: 'USD', apiKey: 'key', username: 'name', password: 'word' };
  const cake = createCake({ ...instance, sizes, now: new Date('2026-03-01') });
  const isWrite = (path: string) =>
    cake.isWrite({ method: 'GET', path, query: new URLSearchParams(), headers: {}, body: Buffer.alloc(0) });
  expect(isWrite('/api/1/accounting.asmx/ExportAffiliateBills')).toBe(false);
  expect(isWrite('/api/1/accounting.asmx/MarkAffiliateBillAsPaid')).toBe(true);
  expect(isWrite('/api/1/signup.asmx/GetMediaTypes')).toBe(false);
  expect(isWrite('/api/4/signup.asmx/Affiliate')).toBe(true);
  expect(isWrite('/api/1/track.asmx/RejectedDispositions')).toBe(false);
  expect(isWrite('/api/2/track.asmx/UpdateConversionDisposition')).toBe(true);
});
