import { changes, clearableText } from '../edit-words.ts';
import { tooLong } from '../find-problem.ts';
import { exactMoney } from '../money-units.ts';
import { type Operation, toldOperation } from '../operation.ts';
import { byte, dateTime, decimal, enumeration, int, text } from '../scalars.ts';
import { billCard, findAffiliateBill } from './affiliate-bills.ts';

/**
 * ACCOUNTING MarkAffiliateBillAsReceived v1 (D:5000545993): an affiliate sent an invoice. Which of the two messages it
 * is, and what is said to an unknown bill, are INFERRED from the other call; the amount has no word for "leave".
 */
export const markAffiliateBillAsReceived: Operation = toldOperation({
  address: '/api/1/accounting.asmx/MarkAffiliateBillAsReceived',
  root: 'mark_affiliate_bill_as_received_accounting_response',
  parameters: {
    bill_id: int,
    invoice_number: text,
    invoiced_amount: decimal,
    date_invoice_received: dateTime,
    date_invoice_received_modification_type: enumeration('do_not_change', 'change', 'remove'),
    notes: text,
  },
  write: (account, values) => {
    const bill = findAffiliateBill(account, values.bill_id);
    if (!bill) return { refused: unknownBill };
    const refused = longTextProblem(values);
    if (refused) return { refused };
    const { date_invoice_received: received, date_invoice_received_modification_type: word } = values;
    const before = billCard(account, bill);
    const after = {
      ...before,
      ...changes(['invoice_number', 'notes'], (name) => clearableText(values[name], '')),
      invoiced_amount: exactMoney(values.invoiced_amount),
      ...(word !== 'do_not_change' && { date_invoice_received: word === 'change' ? received : null }),
    };
    account.affiliateBills.set(bill.bill_id, after);
    const isNew = before.date_invoice_received === null && after.date_invoice_received !== null;
    return { message: isNew ? 'Bill Marked As Received' : 'Bill Successfully Updated' };
  },
});

/** ACCOUNTING MarkAffiliateBillAsPaid v1 (D:5000545966), whose root has a spelling of its own. */
export const markAffiliateBillAsPaid: Operation = toldOperation({
  address: '/api/1/accounting.asmx/MarkAffiliateBillAsPaid',
  root: 'markaffiliatebillsaspaid_accounting_response',
  parameters: {
    bill_id: int,
    payment_type_id: byte,
    invoice_number: text,
    verification_code: text,
    payment_date: dateTime,
    notes: text,
  },
  write: (account, values) => {
    const bill = findAffiliateBill(account, values.bill_id);
    const { payment_type_id: typeId, payment_date } = values;
    if (!bill) return { refused: unknownBill };
    if (typeId !== 0 && !account.lookups.paymentTypes.has(typeId)) return { refused: 'Payment Type ID does not exist' };
    const refused = longTextProblem(values);
    if (refused) return { refused };
    const before = billCard(account, bill);
    account.affiliateBills.set(bill.bill_id, {
      ...before,
      // INFERRED from the other call that an empty text leaves and NULL erases.
      ...changes(['invoice_number', 'verification_code', 'notes'], (name) => clearableText(values[name], '')),
      payment_type_id: typeId || before.payment_type_id,
      payment_date,
    });
    return { message: `Affiliate Payment ${before.payment_date === null ? 'Added' : 'Updated'}` };
  },
});

const unknownBill = 'Billing ID does not exist';

function longTextProblem(values: { readonly invoice_number: string; readonly notes: string }): string | undefined {
  return tooLong([
    [values.invoice_number, 50, 'Invalid Invoice Number'],
    [values.notes, 250, 'Invalid Notes'],
  ]);
}
