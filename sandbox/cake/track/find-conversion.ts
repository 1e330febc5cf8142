import type { CakeAccount } from '../cake-account.ts';
import { macroEventIds } from '../reports/events.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import type { UpdateConversionValues } from './update-conversion-parameters.ts';

/**
 * The conversion of the offer by the first of the three keys that is used; of several that share a session or a
 * transaction the first. What is said to a call without a key, and the order of the keys, are invented.
 */
export function findConversion(
  account: CakeAccount,
  values: UpdateConversionValues,
): StoredConversion | { readonly refused: string } {
  const { offer_id, conversion_id: id, request_session_id: session, transaction_id: transaction } = values;
  if (id === 0 && session === 0 && transaction === '') return { refused: 'Missing Required Fields' };
  const isMeant = keyTest(values);
  const candidates = id === 0 ? account.conversions.values() : listed(account.conversions.get(id));
  for (const conversion of candidates) {
    if (conversion.site_offer_id === offer_id && isMeant(conversion)) return conversion;
  }
  return { refused: 'Conversion Not Found' };
}

/** A session addresses conversions proper only, no events on the way to them. */
function keyTest(values: UpdateConversionValues): (conversion: StoredConversion) => boolean {
  const { conversion_id: id, request_session_id: session, transaction_id: transaction } = values;
  if (id !== 0) return () => true;
  if (session === 0) return ({ transaction_id }) => transaction_id === transaction;
  return ({ request_session_id, event_id }) => request_session_id === session && macroEventIds.includes(event_id);
}

function listed(conversion: StoredConversion | undefined): readonly StoredConversion[] {
  return conversion ? [conversion] : [];
}
