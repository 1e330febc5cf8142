import { type Operations, read, write } from '../spec/operation.ts';
import { offerFields } from './offer-fields.ts';

/** Keitaro's routes, relative to the API's base path (keitaro.md 2.1). */
export const operations = {
  listOffers: read('GET /offers', 'All offers that are not archived.'),
  getOffer: read('GET /offers/{id}', 'One offer.'),
  createOffer: write('POST /offers', 'Creates an offer.', { takes: offerFields }),
  // PUT is idempotent, but sent again late it would undo what somebody else changed in between.
  updateOffer: write('PUT /offers/{id}', 'Changes an offer.', { takes: offerFields }),
  archiveOffer: write('DELETE /offers/{id}/archive', 'Archives an offer.'),
  cloneOffer: write('POST /offers/{id}/clone', 'Copies an offer.'),
  listAffiliateNetworks: read('GET /affiliate_networks', 'All affiliate networks that are not archived.'),
  getAffiliateNetwork: read('GET /affiliate_networks/{id}', 'One affiliate network, archived or not.'),
  listCampaigns: read('GET /campaigns', 'All campaigns that are not archived.'),
  getCampaign: read('GET /campaigns/{id}', 'One campaign.'),
  listStreams: read('GET /campaigns/{id}/streams', 'The streams of one campaign.'),
  listTrafficSources: read('GET /traffic_sources', 'All traffic sources that are not archived.'),
  getTrafficSource: read('GET /traffic_sources/{id}', 'One traffic source.'),
  listLandings: read('GET /landing_pages', 'All landing pages that are not archived.'),
  getLanding: read('GET /landing_pages/{id}', 'One landing page.'),
  // Logs are read with POST (keitaro.md 1.1); their question is written by `read-log.ts`.
  conversionLog: read('POST /conversions/log', 'Conversions of a stretch of time.', { rows: 'rows' }),
  clickLog: read('POST /clicks/log', 'Clicks of a stretch of time.', { rows: 'rows' }),
} as const satisfies Operations;
