import { type Operations, read, write } from '../spec/operation.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { campaignFields } from './campaign-fields.ts';
import { costFields } from './cost-fields.ts';
import { creativeFields } from './creative-fields.ts';
import { groupFields } from './group-fields.ts';
import { laterOperations } from './later-operations.ts';
import { offerFields } from './offer-fields.ts';
import { reportOperations } from './report-operations.ts';
import { streamFields } from './stream-fields.ts';

/**
 * Keitaro's routes, relative to the API's base path (keitaro.md 2.1). No write is repeatable: a PUT is idempotent, but
 * sent again late it would undo what somebody else changed in between, as would an action; a POST makes a second one.
 */
export const operations = {
  listOffers: read('GET /offers', 'All offers that are not archived.'),
  getOffer: read('GET /offers/{id}', 'One offer.'),
  createOffer: write('POST /offers', 'Creates an offer.', { takes: offerFields }),
  updateOffer: write('PUT /offers/{id}', 'Changes an offer.', { takes: offerFields }),
  archiveOffer: write('DELETE /offers/{id}/archive', 'Archives an offer.'),
  cloneOffer: write('POST /offers/{id}/clone', 'Copies an offer.'),
  listAffiliateNetworks: read('GET /affiliate_networks', 'All affiliate networks that are not archived.'),
  getAffiliateNetwork: read('GET /affiliate_networks/{id}', 'One affiliate network, archived or not.'),
  createAffiliateNetwork: write('POST /affiliate_networks', 'Creates an affiliate network.', {
    takes: advertiserFields,
  }),
  updateAffiliateNetwork: write('PUT /affiliate_networks/{id}', 'Changes an affiliate network.', {
    takes: advertiserFields,
  }),
  archiveAffiliateNetwork: write('DELETE /affiliate_networks/{id}', 'Archives an affiliate network.'),
  cloneAffiliateNetwork: write('POST /affiliate_networks/{id}/clone', 'Copies an affiliate network.'),
  listCampaigns: read('GET /campaigns', 'All campaigns that are not archived.'),
  getCampaign: read('GET /campaigns/{id}', 'One campaign.'),
  listArchivedCampaigns: read('GET /campaigns/deleted', 'All campaigns that are archived.'),
  createCampaign: write('POST /campaigns', 'Creates a campaign.', { takes: campaignFields }),
  updateCampaign: write('PUT /campaigns/{id}', 'Changes a campaign.', { takes: campaignFields }),
  archiveCampaign: write('DELETE /campaigns/{id}', 'Archives a campaign.'),
  restoreCampaign: write('POST /campaigns/{id}/restore', 'Brings an archived campaign back.'),
  enableCampaign: write('POST /campaigns/{id}/enable', 'Switches a campaign on.'),
  disableCampaign: write('POST /campaigns/{id}/disable', 'Switches a campaign off.'),
  cloneCampaign: write('POST /campaigns/{id}/clone', 'Copies a campaign.'),
  updateCosts: write('POST /campaigns/{id}/update_costs', 'Sets what the clicks of a period cost.', {
    takes: costFields,
  }),
  listStreams: read('GET /campaigns/{id}/streams', 'The streams of one campaign.'),
  getStream: read('GET /streams/{id}', 'One stream.'),
  listArchivedStreams: read('GET /streams/deleted', 'All streams that are archived.'),
  createStream: write('POST /streams', 'Creates a stream.', { takes: streamFields }),
  updateStream: write('PUT /streams/{id}', 'Changes a stream.', { takes: streamFields }),
  archiveStream: write('DELETE /streams/{id}', 'Archives a stream.'),
  restoreStream: write('POST /streams/{id}/restore', 'Brings an archived stream back.'),
  enableStream: write('POST /streams/{id}/enable', 'Switches a stream on.'),
  disableStream: write('POST /streams/{id}/disable', 'Switches a stream off.'),
  listStreamTypes: read('GET /stream_types', 'The types that a stream can be of.'),
  listTrafficSources: read('GET /traffic_sources', 'All traffic sources that are not archived.'),
  getTrafficSource: read('GET /traffic_sources/{id}', 'One traffic source.'),
  createTrafficSource: write('POST /traffic_sources', 'Creates a traffic source.', { takes: affiliateFields }),
  updateTrafficSource: write('PUT /traffic_sources/{id}', 'Changes a traffic source.', { takes: affiliateFields }),
  archiveTrafficSource: write('DELETE /traffic_sources/{id}', 'Archives a traffic source.'),
  cloneTrafficSource: write('POST /traffic_sources/{id}/clone', 'Copies a traffic source.'),
  listLandings: read('GET /landing_pages', 'All landing pages that are not archived.'),
  getLanding: read('GET /landing_pages/{id}', 'One landing page.'),
  createLanding: write('POST /landing_pages', 'Creates a landing page.', { takes: creativeFields }),
  updateLanding: write('PUT /landing_pages/{id}', 'Changes a landing page.', { takes: creativeFields }),
  archiveLanding: write('DELETE /landing_pages/{id}', 'Archives a landing page.'),
  // Every other copy is a POST (keitaro.md 2.1, row 28).
  cloneLanding: write('PUT /landing_pages/{id}/clone', 'Copies a landing page.'),
  listGroups: read('GET /groups', 'The groups of one type.'),
  createGroup: write('POST /groups', 'Creates a group.', { takes: groupFields }),
  updateGroup: write('PUT /groups/{id}', 'Renames a group.', { takes: groupFields }),
  // The one real delete (keitaro.md 5.5).
  deleteGroup: write('DELETE /groups/{id}/delete', 'Deletes a group for good.'),
  // Logs are read with POST (keitaro.md 1.1); their question is written by `read-log.ts`.
  ...reportOperations,
  conversionLog: read('POST /conversions/log', 'Conversions of a stretch of time.', { rows: 'rows' }),
  clickLog: read('POST /clicks/log', 'Clicks of a stretch of time.', { rows: 'rows' }),
  ...laterOperations,
} as const satisfies Operations;
