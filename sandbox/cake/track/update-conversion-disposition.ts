import type { CakeAccount } from '../cake-account.ts';
import { type Operation, writeOperation } from '../operation.ts';
import { dispositions } from '../reports/dispositions.ts';
import { macroEventIds } from '../reports/events.ts';
import type { StoredConversion } from '../reports/stored-traffic.ts';
import { number } from '../response-tree.ts';
import { int, text } from '../scalars.ts';
import { noteAfter } from './conversion-changes.ts';

/**
 * TRACK UpdateConversionDisposition v2 (D:5000546039), which answers in the namespace of version 1 (cake.md 1.3).
 * INFERRED: what it says when it did something, that it has effect from now on, and that offer 0 is any offer.
 */
export const updateConversionDisposition: Operation = {
  ...writeOperation({
    address: '/api/2/track.asmx/UpdateConversionDisposition',
    root: 'update_conversion_disposition_response',
    // request_id is the session that reports print.
    parameters: { request_id: int, offer_id: int, disposition_id: int, note: text },
    payload: 'conversion_id',
    unwritten: number(null),
    write: (account, { request_id, offer_id, disposition_id, note }) => {
      if (!dispositions.has(disposition_id)) return { refused: 'Invalid Disposition ID' };
      const found = conversionOf(account, request_id, offer_id);
      if (!found) return { refused: 'Conversion Not Found' };
      account.conversions.set(found.event_conversion_id, {
        ...found,
        disposition_id,
        disposition_contact: account.username,
        disposition_date: account.now,
        last_updated: account.now,
        note: noteAfter(found.note, note),
      });
      return { message: 'Conversion Updated', payload: number(found.event_conversion_id) };
    },
  }),
  namespace: 'http://cakemarketing.com/api/1/',
};

/** A session addresses conversions proper only (cake.md 2.8). */
function conversionOf({ conversions }: CakeAccount, session: number, offerId: number): StoredConversion | undefined {
  for (const conversion of conversions.values()) {
    const isOfOffer = offerId <= 0 || conversion.site_offer_id === offerId;
    const isProper = macroEventIds.includes(conversion.event_id);
    if (conversion.request_session_id === session && isOfOffer && isProper) return conversion;
  }
  return undefined;
}
