import { expect } from 'vitest';
import { done, nativeWrite, notDone } from './cake-mutations.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';
import { recordIn, recordsIn } from './records-in.ts';

/** A stretch in which periods are over. */
const days = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
const stretch = `billingPeriodStartDate: "${days(120)}", billingPeriodEndDate: "${days(40)}"`;

/** What was paid or earned in the period of a bill and stands on one, tests left out; partly billed ones have half of it. */
function billed(
  bench: OperationBench,
  bill: Data,
  side: 'paid' | 'received',
  holder: Readonly<Record<string, string>>,
): number {
  const status = side === 'paid' ? 'source_affiliate_billing_status' : 'brand_advertiser_billing_status';
  const [member = '', id] = Object.entries(holder)[0] ?? [];
  const rows = recordsIn(bench, 'conversions').filter((row) => {
    const at = Date.parse(`${row.event_conversion_date}Z`);
    const isThen = at >= local(bill.billingPeriodStartDate) && at < local(bill.billingPeriodEndDate);
    const isSame = String(row[`${side}_currency_id`]) === bill.billAmount.currencyId;
    return !row.test && isThen && isSame && String(row[member]) === id;
  });
  const share = { billed: 1, unbilled: 0, partial: 0.5 } as const;
  return rows.reduce((sum, row) => sum + Number(row[side]) * share[row[status] as keyof typeof share], 0);
}

/** The bill's border as a local time, whose offset is its own. */
const local = (instant: string) => Date.parse(`${instant.slice(0, 19)}Z`);

const bill = 'billId billingPeriodStartDate billingPeriodEndDate billAmount { currencyId amount }';

/** Bills, and what is noted on them. */
export const cakeAccounting: readonly OperationCase[] = [
  {
    calls: ['exportAffiliateBills', 'exportAdvertiserBills'],
    title: 'bills are what conversions of their period add up to',
    show: async (bench) => {
      const { cake } = await bench.ask(`{ cake {
        affiliateBills(${stretch}) { ${bill} affiliateId affiliateName billingCycle { id } accountManagers { id } }
        weekly: affiliateBills(${stretch}, billingCycle: WEEKLY) { billingCycle { name } }
        advertiserBills(${stretch}) { ${bill} advertiserId advertiserName }
      } }`);
      expect(cake.affiliateBills.length).toBeGreaterThan(5);
      for (const row of cake.affiliateBills.slice(0, 10)) {
        const affiliate = recordIn(bench, 'affiliates', row.affiliateId);
        expect(row.billingCycle.id).toBe(String(affiliate.billing_cycle_id));
        const sum = billed(bench, row, 'paid', { source_affiliate_id: row.affiliateId });
        expect(Math.abs(Number(row.billAmount.amount) - sum)).toBeLessThan(0.01);
      }
      expect(cake.advertiserBills.length).toBeGreaterThan(5);
      for (const row of cake.advertiserBills.slice(0, 10)) {
        const sum = billed(bench, row, 'received', { brand_advertiser_id: row.advertiserId });
        expect(Math.abs(Number(row.billAmount.amount) - sum)).toBeLessThan(0.01);
      }
      expect(new Set(cake.weekly.map(({ billingCycle }: Data) => billingCycle.name))).toEqual(new Set(['Weekly']));
      const wrong = `{ cake { affiliateBills(billingPeriodStartDate: "2026-02-01", billingPeriodEndDate: "2026-01-01") { billId } } }`;
      expect(await bench.refused(wrong)).toMatchObject({ field: 'billingPeriodEndDate', calls: 0 });
    },
  },
  {
    calls: ['exportBuyerBills'],
    title: 'buyers are billed for the leads that they were sold',
    show: async (bench) => {
      const { cake } = await bench.ask(`{ cake { buyerBills(${stretch}) { ${bill} buyerId buyerName } } }`);
      expect(cake.buyerBills.length).toBeGreaterThan(0);
      for (const { buyerId, buyerName, billAmount } of cake.buyerBills) {
        expect(buyerName).toBe(recordIn(bench, 'buyers', buyerId).buyer_name);
        expect(Number(billAmount.amount)).toBeGreaterThan(0);
      }
    },
  },
  {
    calls: ['markAffiliateBillAsReceived', 'markAffiliateBillAsPaid'],
    title: 'a bill is marked as received and as paid, what is not told stays',
    show: async (bench) => {
      const { cake } = await bench.ask(`{ cake { affiliateBills(${stretch}) { billId } } }`);
      const [{ billId }] = cake.affiliateBills;
      const received = (values: object) => nativeWrite('cakeMarkAffiliateBillAsReceived', { billId, ...values });
      const at = '2026-03-04T05:06:07-05:00';
      await done(
        bench,
        received({ invoicedAmount: '20.01', invoiceNumber: 'R-7', dateInvoiceReceived: at, notes: 'ok' }),
      );
      await done(bench, received({ invoicedAmount: '20.02', notes: null }));
      await done(bench, nativeWrite('cakeMarkAffiliateBillAsPaid', { billId, paymentTypeId: '4', paymentDate: at }));
      const { cake: now } = await bench.ask(`{ cake { affiliateBills(${stretch}, paidOnly: true, paymentTypeId: "4") {
        billId invoiceNumber invoicedAmount dateInvoiceReceived datePaid notes paymentType { name }
      } } }`);
      expect(now.affiliateBills).toContainEqual({
        ...{ billId, invoiceNumber: 'R-7', invoicedAmount: '20.0200', notes: null, paymentType: { name: 'PayPal' } },
        ...{ dateInvoiceReceived: at, datePaid: at },
      });
      expect(recordIn(bench, 'affiliate_bills', billId)).toMatchObject({ invoice_number: 'R-7', payment_type_id: 4 });
      const unknown = await notDone(
        bench,
        nativeWrite('cakeMarkAffiliateBillAsPaid', { billId: '1', paymentDate: at }),
      );
      expect(unknown.message).toContain('Billing ID does not exist');
    },
  },
];
