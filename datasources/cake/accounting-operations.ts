import { cannotLeave, choice, date, decimal, flag, instant, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { inOrder } from '../spec/rule.ts';
import { byte, int } from './scalar-limits.ts';
import { nullWord } from './wire.ts';

const required = { required: true } as const;

/** What all exports of bills take (cake.md 2.1). */
const billsTakes = {
  billingCycle: choice(
    'billing_cycle',
    'BillingCycleFilter',
    'How often the bills are made; any where it is left out.',
    { ALL: 'all', WEEKLY: 'weekly', BIMONTHLY: 'bimonthly', MONTHLY: 'monthly' },
    { any: 'all' },
  ),
  billingPeriodStartDate: date('billing_period_start_date', 'The day on which the first period begins.', required),
  billingPeriodEndDate: date('billing_period_end_date', 'The day before which the last one begins.', required),
};
const billsRules = [inOrder('billingPeriodStartDate', 'billingPeriodEndDate')];

const billId = reference('bill_id', 'The bill, of `affiliateBills`.', { ...required, ...int });
const paymentTypeId = reference('payment_type_id', 'How it is paid.', byte);

/** Here and below: the names are those of the operation's own page, where cake.md names the operation alone (2.1). */
const clearable = { cleared: nullWord } as const;

const receivedBillTakes = {
  billId,
  invoiceNumber: text('invoice_number', "The number of the affiliate's invoice.", { ...clearable, maxLength: 50 }),
  invoicedAmount: decimal('invoiced_amount', 'What it asks for, decimal; there is no word to leave it as it is.', {
    ...required,
    unchanged: cannotLeave,
  }),
  dateInvoiceReceived: instant('date_invoice_received', 'When it came.', {
    announcedBy: 'date_invoice_received_modification_type',
  }),
  notes: text('notes', 'Notes on the bill.', { ...clearable, maxLength: 250 }),
};

/** Of these texts nothing says that they can be emptied. */
const paidBillTakes = {
  billId,
  paymentTypeId,
  invoiceNumber: text('invoice_number', "The number of the affiliate's invoice.", { maxLength: 50 }),
  verificationCode: text('verification_code', 'What proves the payment.'),
  paymentDate: instant('payment_date', 'When it was paid.', { ...required, unchanged: cannotLeave }),
  notes: text('notes', 'Notes on the bill.', { maxLength: 250 }),
};

/** All of `accounting.asmx` (cake.md 2.1, 3.7). */
export const accountingOperations = {
  exportAdvertiserBills: read(
    '/api/1/accounting.asmx/ExportAdvertiserBills',
    'What advertisers are billed for periods that begin in a stretch of time.',
    {
      takes: billsTakes,
      rules: billsRules,
      rows: 'advertiser_bills.advertiser_bill',
      catalogued: ['export_advertiser_bills'],
    },
  ),
  exportAffiliateBills: read(
    '/api/1/accounting.asmx/ExportAffiliateBills',
    'What affiliates are paid for periods that begin in a stretch of time.',
    {
      takes: {
        ...billsTakes,
        paidOnly: flag('paid_only', 'Paid ones alone.'),
        paymentTypeId,
      },
      rules: billsRules,
      rows: 'affiliate_bills.affiliate_bill',
      catalogued: ['export_affiliate_bills'],
    },
  ),
  exportBuyerBills: read(
    '/api/1/accounting.asmx/ExportBuyerBills',
    'What buyers of leads are billed for periods that begin in a stretch of time.',
    { takes: billsTakes, rules: billsRules, rows: 'buyer_bills.buyer_bill' },
  ),
  markAffiliateBillAsReceived: write(
    '/api/1/accounting.asmx/MarkAffiliateBillAsReceived',
    'Notes on a bill that the affiliate sent an invoice.',
    { takes: receivedBillTakes },
  ),
  markAffiliateBillAsPaid: write(
    '/api/1/accounting.asmx/MarkAffiliateBillAsPaid',
    'Notes on a bill that it was paid.',
    {
      takes: paidBillTakes,
    },
  ),
} as const satisfies Operations;
