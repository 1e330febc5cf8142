import { reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { accountingOperations } from './accounting-operations.ts';
import { advertiserWriteFields } from './advertiser-fields.ts';
import { affiliateWriteFields } from './affiliate-fields.ts';
import { blacklistWriteFields } from './blacklist-fields.ts';
import { buyerContractWriteFields } from './buyer-contract-fields.ts';
import { buyerWriteFields } from './buyer-fields.ts';
import { campaignWriteFields } from './campaign-write-fields.ts';
import { capTakes } from './cap-parameters.ts';
import { contactWriteFields } from './contact-fields.ts';
import { conversionWriteFields } from './conversion-write-fields.ts';
import { addedFileFields, creativeWriteFields } from './creative-fields.ts';
import { creativeExceptionTakes, subIdExceptionTakes } from './exception-parameters.ts';
import {
  exportAdvertisersTakes,
  exportAffiliatesTakes,
  exportBlacklistsTakes,
  exportBuyerContractsTakes,
  exportBuyersTakes,
  exportCampaignsTakes,
  exportCreativesTakes,
  exportOffersTakes,
} from './export-parameters.ts';
import { listedOperations } from './listed-operations.ts';
import { clicksTakes, eventConversionsTakes } from './log-parameters.ts';
import { lookupOperations } from './lookup-operations.ts';
import { offerWriteFields } from './offer-write-fields.ts';
import { reportOperations } from './report-operations.ts';
import { signupOperations } from './signup-operations.ts';
import { termsOperations } from './terms-operations.ts';
import { trackOperations } from './track-operations.ts';

const credentials = {
  username: text('username', "The user's name."),
  password: text('password', "The user's password."),
};

/** CAKE's calls: version, service and operation are one address, and the version is the operation's own (cake.md 1.1). */
export const operations = {
  getApiKey: read('/api/1/get.asmx/GetAPIKey', 'The key of a user.', {
    through: ['cake'],
    catalogued: ['set_api_key'],
    takes: credentials,
    rows: 'string',
    bare: true,
  }),
  getCurrencies: read('/api/1/get.asmx/Currencies', 'The currencies of the instance.', { rows: 'currencies.currency' }),
  ...lookupOperations,
  exportAdvertisers: read('/api/6/export.asmx/Advertisers', 'Advertisers, from a row on.', {
    through: ['advertisers', 'advertiser'],
    catalogued: ['export_advertisers'],
    takes: exportAdvertisersTakes,
    rows: 'advertisers.advertiser',
  }),
  exportAffiliates: read('/api/5/export.asmx/Affiliates', 'Affiliates, from a row on.', {
    through: ['affiliates', 'affiliate'],
    catalogued: ['export_affiliates'],
    takes: exportAffiliatesTakes,
    rows: 'affiliates.affiliate',
  }),
  exportBlacklists: read('/api/1/export.asmx/Blacklists', 'All entries of the blacklist.', {
    through: ['node'],
    catalogued: ['export_blacklists'],
    takes: exportBlacklistsTakes,
    rows: 'blacklists.blacklist',
  }),
  exportBuyerContracts: read('/api/4/export.asmx/BuyerContracts', 'All contracts of buyers.', {
    through: ['node'],
    catalogued: ['export_buyer_contracts'],
    takes: exportBuyerContractsTakes,
    rows: 'buyer_contracts.buyer_contract',
  }),
  exportBuyers: read('/api/2/export.asmx/Buyers', 'All buyers.', {
    through: ['node'],
    catalogued: ['export_buyers'],
    takes: exportBuyersTakes,
    rows: 'buyers.buyer',
  }),
  exportCampaigns: read('/api/8/export.asmx/Campaigns', 'Campaigns, from a row on.', {
    through: ['campaigns', 'campaign'],
    catalogued: ['export_campaigns'],
    takes: exportCampaignsTakes,
    rows: 'campaigns.campaign',
  }),
  exportCreatives: read('/api/3/export.asmx/Creatives', "An offer's creatives, from a row on.", {
    through: ['creatives', 'creative'],
    catalogued: ['export_creatives'],
    takes: exportCreativesTakes,
    rows: 'creatives.creative',
  }),
  exportOffers: read('/api/6/export.asmx/Offers', 'Offers, from a row on.', {
    through: ['offers', 'offer'],
    catalogued: ['export_offers'],
    takes: exportOffersTakes,
    rows: 'offers.offer',
  }),
  eventConversions: read('/api/17/reports.asmx/EventConversions', 'Conversions of a stretch of time.', {
    through: ['conversions', 'conversion'],
    catalogued: ['conversions'],
    takes: eventConversionsTakes,
    rows: 'event_conversions.event_conversion',
  }),
  clicks: read('/api/12/reports.asmx/Clicks', 'Clicks of a stretch of time, the newest first.', {
    through: ['clicks', 'click'],
    catalogued: ['clicks'],
    takes: clicksTakes,
    rows: 'clicks.click',
  }),
  ...reportOperations,
  editBlacklist: write('/api/1/addedit.asmx/Blacklist', 'Creates an entry of the blacklist (number 0) or edits one.', {
    through: ['cakeBlacklistCreate', 'cakeBlacklistUpdate'],
    catalogued: ['add_blacklist'],
    takes: blacklistWriteFields,
    rows: 'message',
  }),
  removeBlacklist: write('/api/1/addedit.asmx/RemoveBlacklist', 'Removes an entry of the blacklist.', {
    through: ['cakeBlacklistRemove'],
    catalogued: ['remove_blacklist'],
    takes: { blacklistId: reference('blacklist_id', 'The entry.', { required: true }) },
  }),
  editBuyer: write('/api/1/addedit.asmx/Buyer', 'Creates a buyer (number 0) or edits one.', {
    through: ['cakeBuyerCreate', 'cakeBuyerUpdate'],
    catalogued: ['add_buyer', 'edit_buyer'],
    takes: buyerWriteFields,
    rows: 'message',
  }),
  editBuyerContract: write('/api/1/addedit.asmx/BuyerContract', "Creates a buyer's contract (number 0) or edits one.", {
    through: ['cakeBuyerContractCreate', 'cakeBuyerContractUpdate'],
    catalogued: ['add_buyer_contract', 'edit_buyer_contract'],
    takes: buyerContractWriteFields,
    rows: 'message',
  }),
  editCampaign: write('/api/3/addedit.asmx/Campaign', 'Creates a campaign (number 0) or edits one.', {
    through: ['cakeCampaignCreate', 'cakeCampaignUpdate', 'campaignUpdate'],
    catalogued: ['add_campaign', 'edit_campaign'],
    takes: campaignWriteFields,
    rows: 'success_info',
  }),
  exceptCreative: write(
    '/api/1/addedit.asmx/CampaignCreativeExceptions',
    'Blocks or allows a creative in a campaign, or neither any more.',
    {
      through: [
        'cakeCampaignAddCreativeException',
        'cakeCampaignRemoveCreativeException',
        'cakeCampaignReplaceCreativeExceptions',
      ],
      catalogued: ['add_campaign_creative_exception', 'remove_campaign_creative_exception'],
      takes: creativeExceptionTakes,
    },
  ),
  exceptSubId: write(
    '/api/1/addedit.asmx/CampaignSubIdExceptions',
    'Blocks or allows a sub id in a campaign, or neither any more.',
    {
      through: [
        'cakeCampaignAddSubIdException',
        'cakeCampaignRemoveSubIdException',
        'cakeCampaignReplaceSubIdExceptions',
      ],
      catalogued: ['add_campaign_subid_exception', 'remove_campaign_subid_exception'],
      takes: subIdExceptionTakes,
    },
  ),
  editCaps: write('/api/1/addedit.asmx/Caps', 'Replaces one cap.', {
    through: ['cakeOfferSetCap', 'cakeOfferRemoveCap', 'cakeCampaignSetCap', 'cakeCampaignRemoveCap'],
    catalogued: ['edit_caps'],
    takes: capTakes,
  }),
  editAdvertiser: write('/api/1/addedit.asmx/Advertiser', 'Creates an advertiser (number 0) or edits one.', {
    through: ['cakeAdvertiserCreate', 'cakeAdvertiserUpdate', 'advertiserUpdate'],
    catalogued: ['add_advertiser', 'edit_advertiser'],
    takes: advertiserWriteFields,
    rows: 'advertiser_id',
  }),
  editAffiliate: write('/api/2/addedit.asmx/Affiliate', 'Creates an affiliate (number 0) or edits one.', {
    through: ['cakeAffiliateCreate', 'cakeAffiliateUpdate', 'affiliateUpdate'],
    catalogued: ['add_affiliate', 'edit_affiliate'],
    takes: affiliateWriteFields,
    rows: 'affiliate_id',
  }),
  editContact: write('/api/3/addedit.asmx/Contact', 'Creates a contact (number 0) or edits one.', {
    through: ['cakeContactCreate', 'cakeContactUpdate'],
    catalogued: ['add_contact'],
    takes: contactWriteFields,
    rows: 'contact_id',
  }),
  editCreative: write('/api/1/addedit.asmx/Creative', 'Creates a creative (number 0) or edits one.', {
    through: ['cakeCreativeCreate', 'cakeCreativeUpdate'],
    catalogued: ['add_creative', 'edit_creative'],
    takes: creativeWriteFields,
    rows: 'creative_id',
  }),
  addCreativeFile: write('/api/1/addedit.asmx/CreativeFiles', 'Adds a file to a creative.', {
    through: ['cakeCreativeAddFile'],
    catalogued: ['add_creative_files'],
    takes: addedFileFields,
    rows: 'creative_files.creative_file',
  }),
  editOffer: write('/api/5/addedit.asmx/Offer', 'Creates an offer (number 0) or edits one.', {
    through: ['cakeOfferCreate', 'cakeOfferUpdate', 'offerUpdate'],
    catalogued: ['add_offer', 'edit_offer'],
    takes: offerWriteFields,
    rows: 'success_info',
  }),
  ...trackOperations,
  ...accountingOperations,
  ...signupOperations,
  ...termsOperations,
  ...listedOperations,
  updateConversion: write('/api/4/track.asmx/UpdateConversion', 'Changes a conversion of an offer.', {
    through: ['cakeConversionUpdate', 'cakeConversionAddAmounts', 'conversionUpdate'],
    catalogued: ['update_conversion'],
    takes: conversionWriteFields,
  }),
} as const satisfies Operations;
