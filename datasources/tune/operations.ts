import { type Operations, read, write } from '../spec/operation.ts';
import { accountOperations } from './account-operations.ts';
import { blockArguments, payoutArguments, perAffiliate, trackingArguments } from './action-fields.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { approvalOperations } from './approval-operations.ts';
import { campaignFields } from './campaign-fields.ts';
import { conversionFields } from './conversion-fields.ts';
import { fieldOperations } from './field-operations.ts';
import { findOperations } from './find-operations.ts';
import { goalFields } from './goal-fields.ts';
import { networkOperations } from './network-operations.ts';
import { offerFields } from './offer-fields.ts';
import { creativeFields } from './offer-file-fields.ts';
import { offerPartOperations } from './offer-part-operations.ts';
import { offerTermOperations } from './offer-term-operations.ts';
import { rawLogOperations } from './raw-log-operations.ts';
import { reportOperations } from './report-operations.ts';
import { landingPageFields } from './small-fields.ts';
import { tagOperations } from './tag-operations.ts';
import { accessArguments, affiliateUserFields } from './user-fields.ts';

/** TUNE's calls as Target and Method (hasoffers.md 2.1, 2.2, 5, 7.6). What a write takes tells its refusals apart. */
export const operations = {
  ...findOperations,

  ...rawLogOperations,

  createOffer: write('Offer/create', 'Makes an offer.', { takes: offerFields, through: ['tuneOfferCreate'] }),
  updateOffer: write('Offer/update', 'Changes an offer.', { takes: offerFields, through: ['tuneOfferUpdate'] }),
  addTargetCountry: write('Offer/addTargetCountry', 'Lets an offer accept a country.', {
    through: ['tuneOfferUpdate'],
  }),
  removeTargetCountry: write('Offer/removeTargetCountry', 'Lets an offer no longer accept a country.', {
    through: ['tuneOfferUpdate'],
  }),
  addCategory: write('Offer/addCategory', 'Files an offer under a category.', { through: ['tuneOfferUpdate'] }),
  removeCategory: write('Offer/removeCategory', 'Takes an offer out of a category.', { through: ['tuneOfferUpdate'] }),
  addGroup: write('Offer/addGroup', 'Puts an offer into a group.', { through: ['tuneOfferUpdate'] }),
  removeGroup: write('Offer/removeGroup', 'Takes an offer out of a group.', { through: ['tuneOfferUpdate'] }),
  blockAffiliateOfOffer: write('Offer/blockAffiliate', 'Bars an affiliate from an offer.', {
    takes: perAffiliate,
    through: ['tuneOfferBlockAffiliate'],
  }),
  unblockAffiliateOfOffer: write('Offer/unblockAffiliate', 'Lets a barred affiliate back.', {
    takes: perAffiliate,
    through: ['tuneOfferUnblockAffiliate'],
  }),
  setPayout: write('Offer/setPayout', 'Gives an affiliate a payout of its own.', {
    takes: payoutArguments,
    through: ['tuneOfferSetPayout'],
  }),
  removePayout: write('Offer/removePayout', 'Takes an own payout away.', {
    takes: payoutArguments,
    through: ['tuneOfferRemovePayout'],
  }),
  // It stores nothing: a link is computed (hasoffers.md 7.6).
  generateTrackingLink: read('Offer/generateTrackingLink', 'A tracking link.', {
    takes: trackingArguments,
    through: ['tuneOfferTrackingLink'],
  }),
  setApproval: write('Offer/setAffiliateApproval', 'Says whether an affiliate may run an offer.', {
    takes: campaignFields,
    through: ['tuneCampaignCreate', 'tuneCampaignUpdate', 'tuneCampaignApprove', 'tuneCampaignReject'],
  }),

  createAffiliate: write('Affiliate/create', 'Makes an affiliate.', {
    takes: affiliateFields,
    through: ['tuneAffiliateCreate'],
  }),
  updateAffiliate: write('Affiliate/update', 'Changes an affiliate.', {
    takes: affiliateFields,
    through: ['tuneAffiliateUpdate'],
  }),
  blockAffiliate: write('Affiliate/block', 'Blocks an affiliate.', {
    takes: blockArguments,
    through: ['tuneAffiliateBlock'],
  }),
  createAdvertiser: write('Advertiser/create', 'Makes an advertiser.', {
    takes: advertiserFields,
    through: ['tuneAdvertiserCreate'],
  }),
  updateAdvertiser: write('Advertiser/update', 'Changes an advertiser.', {
    takes: advertiserFields,
    through: ['tuneAdvertiserUpdate'],
  }),
  blockAdvertiser: write('Advertiser/block', 'Blocks an advertiser.', {
    takes: blockArguments,
    through: ['tuneAdvertiserBlock'],
  }),
  createAffiliateUser: write('AffiliateUser/create', 'Makes a user of an affiliate.', {
    takes: affiliateUserFields,
    through: ['tuneAffiliateUserCreate'],
  }),
  updateAffiliateUser: write('AffiliateUser/update', 'Changes a user.', {
    takes: affiliateUserFields,
    through: ['tuneAffiliateUserUpdate'],
  }),
  grantAccess: write('AffiliateUser/grantAccess', 'Gives a user a right.', {
    takes: accessArguments,
    through: ['tuneAffiliateUserGrantAccess'],
  }),
  removeAccess: write('AffiliateUser/removeAccess', 'Takes a right from a user.', {
    takes: accessArguments,
    through: ['tuneAffiliateUserRemoveAccess'],
  }),
  createGoal: write('Goal/create', 'Makes a goal of an offer.', { takes: goalFields, through: ['tuneGoalCreate'] }),
  updateGoal: write('Goal/update', 'Changes a goal.', { takes: goalFields, through: ['tuneGoalUpdate'] }),
  createLandingPage: write('OfferUrl/create', 'Makes a landing page of an offer.', {
    takes: landingPageFields,
    through: ['tuneLandingPageCreate'],
  }),
  updateLandingPage: write('OfferUrl/update', 'Changes a landing page.', {
    takes: landingPageFields,
    through: ['tuneLandingPageUpdate'],
  }),
  createOfferFile: write('OfferFile/create', 'Makes a creative, and uploads its file.', {
    takes: creativeFields,
    through: ['tuneCreativeCreate'],
  }),
  updateOfferFile: write('OfferFile/update', 'Changes a creative.', {
    takes: creativeFields,
    through: ['tuneCreativeUpdate'],
  }),
  deleteOfferFile: write('OfferFile/delete', 'Deletes a creative.', { through: ['tuneCreativeDelete'] }),
  createConversion: write('Conversion/create', 'Enters a conversion by hand.', {
    takes: conversionFields,
    through: ['tuneConversionCreate'],
  }),
  updateConversion: write('Conversion/update', 'Changes a conversion.', {
    takes: conversionFields,
    through: ['tuneConversionUpdate'],
  }),
  updateConversionStatus: write('Conversion/updateStatus', 'Decides on a conversion.', {
    takes: conversionFields,
    through: ['tuneConversionApprove', 'tuneConversionReject'],
  }),
  updateConversionMeta: write('Conversion/updateMeta', 'Writes the note of a conversion.', {
    takes: conversionFields,
    through: ['tuneConversionUpdate'],
  }),

  tagOffer: write('Tag/addToOffer', 'Gives an offer a tag.', { through: ['tuneOfferUpdate'] }),
  untagOffer: write('Tag/removeFromOffer', 'Takes a tag from an offer.', { through: ['tuneOfferUpdate'] }),
  tagAffiliate: write('Tag/addToAffiliate', 'Gives an affiliate a tag.', { through: ['tuneAffiliateUpdate'] }),
  untagAffiliate: write('Tag/removeFromAffiliate', 'Takes a tag from an affiliate.', {
    through: ['tuneAffiliateUpdate'],
  }),
  tagAdvertiser: write('Tag/addToAdvertiser', 'Gives an advertiser a tag.', { through: ['tuneAdvertiserUpdate'] }),
  untagAdvertiser: write('Tag/removeFromAdvertiser', 'Takes a tag from an advertiser.', {
    through: ['tuneAdvertiserUpdate'],
  }),

  ...reportOperations,
  ...tagOperations,
  ...approvalOperations,
  ...offerTermOperations,
  ...offerPartOperations,
  ...networkOperations,
  ...accountOperations,
  ...fieldOperations,
} as const satisfies Operations;
