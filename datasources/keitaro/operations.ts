import { choice } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { campaignFields } from './campaign-fields.ts';
import { costFields } from './cost-fields.ts';
import { creativeFields } from './creative-fields.ts';
import { groupFields, groupTypes } from './group-fields.ts';
import { labelOperations } from './label-operations.ts';
import { laterOperations } from './later-operations.ts';
import { offerFields } from './offer-fields.ts';
import { reportOperations } from './report-operations.ts';
import { streamFields } from './stream-fields.ts';
import { streamOperations } from './stream-operations.ts';
import { systemLogOperations } from './system-log-operations.ts';

/**
 * Keitaro's routes, relative to the API's base path (keitaro.md 2.1). No write is repeatable: a PUT is idempotent, but
 * sent again late it would undo what somebody else changed in between, as would an action; a POST makes a second one.
 */
export const operations = {
  listOffers: read('GET /offers', 'All offers that are not archived.', { through: ['offers'] }),
  getOffer: read('GET /offers/{id}', 'One offer.', { through: ['offer'] }),
  createOffer: write('POST /offers', 'Creates an offer.', { takes: offerFields, through: ['keitaroOfferCreate'] }),
  updateOffer: write('PUT /offers/{id}', 'Changes an offer.', { takes: offerFields, through: ['keitaroOfferUpdate'] }),
  archiveOffer: write('DELETE /offers/{id}/archive', 'Archives an offer.', {
    also: ['DELETE /offers/{id}'],
    through: ['keitaroOfferArchive'],
  }),
  cloneOffer: write('POST /offers/{id}/clone', 'Copies an offer.', { through: ['keitaroOfferClone'] }),
  listAffiliateNetworks: read('GET /affiliate_networks', 'All affiliate networks that are not archived.', {
    through: ['advertisers'],
  }),
  getAffiliateNetwork: read('GET /affiliate_networks/{id}', 'One affiliate network, archived or not.', {
    through: ['advertiser'],
  }),
  createAffiliateNetwork: write('POST /affiliate_networks', 'Creates an affiliate network.', {
    takes: advertiserFields,
    through: ['keitaroAdvertiserCreate'],
  }),
  updateAffiliateNetwork: write('PUT /affiliate_networks/{id}', 'Changes an affiliate network.', {
    takes: advertiserFields,
    through: ['keitaroAdvertiserUpdate'],
  }),
  archiveAffiliateNetwork: write('DELETE /affiliate_networks/{id}', 'Archives an affiliate network.', {
    through: ['keitaroAdvertiserArchive'],
  }),
  cloneAffiliateNetwork: write('POST /affiliate_networks/{id}/clone', 'Copies an affiliate network.', {
    through: ['keitaroAdvertiserClone'],
  }),
  listCampaigns: read('GET /campaigns', 'All campaigns that are not archived.', { through: ['campaigns'] }),
  getCampaign: read('GET /campaigns/{id}', 'One campaign.', { through: ['campaign'] }),
  listArchivedCampaigns: read('GET /campaigns/deleted', 'All campaigns that are archived.', { through: ['campaign'] }),
  createCampaign: write('POST /campaigns', 'Creates a campaign.', {
    takes: campaignFields,
    through: ['keitaroCampaignCreate'],
  }),
  updateCampaign: write('PUT /campaigns/{id}', 'Changes a campaign.', {
    takes: campaignFields,
    through: ['keitaroCampaignUpdate'],
  }),
  archiveCampaign: write('DELETE /campaigns/{id}', 'Archives a campaign.', { through: ['keitaroCampaignArchive'] }),
  restoreCampaign: write('POST /campaigns/{id}/restore', 'Brings an archived campaign back.', {
    through: ['keitaroCampaignRestore'],
  }),
  enableCampaign: write('POST /campaigns/{id}/enable', 'Switches a campaign on.', {
    through: ['keitaroCampaignEnable'],
  }),
  disableCampaign: write('POST /campaigns/{id}/disable', 'Switches a campaign off.', {
    through: ['keitaroCampaignDisable'],
  }),
  cloneCampaign: write('POST /campaigns/{id}/clone', 'Copies a campaign.', { through: ['keitaroCampaignClone'] }),
  updateCosts: write('POST /campaigns/{id}/update_costs', 'Sets what the clicks of a period cost.', {
    takes: costFields,
    through: ['keitaroCampaignUpdateCosts'],
  }),
  listStreams: read('GET /campaigns/{id}/streams', 'The streams of one campaign.', { through: ['streams'] }),
  getStream: read('GET /streams/{id}', 'One stream.', { through: ['node'] }),
  listArchivedStreams: read('GET /streams/deleted', 'All streams that are archived.', { through: ['node'] }),
  createStream: write('POST /streams', 'Creates a stream.', { takes: streamFields, through: ['keitaroStreamCreate'] }),
  updateStream: write('PUT /streams/{id}', 'Changes a stream.', {
    takes: streamFields,
    through: ['keitaroStreamUpdate'],
  }),
  archiveStream: write('DELETE /streams/{id}', 'Archives a stream.', { through: ['keitaroStreamArchive'] }),
  restoreStream: write('POST /streams/{id}/restore', 'Brings an archived stream back.', {
    through: ['keitaroStreamRestore'],
  }),
  enableStream: write('POST /streams/{id}/enable', 'Switches a stream on.', { through: ['keitaroStreamEnable'] }),
  disableStream: write('POST /streams/{id}/disable', 'Switches a stream off.', { through: ['keitaroStreamDisable'] }),
  ...streamOperations,
  listTrafficSources: read('GET /traffic_sources', 'All traffic sources that are not archived.', {
    through: ['affiliates'],
  }),
  getTrafficSource: read('GET /traffic_sources/{id}', 'One traffic source.', { through: ['affiliate'] }),
  createTrafficSource: write('POST /traffic_sources', 'Creates a traffic source.', {
    takes: affiliateFields,
    through: ['keitaroAffiliateCreate'],
  }),
  updateTrafficSource: write('PUT /traffic_sources/{id}', 'Changes a traffic source.', {
    takes: affiliateFields,
    through: ['keitaroAffiliateUpdate'],
  }),
  archiveTrafficSource: write('DELETE /traffic_sources/{id}', 'Archives a traffic source.', {
    through: ['keitaroAffiliateArchive'],
  }),
  cloneTrafficSource: write('POST /traffic_sources/{id}/clone', 'Copies a traffic source.', {
    through: ['keitaroAffiliateClone'],
  }),
  listLandings: read('GET /landing_pages', 'All landing pages that are not archived.', { through: ['creatives'] }),
  getLanding: read('GET /landing_pages/{id}', 'One landing page.', { through: ['creative'] }),
  createLanding: write('POST /landing_pages', 'Creates a landing page.', {
    takes: creativeFields,
    through: ['keitaroCreativeCreate'],
  }),
  updateLanding: write('PUT /landing_pages/{id}', 'Changes a landing page.', {
    takes: creativeFields,
    through: ['keitaroCreativeUpdate', 'keitaroCreativeEnable', 'keitaroCreativeDisable'],
  }),
  archiveLanding: write('DELETE /landing_pages/{id}', 'Archives a landing page.', {
    through: ['keitaroCreativeArchive'],
  }),
  // Every other copy is a POST (keitaro.md 2.1, row 28).
  cloneLanding: write('PUT /landing_pages/{id}/clone', 'Copies a landing page.', {
    also: ['POST /landing_pages/{id}/clone'],
    through: ['keitaroCreativeClone'],
  }),
  listGroups: read('GET /groups', 'The groups of one type.', {
    takes: { type: choice('type', 'GroupType', 'What is filed under them.', groupTypes, { required: true }) },
    through: ['node'],
  }),
  createGroup: write('POST /groups', 'Creates a group.', { takes: groupFields, through: ['keitaroGroupCreate'] }),
  updateGroup: write('PUT /groups/{id}', 'Renames a group.', { takes: groupFields, through: ['keitaroGroupUpdate'] }),
  // The one real delete (keitaro.md 5.5).
  deleteGroup: write('DELETE /groups/{id}/delete', 'Deletes a group for good.', { through: ['keitaroGroupDelete'] }),
  // Logs are read with POST (keitaro.md 1.1); their question is written by `read-log.ts`.
  ...reportOperations,
  ...labelOperations,
  ...systemLogOperations,
  conversionLog: read('POST /conversions/log', 'Conversions of a stretch of time.', {
    also: ['GET /conversions/log'],
    rows: 'rows',
    through: ['conversions', 'conversion'],
  }),
  clickLog: read('POST /clicks/log', 'Clicks of a stretch of time.', { rows: 'rows', through: ['clicks', 'click'] }),
  ...laterOperations,
} as const satisfies Operations;
