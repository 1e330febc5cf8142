import { text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import {
  exportAdvertisersTakes,
  exportAffiliatesTakes,
  exportCampaignsTakes,
  exportCreativesTakes,
  exportOffersTakes,
} from './export-parameters.ts';
import { clicksTakes, eventConversionsTakes } from './log-parameters.ts';
import { offerWriteFields } from './offer-write-fields.ts';

const credentials = {
  username: text('username', "The user's name."),
  password: text('password', "The user's password."),
};

/** CAKE's calls: version, service and operation are one address, and the version is the operation's own (cake.md 1.1). */
export const operations = {
  getApiKey: read('/api/1/get.asmx/GetAPIKey', 'The key of a user.', {
    takes: credentials,
    rows: 'string',
    bare: true,
  }),
  getCurrencies: read('/api/1/get.asmx/Currencies', 'The currencies of the instance.', { rows: 'currencies.currency' }),
  exportAdvertisers: read('/api/6/export.asmx/Advertisers', 'Advertisers, from a row on.', {
    takes: exportAdvertisersTakes,
    rows: 'advertisers.advertiser',
  }),
  exportAffiliates: read('/api/5/export.asmx/Affiliates', 'Affiliates, from a row on.', {
    takes: exportAffiliatesTakes,
    rows: 'affiliates.affiliate',
  }),
  exportCampaigns: read('/api/8/export.asmx/Campaigns', 'Campaigns, from a row on.', {
    takes: exportCampaignsTakes,
    rows: 'campaigns.campaign',
  }),
  exportCreatives: read('/api/3/export.asmx/Creatives', "An offer's creatives, from a row on.", {
    takes: exportCreativesTakes,
    rows: 'creatives.creative',
  }),
  exportOffers: read('/api/6/export.asmx/Offers', 'Offers, from a row on.', {
    takes: exportOffersTakes,
    rows: 'offers.offer',
  }),
  eventConversions: read('/api/17/reports.asmx/EventConversions', 'Conversions of a stretch of time.', {
    takes: eventConversionsTakes,
    rows: 'event_conversions.event_conversion',
  }),
  clicks: read('/api/12/reports.asmx/Clicks', 'Clicks of a stretch of time, the newest first.', {
    takes: clicksTakes,
    rows: 'clicks.click',
  }),
  editOffer: write('/api/5/addedit.asmx/Offer', 'Creates an offer (number 0) or edits one.', {
    takes: offerWriteFields,
    rows: 'success_info',
  }),
} as const satisfies Operations;
