import { type Operations, read, write } from '../spec/operation.ts';
import { offerFields } from './offer-fields.ts';

/** Keitaro's routes, relative to the API's base path (keitaro.md 2.1). */
export const operations = {
  listOffers: read('GET /offers', 'All offers that are not archived.'),
  getOffer: read('GET /offers/{id}', 'One offer.'),
  createOffer: write('POST /offers', 'Creates an offer.', { takes: offerFields }),
  // PUT is idempotent, but sent again late it would undo what somebody else changed in between.
  updateOffer: write('PUT /offers/{id}', 'Changes an offer.', { takes: offerFields }),
  listAffiliateNetworks: read('GET /affiliate_networks', 'All affiliate networks that are not archived.'),
  getAffiliateNetwork: read('GET /affiliate_networks/{id}', 'One affiliate network, archived or not.'),
} as const satisfies Operations;
