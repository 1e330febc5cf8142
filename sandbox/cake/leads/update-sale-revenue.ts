import { formatAmount } from '../money.ts';
import { moneyOfUnits, moneyUnits } from '../money-units.ts';
import { type Operation, textOperation } from '../operation.ts';
import { bool, decimal, int, text } from '../scalars.ts';
import { noteAfter } from '../track/conversion-changes.ts';
import { findLead, replaceSale } from './leads-of.ts';

/**
 * TRACK UpdateSaleRevenue v1 (D:5000546151), which answers with a text: what a buyer pays for a lead. The conversion
 * that the lead is earns as much more or less, INFERRED so that reports and sales add up.
 */
export const updateSaleRevenue: Operation = textOperation({
  address: '/api/1/track.asmx/UpdateSaleRevenue',
  parameters: {
    buyer_contract_id: int,
    // "INTEGER" in the table of the page, and a lead's id in its sample.
    lead_id: text,
    add_to_existing: bool,
    amount: decimal,
    note_to_append: text,
  },
  write: (account, values) => {
    const lead = findLead(account, values.lead_id, 0);
    const sale = lead?.sales.find(({ buyer_contract_id: id }) => id === values.buyer_contract_id);
    if (!lead || !sale) return 'Sale Not Found';
    const before = moneyUnits(sale.revenue);
    const after = (values.add_to_existing ? before : 0n) + moneyUnits(values.amount);
    const revenue = moneyOfUnits(after);
    replaceSale(account, lead, sale, { ...sale, revenue, note: noteAfter(sale.note, values.note_to_append) });
    const { conversion } = lead;
    account.conversions.set(conversion.event_conversion_id, {
      ...conversion,
      received: moneyOfUnits(moneyUnits(conversion.received) + after - before),
      last_updated: account.now,
    });
    const currency = account.lookups.currencies.get(conversion.received_currency_id);
    return `Success - New Revenue: ${formatAmount(revenue, false, currency?.currency_symbol ?? '')}`;
  },
});
