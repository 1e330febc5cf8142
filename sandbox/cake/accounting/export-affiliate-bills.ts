import type { CakeAccount } from '../cake-account.ts';
import { type Operation, readOperation } from '../operation.ts';
import { date, decimal, type Members, number, object, text } from '../response-tree.ts';
import { bool, byte } from '../scalars.ts';
import { affiliateBills, billCard } from './affiliate-bills.ts';
import { billTree } from './bill-trees.ts';
import { billParameters } from './bills.ts';
import type { StoredAffiliateBill } from './stored-affiliate-bill.ts';

/** ACCOUNTING ExportAffiliateBills v1, cake.md 2.1 and 3.7: payment type 0 is any. */
export const exportAffiliateBills: Operation = readOperation({
  address: '/api/1/accounting.asmx/ExportAffiliateBills',
  root: 'export_affiliate_bills_accounting_response',
  parameters: { ...billParameters, paid_only: bool, payment_type_id: byte },
  list: 'affiliate_bills',
  item: 'affiliate_bill',
  rows: (account, values) => {
    const wanted = affiliateBills(account, values)
      .map((bill) => ({ bill, card: billCard(account, bill) }))
      .filter(({ card }) => !values.paid_only || card.payment_date !== null)
      .filter(({ card }) => values.payment_type_id === 0 || card.payment_type_id === values.payment_type_id);
    const items = wanted.map(({ bill, card }) => {
      const affiliate = account.affiliates.get(bill.holderId);
      const holder = affiliate && { ...affiliate, name: affiliate.affiliate_name };
      return billTree(account, bill, 'affiliate', holder, paymentMembers(account, card));
    });
    return { total: items.length, items };
  },
});

/** Under the names of the calls that mark a bill; the date of its payment as the affiliate portal calls it. */
function paymentMembers({ lookups }: CakeAccount, card: StoredAffiliateBill): Members {
  const { payment_type_id: typeId } = card;
  return {
    payment_type: object({
      payment_type_id: number(typeId),
      payment_type_name: text(lookups.paymentTypes.get(typeId ?? 0) ?? null),
    }),
    invoice_number: text(card.invoice_number),
    invoiced_amount: decimal(card.invoiced_amount),
    date_invoice_received: date(card.date_invoice_received),
    date_paid: date(card.payment_date),
    verification_code: text(card.verification_code),
    notes: text(card.notes),
  };
}
