import type { ParameterValues } from '../bind-arguments.ts';
import { bool, byte, dateTime, decimal, enumeration, int, text } from '../scalars.ts';

/** The 15 parameters of TRACK UpdateConversion v4 in the order of the manual (cake.md 2.8). */
export const updateConversionParameters = {
  offer_id: int,
  conversion_id: int,
  request_session_id: int,
  transaction_id: text,
  payout: decimal,
  add_to_existing_payout: bool,
  received: decimal,
  received_option: enumeration(
    'no_change',
    'total_sale_amount',
    'additional_sale_amount',
    'total_revenue',
    'additional_revenue',
  ),
  disposition_type: enumeration('no_change', 'pending', 'rejected', 'approved', 'returned'),
  disposition_id: int,
  update_revshare_payout: bool,
  effective_date_option: enumeration('today', 'conversion_date', 'custom'),
  custom_date: dateTime,
  note_to_append: text,
  /** Its other members were not found (cake.md 7). */
  disallow_on_billing_status: enumeration('ignore'),
};

/** The parameters of one call, read. */
export type UpdateConversionValues = ParameterValues<typeof updateConversionParameters>;

const { request_session_id: _session, ...keyedByConversion } = updateConversionParameters;

/** UpdateConversionEvents v6 (D:13000068566): without the session; the place of what it adds is not known. */
export const updateConversionEventsParameters = { ...keyedByConversion, unpaid_disposition_id: byte };
