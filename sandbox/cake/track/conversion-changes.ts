import type { CakeAccount } from '../cake-account.ts';
import { dispositions } from '../reports/dispositions.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import type { StoredOffer } from '../stored-offer.ts';
import { paidAfter, receivedAfter } from './conversion-money.ts';
import type { UpdateConversionValues } from './update-conversion-parameters.ts';

/** What a call stores in the conversion that it found, or why nothing. */
export function conversionChanges(
  account: CakeAccount,
  values: UpdateConversionValues,
  offer: StoredOffer,
  conversion: StoredConversion,
): Partial<StoredConversion> | { readonly refused: string } {
  const disposition = dispositionAfter(account, values, conversion);
  if (!disposition) return { refused: 'Invalid Disposition ID' };
  const earned = receivedAfter(values, offer, conversion);
  return {
    ...disposition,
    ...earned,
    paid: paidAfter(account, values, offer, { ...conversion, ...earned }),
    note: noteAfter(conversion.note, values.note_to_append),
  };
}

/**
 * An id of 0 means the type's own disposition, and without a type the id is not looked at: both INFERRED. So is that
 * the effective date is what reports show as the date of the disposition, and invented that the log-in made it.
 */
function dispositionAfter(
  account: CakeAccount,
  values: UpdateConversionValues,
  conversion: StoredConversion,
): Partial<StoredConversion> | undefined {
  const { disposition_type: type, disposition_id: id } = values;
  if (type === 'no_change') return {};
  const typeId = typeIds[type];
  const disposition_id = id === 0 ? typeId : id;
  if (dispositions.get(disposition_id)?.typeId !== typeId) return undefined;
  return {
    disposition_id,
    disposition_contact: account.username,
    disposition_date: effectiveDate(account, values, conversion),
  };
}

/** From when a change counts. */
export function effectiveDate(
  { now }: CakeAccount,
  { effective_date_option: option, custom_date }: Pick<UpdateConversionValues, 'effective_date_option' | 'custom_date'>,
  { event_conversion_date }: StoredConversion,
): string {
  return { today: now, conversion_date: event_conversion_date, custom: custom_date }[option];
}

/** The dispositions which are called like their types have the same ids. */
const typeIds = { pending: 1, rejected: 2, approved: 3, returned: 4 } as const;

/** A note with another: notes cannot be replaced; that a line break stands between them is invented. */
export function noteAfter(current: string, appended: string): string {
  return [current, appended].filter(Boolean).join('\n');
}
