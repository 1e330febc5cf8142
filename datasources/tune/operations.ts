import { choice, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { blockArguments, payoutArguments, perAffiliate, trackingArguments } from './action-fields.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { campaignFields } from './campaign-fields.ts';
import { conversionFields } from './conversion-fields.ts';
import { findOperations } from './find-operations.ts';
import { goalFields } from './goal-fields.ts';
import { offerFields } from './offer-fields.ts';
import { creativeFields } from './offer-file-fields.ts';
import { reportOperations } from './report-operations.ts';
import { landingPageFields } from './small-fields.ts';
import { accessArguments, affiliateUserFields } from './user-fields.ts';

const logType = choice('log_type', 'LogType', 'Which log.', { CLICKS: 'clicks' });

/** TUNE's calls as Target and Method (hasoffers.md 2.1, 2.2, 5, 7.6). What a write takes tells its refusals apart. */
export const operations = {
  ...findOperations,

  listLogDays: read('RawLog/listDateDirs', 'The days of which there are logs.', { takes: { logType } }),
  listLogs: read('RawLog/listLogs', 'The logs of a day, one for each hour.', {
    takes: { logType, day: text('date_dir', 'The day, as YYYYMMDD.') },
  }),
  getLogLink: read('RawLog/getDownloadLink', 'Where a log can be fetched for a short while.', {
    takes: { logType, filename: text('log_filename', 'Name of the log.') },
  }),

  createOffer: write('Offer/create', 'Makes an offer.', { takes: offerFields }),
  updateOffer: write('Offer/update', 'Changes an offer.', { takes: offerFields }),
  addTargetCountry: write('Offer/addTargetCountry', 'Lets an offer accept a country.'),
  removeTargetCountry: write('Offer/removeTargetCountry', 'Lets an offer no longer accept a country.'),
  addCategory: write('Offer/addCategory', 'Files an offer under a category.'),
  removeCategory: write('Offer/removeCategory', 'Takes an offer out of a category.'),
  addGroup: write('Offer/addGroup', 'Puts an offer into a group.'),
  removeGroup: write('Offer/removeGroup', 'Takes an offer out of a group.'),
  blockAffiliateOfOffer: write('Offer/blockAffiliate', 'Bars an affiliate from an offer.', { takes: perAffiliate }),
  unblockAffiliateOfOffer: write('Offer/unblockAffiliate', 'Lets a barred affiliate back.', { takes: perAffiliate }),
  setPayout: write('Offer/setPayout', 'Gives an affiliate a payout of its own.', { takes: payoutArguments }),
  removePayout: write('Offer/removePayout', 'Takes an own payout away.', { takes: payoutArguments }),
  // It stores nothing: a link is computed (hasoffers.md 7.6).
  generateTrackingLink: read('Offer/generateTrackingLink', 'A tracking link.', { takes: trackingArguments }),
  setApproval: write('Offer/setAffiliateApproval', 'Says whether an affiliate may run an offer.', {
    takes: campaignFields,
  }),

  createAffiliate: write('Affiliate/create', 'Makes an affiliate.', { takes: affiliateFields }),
  updateAffiliate: write('Affiliate/update', 'Changes an affiliate.', { takes: affiliateFields }),
  blockAffiliate: write('Affiliate/block', 'Blocks an affiliate.', { takes: blockArguments }),
  createAdvertiser: write('Advertiser/create', 'Makes an advertiser.', { takes: advertiserFields }),
  updateAdvertiser: write('Advertiser/update', 'Changes an advertiser.', { takes: advertiserFields }),
  blockAdvertiser: write('Advertiser/block', 'Blocks an advertiser.', { takes: blockArguments }),
  createAffiliateUser: write('AffiliateUser/create', 'Makes a user of an affiliate.', { takes: affiliateUserFields }),
  updateAffiliateUser: write('AffiliateUser/update', 'Changes a user.', { takes: affiliateUserFields }),
  grantAccess: write('AffiliateUser/grantAccess', 'Gives a user a right.', { takes: accessArguments }),
  removeAccess: write('AffiliateUser/removeAccess', 'Takes a right from a user.', { takes: accessArguments }),
  createGoal: write('Goal/create', 'Makes a goal of an offer.', { takes: goalFields }),
  updateGoal: write('Goal/update', 'Changes a goal.', { takes: goalFields }),
  createLandingPage: write('OfferUrl/create', 'Makes a landing page of an offer.', { takes: landingPageFields }),
  updateLandingPage: write('OfferUrl/update', 'Changes a landing page.', { takes: landingPageFields }),
  createOfferFile: write('OfferFile/create', 'Makes a creative, and uploads its file.', { takes: creativeFields }),
  updateOfferFile: write('OfferFile/update', 'Changes a creative.', { takes: creativeFields }),
  deleteOfferFile: write('OfferFile/delete', 'Deletes a creative.'),
  createConversion: write('Conversion/create', 'Enters a conversion by hand.', { takes: conversionFields }),
  updateConversion: write('Conversion/update', 'Changes a conversion.', { takes: conversionFields }),
  updateConversionStatus: write('Conversion/updateStatus', 'Decides on a conversion.', { takes: conversionFields }),
  updateConversionMeta: write('Conversion/updateMeta', 'Writes the note of a conversion.', { takes: conversionFields }),

  tagOffer: write('Tag/addToOffer', 'Gives an offer a tag.'),
  untagOffer: write('Tag/removeFromOffer', 'Takes a tag from an offer.'),
  tagAffiliate: write('Tag/addToAffiliate', 'Gives an affiliate a tag.'),
  untagAffiliate: write('Tag/removeFromAffiliate', 'Takes a tag from an affiliate.'),
  tagAdvertiser: write('Tag/addToAdvertiser', 'Gives an advertiser a tag.'),
  untagAdvertiser: write('Tag/removeFromAdvertiser', 'Takes a tag from an advertiser.'),

  ...reportOperations,
} as const satisfies Operations;
