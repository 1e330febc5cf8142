import { amount, choice, type Fields, flag, instant, reference, text } from '../spec/field.ts';
import { leftOut } from '../spec/wire.ts';
import { int } from './scalar-limits.ts';

/** Two parameters say together that an amount stays: `conversion-writes.ts` adds them. */
const byPair = { unchanged: leftOut } as const;
/** How a change is done, which nothing shows afterwards. */
const manner = { writeOnly: true, unchanged: leftOut } as const;

/** What `UpdateConversion` v4 takes beside the number of the conversion and its offer (cake.md 2.8). */
export const conversionWriteFields = {
  payoutAmount: amount('payout', 'What the affiliate is paid; a change replaces it.', {
    readAt: 'paid.amount',
    ...byPair,
  }),
  receivedAmount: amount('received', 'What the advertiser pays; a change replaces it.', {
    readAt: 'received.amount',
    ...byPair,
  }),
  saleAmount: amount('received', 'What the visitor paid; of a share in the sale the revenue follows it.', {
    readAt: 'order_total.amount',
    ...byPair,
  }),
  dispositionType: choice(
    'disposition_type',
    'DispositionTypeWord',
    'What is decided of it.',
    { PENDING: 'pending', REJECTED: 'rejected', APPROVED: 'approved', RETURNED: 'returned' },
    { readAt: 'current_disposition.disposition_type.disposition_type_name' },
  ),
  dispositionId: reference('disposition_id', 'The reason, by its number; it must be one of the type.', {
    readAt: 'current_disposition.disposition_id',
    ...int,
  }),
  updateRevsharePayout: flag('update_revshare_payout', 'A share in the sale is paid anew, of what it is now.', manner),
  effectiveDateOption: choice(
    'effective_date_option',
    'EffectiveDate',
    'From when on the change counts: the time of the conversion unless told.',
    { TODAY: 'today', CONVERSION_DATE: 'conversion_date', CUSTOM: 'custom' },
    manner,
  ),
  customDate: instant('custom_date', 'From when on the change counts where that is CUSTOM.', { writeOnly: true }),
  noteToAppend: text('note_to_append', 'Added to its notes, which cannot be replaced.', { writeOnly: true }),
} as const satisfies Fields;
