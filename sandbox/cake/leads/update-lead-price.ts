import { moneyOfUnits, moneyUnits } from '../money-units.ts';
import { type Operation, toldOperation } from '../operation.ts';
import { bool, dateTime, decimal, enumeration, short, text } from '../scalars.ts';
import { effectiveDate, noteAfter } from '../track/conversion-changes.ts';
import { findLead } from './leads-of.ts';

/**
 * TRACK UpdateLeadPrice v2 (D:5000546110): what the affiliate is paid for a lead, which is what its conversion reports.
 * INFERRED: the words of the refusal, and that a switch that is off does not take a return back.
 */
export const updateLeadPrice: Operation = toldOperation({
  address: '/api/2/track.asmx/UpdateLeadPrice',
  root: 'update_lead_price_response',
  parameters: {
    vertical_id: short,
    lead_id: text,
    add_to_existing: bool,
    amount: decimal,
    mark_as_returned: bool,
    note_to_append: text,
    effective_date_option: enumeration('today', 'conversion_date', 'custom'),
    custom_date: dateTime,
  },
  write: (account, values) => {
    const lead = findLead(account, values.lead_id, values.vertical_id);
    if (!lead) return { refused: 'Lead Not Found' };
    const { conversion } = lead;
    const before = values.add_to_existing ? moneyUnits(conversion.paid) : 0n;
    account.conversions.set(conversion.event_conversion_id, {
      ...conversion,
      paid: moneyOfUnits(before + moneyUnits(values.amount)),
      ...(values.mark_as_returned && {
        disposition_id: returnedId,
        disposition_contact: account.username,
        disposition_date: effectiveDate(account, values, conversion),
      }),
      note: noteAfter(conversion.note, values.note_to_append),
      last_updated: account.now,
    });
    return { message: 'Lead Updated' };
  },
});

const returnedId = 4;
