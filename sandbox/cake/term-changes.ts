import type { CampaignValues } from './campaigns/campaign-parameters.ts';
import type { OfferValues } from './offer-parameters.ts';
import type { StoredOffer } from './stored-offer.ts';

/** What a call changes of the delay of disposition and the expiration date, which offers and campaigns say alike. */
export function termChanges(
  values: OfferValues | CampaignValues,
): Partial<Pick<StoredOffer, 'auto_disposition_delay_hours' | 'expiration_date'>> {
  const { auto_disposition_delay_hours: hours, expiration_date, expiration_date_modification_type: word } = values;
  return {
    // -1 leaves and -2 clears.
    ...(hours !== -1 && { auto_disposition_delay_hours: hours === -2 ? null : hours }),
    // The date always has to parse, and counts only with `change`.
    ...(word !== 'do_not_change' && { expiration_date: word === 'change' ? expiration_date : null }),
  };
}
