import { expect } from 'vitest';
import { reportProfitLoss } from '../../datasources/offerit/profit-loss-operation.ts';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

const figures = `{
  pageView uniqueVisitor conversion conversionAmount continuity continuityAmount void voidAmount chargeback chargebackAmount
  advertiserInitial advertiserInitialAmount affiliatePayout referralPayout
}`;

/** The report of profit and loss. */
export const offeritProfitLoss: readonly OperationCase[] = [
  {
    calls: ['reportProfitLoss'],
    title: 'profit and loss are told by offer, with the totals, money in units',
    show: async (bench) => {
      const { offerit } = await bench.ask(`{ offerit {
        profitLoss(view: OFFER, period: ALL_TIME) { total ${figures} rows { break offerId offer { nativeId } time figures ${figures} } }
      } }`);
      const { total, rows } = offerit.profitLoss;
      const events = eventsIn(bench);
      expect(total).toEqual(figuresOf(events, () => true));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        const { offerId } = row;
        expect(row).toMatchObject({ break: offerId, offer: { nativeId: offerId }, time: null });
        expect(row.figures).toEqual(figuresOf(events, ({ offerid }) => offerid === offerId));
      }
    },
  },
  {
    calls: ['reportProfitLoss'],
    title: 'profit and loss of a stretch are told by month, and of one affiliate by affiliate',
    show: async (bench) => {
      const events = eventsIn(bench);
      const newest = events.transactions.at(-1);
      const at = Number(newest.time);
      const query = `query ($from: DateTime, $to: DateTime, $affiliate: ID) { offerit {
        months: profitLoss(view: MONTH, from: $from, to: $to) { rows { time offerId figures ${figures} } }
        own: profitLoss(view: AFFILIATE, period: ALL_TIME, affiliateId: $affiliate) { rows { affiliate { nativeId } figures ${figures} } }
      } }`;
      const variables = { from: isoAt(at - 1), to: isoAt(at + 1), affiliate: newest.loginid };
      const { months, own } = (await bench.ask(query, variables)).offerit;
      const [month, ...others] = months.rows;
      expect(others).toEqual([]);
      expect(month.time.slice(0, 10)).toBe(`${isoAt(at).slice(0, 8)}01`);
      expect(month.figures).toEqual(figuresOf(events, ({ time }) => Math.abs(Number(time) - at) <= 1));
      const ofOne = figuresOf(events, ({ loginid }) => loginid === newest.loginid);
      expect(own.rows).toEqual([{ affiliate: { nativeId: newest.loginid }, figures: ofOne }]);
    },
  },
  {
    calls: ['reportProfitLoss'],
    title: 'every view is taken, and its rows add up to the total',
    show: async (bench) => {
      // An offer may be in several groups, and in none.
      const views = Object.keys(Object(reportProfitLoss.takes.view).values).filter((view) => view !== 'OFFER_GROUP');
      const part = '{ total { pageView } rows { figures { pageView } } }';
      const asked = views.map((view) => `${view}: profitLoss(view: ${view}, period: ALL_TIME) ${part}`);
      const { offerit } = await bench.ask(
        `{ offerit { ${asked.join(' ')} groups: profitLoss(view: OFFER_GROUP, period: ALL_TIME) { rows { break } } } }`,
      );
      const { pageView } = figuresOf(eventsIn(bench), () => true);
      for (const view of views) {
        const sum = offerit[view].rows.reduce((so: number, row: Data) => so + row.figures.pageView, 0);
        expect([view, sum, offerit[view].total.pageView]).toEqual([view, pageView, pageView]);
      }
      expect(offerit.groups.rows.length).toBeGreaterThan(0);
    },
  },
  {
    calls: ['reportProfitLoss'],
    title: 'profit and loss are refused without a clear stretch, or by campaign without an affiliate',
    show: async (bench) => {
      const rows = '{ rows { break } }';
      const ask = (given: string) => bench.refused(`{ offerit { profitLoss(view: YEAR, ${given}) ${rows} } }`);
      const day = '"2026-01-01T00:00:00Z"';
      expect(await ask(`from: ${day}`)).toMatchObject({ code: 'REQUIRED', field: 'to', calls: 0 });
      const both = await ask(`period: TODAY, from: ${day}, to: ${day}`);
      expect(both).toMatchObject({ code: 'INVALID_VALUE', field: 'period', calls: 0 });
      expect(await ask('campaignId: "1"')).toMatchObject({ code: 'REQUIRED', field: 'affiliateId', calls: 0 });
      expect((await ask('period: NEVER')).calls).toBe(0);
      await bench.ask(`{ offerit { profitLoss(view: YEAR, period: THIS_YEAR, inhouse: EXCLUDE) ${rows} } }`);
    },
  },
];

interface Events {
  readonly traffic: readonly Data[];
  readonly transactions: readonly Data[];
}

const eventsIn = (bench: OperationBench): Events => ({
  traffic: recordsIn(bench, 'traffic'),
  transactions: recordsIn(bench, 'transactions'),
});

const isoAt = (seconds: number) => new Date(seconds * 1000).toISOString();

/** What the report must say of the records that count. */
function figuresOf(events: Events, counts: (record: Data) => boolean) {
  const traffic = events.traffic.filter(counts);
  const transactions = events.transactions.filter(counts);
  const clicks = (name: string) => traffic.reduce((sum, record) => sum + Number(record[name]), 0);
  const of = (type: string) => transactions.filter(({ trans_type: own }) => own === type);
  const paid = (type: string) =>
    transactions.flatMap(({ payouts }) => payouts).filter((payout) => payout.type === type);
  return {
    pageView: clicks('page_view'),
    uniqueVisitor: clicks('unique_visitor'),
    conversion: of('conversion').length,
    conversionAmount: money(of('conversion')),
    continuity: of('continuity').length,
    continuityAmount: money(of('continuity')),
    void: of('void').length,
    voidAmount: money(of('void')),
    chargeback: of('chargeback').length,
    chargebackAmount: money(of('chargeback')),
    advertiserInitial: of('advertiser_initial').length,
    advertiserInitialAmount: money(of('advertiser_initial')),
    affiliatePayout: money(paid('affiliate')),
    referralPayout: money(paid('referral')),
  };
}

/** Cents as units, told apart from the code under test. */
function money(records: readonly Data[]): string {
  const cents = records.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const [sign, magnitude] = cents < 0n ? ['-', -cents] : ['', cents];
  return `${sign}${magnitude / 100n}.${String(magnitude % 100n).padStart(2, '0')}`;
}
