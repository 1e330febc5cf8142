import type { NativeRead, RowItem } from '../../native.ts';
import { nativeRow } from '../../natives-of.ts';
import { type AnyRecord, amount, instant, integer, record, records, reference, text } from '../../spec/field.ts';
import { readRecord, valueAt } from '../../spec/read-record.ts';
import { writeFilter } from '../../spec/write-record.ts';
import { moneyOfCents } from '../cents.ts';
import type { OfferitConnection } from '../connection.ts';
import { operations } from '../operations.ts';
import { valuesOf } from '../php-map.ts';
import { wire } from '../wire.ts';

const readOnly = { readOnly: true } as const;
const count = (name: string, says: string) => integer(name, says, readOnly);
const money = (name: string, says: string) => amount(name, `${says} in units of money.`, readOnly);

/** That the report prints what that of the older API prints is INFERRED, as is that its money is in cents (offerit.md 3.2, 4.1). */
const figures = {
  pageView: count('page_view', 'Clicks.'),
  uniqueVisitor: count('unique_visitor', 'Unique clicks.'),
  conversion: count('conversion', 'Conversions.'),
  conversionAmount: money('conversion_amount', 'What conversions brought,'),
  advertiserInitial: count('advertiser_initial', 'Transactions of the type advertiser_initial.'),
  advertiserInitialAmount: money('advertiser_initial_amount', 'What these brought,'),
  phoneCall: count('phone_call', 'Calls.'),
  phoneCallAmount: money('phone_call_amount', 'What calls brought,'),
  phoneConversion: count('phone_conversion', 'Conversions by telephone.'),
  phoneConversionAmount: money('phone_conversion_amount', 'What these brought,'),
  affiliateReferralJoin: count('affiliate_referral_join', 'Affiliates that were brought by others.'),
  continuity: count('continuity', 'Rebills.'),
  continuityAmount: money('continuity_amount', 'What rebills brought,'),
  advertiserIncomeAmount: money('advertiser_income_amount', 'Income from advertisers,'),
  void: count('void', 'Voids.'),
  voidAmount: money('void_amount', 'What voids took back, negative,'),
  chargeback: count('chargeback', 'Chargebacks.'),
  chargebackAmount: money('chargeback_amount', 'What chargebacks took back, negative,'),
  voidReversal: count('void_reversal', 'Voids that were reversed.'),
  voidReversalAmount: money('void_reversal_amount', 'What these brought,'),
  chargebackReversal: count('chargeback_reversal', 'Chargebacks that were reversed.'),
  chargebackReversalAmount: money('chargeback_reversal_amount', 'What these brought,'),
  affiliatePayout: money('affiliate_payout', 'Paid to affiliates,'),
  referralJoin: count('referral_join', 'Signups that were brought by referrals.'),
  referralPayout: money('referral_payout', 'Paid to those who brought affiliates,'),
  affiliateManagerPayout: money('affiliate_manager_payout', 'Paid to managers of affiliates,'),
  partnerPayout: money('partner_payout', 'Paid to partners,'),
  tierAdjustmentPayout: money('tier_adjustment_payout', 'Adjusted for tiers,'),
  correctionPayout: money('correction_payout', 'Corrected,'),
} as const;

/** What "break" is about depends on the view, so that nothing is printed under these names. */
const row = {
  break: text('break', 'What it is about, as printed: an id, a word, or unix seconds.', readOnly),
  time: instant('told.time', 'Where its stretch of time begins; with PERIOD, MONTH and YEAR alone.', readOnly),
  offerId: reference('told.offer', 'The offer that it is about; with OFFER alone.', { ...readOnly, to: 'offer' }),
  affiliateId: reference('told.affiliate', 'The affiliate that it is about; with AFFILIATE alone.', {
    ...readOnly,
    to: 'affiliate',
  }),
  figures: record('stats', 'ProfitLossFigures', 'Counts and money.', figures, readOnly),
} as const;

const report: RowItem = {
  named: 'ProfitLoss',
  says: 'Profit and loss of a stretch of time.',
  fields: {
    total: record('total.row', 'ProfitLossFigures', 'Counts and money.', figures, readOnly),
    rows: records('rows', 'ProfitLossRow', 'One thing that the report is broken down by.', row, readOnly),
  },
};

/** What a row is about, by the view; with others it is a word of the network's. */
const aboutIn: Readonly<Record<string, 'time' | 'offerId' | 'affiliateId'>> = {
  PERIOD: 'time',
  MONTH: 'time',
  YEAR: 'time',
  OFFER: 'offerId',
  AFFILIATE: 'affiliateId',
};

const { takes } = operations.reportProfitLoss;

/** The whole report comes at once, and the totals with it. */
export const profitLoss: NativeRead = {
  ...nativeRow(operations.reportProfitLoss),
  effect: 'read',
  gives: { as: 'one', item: report },
  read: async (connection, { values }, call) => {
    const { timeZone } = connection.account;
    const parameters = writeFilter(wire, takes, values, timeZone);
    const answer = await (connection as OfferitConnection).ask(
      { operation: operations.reportProfitLoss, parameters },
      call,
    );
    const printed = { total: valueAt(answer, 'total'), rows: valuesOf(valueAt(answer, 'rows')) };
    const read: AnyRecord = readRecord(wire, report.fields, printed, timeZone);
    return { rows: [inMoney(read, String(values.view), timeZone)], total: null };
  },
};

function inMoney({ total, rows }: AnyRecord, view: string, zone: string): AnyRecord {
  return {
    total: figuresInMoney(total),
    rows: (rows as readonly AnyRecord[]).map((each) => ({
      ...each,
      ...about(view, each.break, zone),
      figures: figuresInMoney(each.figures),
    })),
  };
}

function about(view: string, broken: unknown, zone: string): AnyRecord {
  const name = aboutIn[view];
  // A label stands in place of an id where there is none.
  return name && /^[1-9]\d*$/.test(String(broken)) ? { [name]: wire.hear(row[name], broken, zone) } : {};
}

function figuresInMoney(found: unknown): AnyRecord | null {
  if (found == null) return null;
  const read = Object.entries(found as AnyRecord).map(([name, value]) => {
    const isMoney = figures[name as keyof typeof figures].kind === 'amount';
    return [name, isMoney && value !== null ? moneyOfCents([String(value)]) : value];
  });
  return Object.fromEntries(read);
}
