import { choice, json, reference, references, text, texts } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { namingOffer, ofAffiliate, ofOffer } from './method-arguments.ts';
import { notEmpty } from './not-empty.ts';
import { pagedById } from './paged-by-id.ts';

const required = { required: true } as const;

const files = {
  ...ofOffer,
  status: state('FileStateFilter', { ACTIVE: 'active', PENDING: 'pending', DELETED: 'deleted' }),
};
const pixels = state('PixelStateFilter', {
  ACTIVE: 'active',
  PENDING: 'pending',
  REJECTED: 'rejected',
  DELETED: 'deleted',
});

const params = json('params', "What is added to it, an object by TUNE's own names.");

/** What hangs on an offer: countries, categories, groups, rules, tracking, landing pages, files and pixels (hasoffers.md 2.2). */
export const offerPartOperations = {
  getTargetCountries: read('Offer/getTargetCountries', 'Countries that an offer accepts; none for all.', {
    takes: ofOffer,
    rows: 'Country',
  }),
  setTargetCountries: write('Offer/setTargetCountries', 'Lets an offer accept these countries and no others.', {
    takes: { ...ofOffer, countryCodes: texts('country_codes', 'ISO 3166 codes, two letters.', required) },
    rules: [notEmpty('countryCodes')],
    repeatable: true,
  }),
  getCategories: read('Offer/getCategories', 'Categories that an offer is filed under.', {
    takes: ofOffer,
    rows: 'OfferCategory',
  }),
  setCategories: write('Offer/setCategories', 'Files an offer under these categories and no others.', {
    takes: { ...ofOffer, categoryIds: references('category_ids', 'The categories.', required) },
    rules: [notEmpty('categoryIds')],
    repeatable: true,
  }),
  getGroups: read('Offer/getGroups', 'Groups that an offer belongs to.', { takes: ofOffer, rows: 'OfferGroup' }),
  // INFERRED after the argument of categories: the manual names the call only.
  setGroups: write('Offer/setGroups', 'Puts an offer into these groups and no others.', {
    takes: { ...ofOffer, groupIds: references('group_ids', 'The groups.', required) },
    rules: [notEmpty('groupIds')],
    repeatable: true,
  }),
  getTargetingRules: read('OfferTargeting/getRuleTargetingForOffer', 'Rules of who may follow the links of an offer.', {
    takes: namingOffer,
    rows: 'rule',
  }),

  generateTrackingPixel: read(
    'Offer/generateTrackingPixel',
    'What to put into the page after a conversion; nothing is stored.',
    {
      takes: { ...namingOffer, params },
    },
  ),
  generateGoalTracking: read(
    'Goal/generateTracking',
    'What to put into the page where a goal is reached; nothing is stored.',
    {
      takes: {
        goalId: reference('goal_id', 'The goal.', required),
        params,
        options: json('options', "How it is made, by TUNE's own names, such as `tiny_url`."),
      },
    },
  ),

  getUrlsOfOffer: read('Offer/getOfferUrls', 'Further landing pages of an offer.', {
    takes: { ...ofOffer, status: text('status', 'Those with this status, as TUNE spells it.') },
    rows: 'OfferUrl',
  }),
  getFilesOfOffer: read('Offer/getOfferFiles', 'Files of an offer.', { takes: files, rows: 'OfferFile' }),
  getPixelsOfOffer: read('Offer/getPixels', 'Pixels of single affiliates on an offer.', {
    takes: { ...ofOffer, status: pixels },
    rows: 'OfferPixel',
  }),
  getPixelsOfAffiliate: read('Affiliate/getOfferPixels', 'Pixels of an affiliate.', {
    takes: { ...ofAffiliate, status: pixels },
    rows: 'OfferPixel',
  }),
  getThumbnail: read('Offer/getThumbnail', 'The picture of an offer.', { takes: ofOffer, rows: 'OfferFile' }),
  // The arguments are INFERRED from the links that it makes: the manual tells none.
  getFilesWithCode: read('Offer/getOfferFilesWithCreativeCode', 'Creatives with what to put into a page.', {
    takes: {
      offerId: reference('offer_id', 'Those of this offer; of all where it is left out.'),
      affiliateId: reference('affiliate_id', 'The affiliate whose links stand in it.'),
      ...pagedById,
    },
  }),
  findFilesByName: read('OfferFile/findAllByName', 'Files of a name.', {
    takes: { filename: text('filename', 'Name of the file.', required) },
    rows: 'OfferFile',
  }),
  getCreativeCode: read('OfferFile/getCreativeCode', 'What to put into a page for a creative.', {
    takes: {
      offerFileId: reference('id', 'The creative.', required),
      trackingUrl: text('tracking_url', 'The link that it leads to.'),
    },
  }),
} as const satisfies Operations;

function state(named: string, values: Readonly<Record<string, string>>) {
  return choice('status', named, 'Those with this status; all unless told.', values, { writeOnly: true });
}
