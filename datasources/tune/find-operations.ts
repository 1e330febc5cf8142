import { integer, reference, references, text } from '../spec/field.ts';
import { type Operations, read } from '../spec/operation.ts';

/** All find methods take filters, a sort, columns and relations as well, which those who ask add (hasoffers.md 1.5). */
const finding = {
  limit: integer('limit', 'The most rows wanted; without it there is no count.', { minimum: 1 }),
  page: integer('page', 'Which page, from 1.', { minimum: 1 }),
};

const byId = { takes: { id: reference('id', 'Its id.', { required: true }) } };
const byIds = { takes: { ids: references('ids', 'Their ids.', { required: true }) } };

/** A conversion is also found by what the click was (hasoffers.md 2.2). */
const byAnyId = {
  takes: {
    id: reference('id', 'Its id.'),
    adId: text('ad_id', 'Its ad id, instead of the id.'),
    transactionId: text('transaction_id', 'The transaction id of its click, instead of the id.'),
  },
};

/** The ways to find rows (hasoffers.md 2.1, 2.2): all of them page by page, one, several, and the ids alone. */
export const findOperations = {
  findOffers: read('Offer/findAll', 'Offers.', { takes: finding, through: ['offers', 'offer'] }),
  findAdvertisers: read('Advertiser/findAll', 'Advertisers.', {
    takes: finding,
    through: ['advertisers', 'advertiser'],
  }),
  findAffiliates: read('Affiliate/findAll', 'Affiliates.', { takes: finding, through: ['affiliates', 'affiliate'] }),
  findAffiliateUsers: read('AffiliateUser/findAll', 'Users of affiliates.', {
    takes: finding,
    through: ['node', 'nodes'],
  }),
  findApprovals: read('Offer/findAllAffiliateApprovals', 'Approvals of affiliates for offers.', {
    takes: finding,
    through: ['campaigns', 'campaign'],
  }),
  findPendingApprovals: read('Offer/findAllPendingAffiliateApprovals', 'Approvals that wait for a decision.', {
    takes: finding,
  }),
  findGoals: read('Goal/findAll', 'Goals of offers.', { takes: finding, through: ['node', 'nodes'] }),
  findLandingPages: read('OfferUrl/findAll', 'Further landing pages of offers.', {
    takes: finding,
    through: ['node', 'nodes'],
  }),
  findOfferFiles: read('OfferFile/findAll', 'Creatives.', { takes: finding, through: ['creatives', 'creative'] }),
  findConversions: read('Conversion/findAll', 'Conversions.', {
    takes: finding,
    through: ['conversions', 'conversion'],
  }),
  findAddedConversions: read('Conversion/findAddedConversions', 'Conversions that were added by hand or upload.', {
    takes: finding,
  }),
  findUpdatedConversions: read('Conversion/findUpdatedConversions', 'Conversions that were changed afterwards.', {
    takes: finding,
  }),
  findCountries: read('Country/findAll', 'Countries.', { takes: finding }),
  findEmployees: read('Employee/findAll', 'Account managers.', { takes: finding }),
  findOfferPixels: read('OfferPixel/findAll', 'Pixels of affiliates for offers.', { takes: finding }),
  findTags: read('Tag/findAll', 'Tags.', { takes: finding }),

  findOfferById: read('Offer/findById', 'An offer by its id.', byId),
  findAdvertiserById: read('Advertiser/findById', 'An advertiser by its id.', byId),
  findAffiliateById: read('Affiliate/findById', 'An affiliate by its id.', byId),
  findAffiliateUserById: read('AffiliateUser/findById', 'A user of an affiliate by its id.', byId),
  findGoalById: read('Goal/findById', 'A goal by its id.', byId),
  findLandingPageById: read('OfferUrl/findById', 'A landing page by its id.', byId),
  findOfferFileById: read('OfferFile/findById', 'A file of an offer by its id.', byId),
  findConversionById: read('Conversion/findById', 'A conversion by one of its ids.', byAnyId),
  findCountryById: read('Country/findById', 'A country by its number.', byId),
  findEmployeeById: read('Employee/findById', 'An account manager by its id.', byId),
  findOfferPixelById: read('OfferPixel/findById', 'A pixel by its id.', byId),
  findTagById: read('Tag/findById', 'A tag by its id.', byId),

  findOffersByIds: read('Offer/findAllByIds', 'Offers by their ids.', byIds),
  findAdvertisersByIds: read('Advertiser/findAllByIds', 'Advertisers by their ids.', byIds),
  findAffiliatesByIds: read('Affiliate/findAllByIds', 'Affiliates by their ids.', byIds),
  findAffiliateUsersByIds: read('AffiliateUser/findAllByIds', 'Users of affiliates by their ids.', byIds),
  findGoalsByIds: read('Goal/findAllByIds', 'Goals by their ids.', byIds),
  findLandingPagesByIds: read('OfferUrl/findAllByIds', 'Landing pages by their ids.', byIds),
  findOfferFilesByIds: read('OfferFile/findAllByIds', 'Files of offers by their ids.', byIds),
  findConversionsByIds: read('Conversion/findAllByIds', 'Conversions by their ids.', byIds),
  findCountriesByIds: read('Country/findAllByIds', 'Countries by their numbers.', byIds),
  findEmployeesByIds: read('Employee/findAllByIds', 'Account managers by their ids.', byIds),
  findOfferPixelsByIds: read('OfferPixel/findAllByIds', 'Pixels by their ids.', byIds),
  findTagsByIds: read('Tag/findAllByIds', 'Tags by their ids.', byIds),

  findAffiliateNames: read('Affiliate/findList', 'The names of affiliates by their ids, without pages.'),

  findOfferIds: read('Offer/findAllIds', 'The ids of all offers.'),
  findAdvertiserIds: read('Advertiser/findAllIds', 'The ids of all advertisers.'),
  findAffiliateIds: read('Affiliate/findAllIds', 'The ids of all affiliates.'),
  findAffiliateUserIds: read('AffiliateUser/findAllIds', 'The ids of all users of affiliates.'),
  findLandingPageIds: read('OfferUrl/findAllIds', 'The ids of all further landing pages.'),
  findOfferFileIds: read('OfferFile/findAllIds', 'The ids of all files of offers.'),
  findOfferPixelIds: read('OfferPixel/findAllIds', 'The ids of all pixels.'),
} as const satisfies Operations;
