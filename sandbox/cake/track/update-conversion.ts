import type { CakeAccount } from '../cake-account.ts';
import { type Operation, type Told, toldOperation } from '../operation.ts';
import { conversionChanges } from './conversion-changes.ts';
import { findConversion } from './find-conversion.ts';
import {
  type UpdateConversionValues,
  updateConversionEventsParameters,
  updateConversionParameters,
} from './update-conversion-parameters.ts';

/** TRACK UpdateConversion v4, cake.md 2.8: money, disposition and note of one conversion; its root is inferred there. */
export const updateConversion: Operation = toldOperation({
  address: '/api/4/track.asmx/UpdateConversion',
  root: 'update_conversion_response',
  parameters: updateConversionParameters,
  write: update,
});

/**
 * TRACK UpdateConversionEvents v6, cake.md 2.10: the same, for events too, which have no session of their own. Its
 * unpaid disposition is taken and forgotten: no report shows one, and no page that is kept lists them.
 */
export const updateConversionEvents: Operation = toldOperation({
  address: '/api/6/track.asmx/UpdateConversionEvents',
  root: 'update_conversion_response',
  parameters: updateConversionEventsParameters,
  write: (account, values) => update(account, { ...values, request_session_id: 0 }),
});

function update(account: CakeAccount, values: UpdateConversionValues): Told {
  const offer = account.offers.get(values.offer_id);
  if (!offer) return { refused: 'Invalid Offer ID' };
  const found = findConversion(account, values);
  if ('refused' in found) return found;
  const changed = conversionChanges(account, values, offer, found);
  if ('refused' in changed) return changed;
  account.conversions.set(found.event_conversion_id, { ...found, ...changed, last_updated: account.now });
  return { message: 'Conversion Updated' };
}
