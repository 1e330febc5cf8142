import type { RowItem } from '../../native.ts';
import { decimal, type Fields, instant, record, records, reference, text } from '../../spec/field.ts';
import { pair, pairRow } from '../pair.ts';

const readOnly = { readOnly: true } as const;
const personal = { ...readOnly, personal: true } as const;

const contact = {
  id: reference('contact_id', 'Number of the contact.', readOnly),
  firstName: text('first_name', 'First name.', personal),
  lastName: text('last_name', 'Last name.', personal),
};

const amount = {
  currencyId: reference('currency_id', 'Number that the instance gave the currency.', readOnly),
  amount: decimal('amount', 'The amount, exact.', readOnly),
  formattedAmount: text('formatted_amount', 'The amount as the portal prints it.', readOnly),
};

/** Whom it is about, as the page for buyers has it (cake.md 3.7); the others are INFERRED by renaming. */
const holder = (kind: string): Fields => ({
  accountStatus: pairRow(
    'account_status',
    'AccountStatus',
    'status',
    'Whether it is active.',
    `${kind}.account_status`,
  ),
  accountManagers: records(
    `${kind}.account_managers.account_manager`,
    'AccountManager',
    'Who looks after it.',
    pair('contact', 'manager'),
    personal,
  ),
  contacts: records(
    `${kind}.${kind}_billing.contacts.contact`,
    'BillContact',
    'Who gets its bills.',
    contact,
    personal,
  ),
  billingCycle: pairRow(
    'billing_cycle',
    'BillingCycle',
    'cycle',
    'How often it is billed.',
    `${kind}.${kind}_billing.billing_cycle`,
  ),
});

/** The page ends before them: INFERRED from the names of the parameters and of the amounts in reports. */
const period = {
  billingPeriodStartDate: instant('billing_period_start_date', 'When the period begins.', readOnly),
  billingPeriodEndDate: instant('billing_period_end_date', 'When it ends, exclusive.', readOnly),
  billAmount: record('bill_amount', 'BillAmount', 'What is to be paid.', amount, readOnly),
};

const billId = reference('bill_id', 'Number of the bill.', readOnly);

export const advertiserBill: RowItem = {
  named: 'AdvertiserBill',
  says: 'What an advertiser is billed for one period, in one currency.',
  fields: {
    billId,
    advertiserId: reference('advertiser.advertiser_id', 'The advertiser.', { ...readOnly, to: 'advertiser' }),
    advertiserName: text('advertiser.advertiser_name', 'Name of the advertiser.', readOnly),
    ...holder('advertiser'),
    ...period,
  },
};

export const affiliateBill: RowItem = {
  named: 'AffiliateBill',
  says: 'What an affiliate is paid for one period, in one currency.',
  fields: {
    billId,
    affiliateId: reference('affiliate.affiliate_id', 'The affiliate.', { ...readOnly, to: 'affiliate' }),
    affiliateName: text('affiliate.affiliate_name', 'Name of the affiliate.', readOnly),
    ...holder('affiliate'),
    ...period,
    paymentType: pairRow('payment_type', 'PaymentType', 'payment type', 'How it is paid.'),
    invoiceNumber: text('invoice_number', "The number of the affiliate's invoice.", readOnly),
    invoicedAmount: decimal('invoiced_amount', 'What the invoice asks for.', readOnly),
    dateInvoiceReceived: instant('date_invoice_received', 'When the invoice came.', readOnly),
    datePaid: instant('date_paid', 'When it was paid.', readOnly),
    verificationCode: text('verification_code', 'What proves the payment.', readOnly),
    notes: text('notes', 'Notes on the bill.', readOnly),
  },
};

export const buyerBill: RowItem = {
  named: 'BuyerBill',
  says: 'What a buyer of leads is billed for one period, in one currency.',
  fields: {
    billId,
    buyerId: reference('buyer.buyer_id', 'The buyer.', readOnly),
    buyerName: text('buyer.buyer_name', 'Name of the buyer.', readOnly),
    ...holder('buyer'),
    ...period,
  },
};
