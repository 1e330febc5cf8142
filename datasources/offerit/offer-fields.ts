import type { RecordOf } from '../spec/field.ts';
import { offerReadFields } from './offer-read-fields.ts';
import { offerWriteFields } from './offer-write-fields.ts';

/** All that is known of an offer: what edit_offer takes, and what get_details shows besides. */
export const offerFields = { ...offerWriteFields, ...offerReadFields } as const;

/**
 * An offer as it was read. It knows no status, only dates: whether its end is over is decided by the clock at the time of
 * reading. What the installation's answer does not show is not in it.
 */
export type Offer = Partial<RecordOf<typeof offerFields>> & { readonly seenAt: number };
