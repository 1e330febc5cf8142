import type { Native, RowItem } from '../../native.ts';
import { choice, instant, reference, text } from '../../spec/field.ts';
import { offerFileFields } from '../offer-file-fields.ts';
import { operations } from '../operations.ts';
import { categoryFields, countryFields, groupFields } from '../small-fields.ts';
import { act, list, one } from './dialect.ts';
import { pageById } from './page-by-id.ts';

const readOnly = { readOnly: true } as const;

export const country: RowItem = {
  named: 'Country',
  says: 'Countries it accepts; none for all.',
  fields: countryFields,
};
export const category: RowItem = { named: 'OfferCategory', says: 'A category of offers.', fields: categoryFields };
const group: RowItem = { named: 'OfferGroup', says: 'A group of offers.', fields: groupFields };

const targetingRule: RowItem = {
  named: 'TargetingRule',
  says: 'A rule of who may follow the links of an offer.',
  fields: {
    name: text('name', 'Name of the rule.', readOnly),
    description: text('description', 'What it does.', readOnly),
    category: text('category', 'What it looks at.', readOnly),
  },
};

const file: RowItem = {
  named: 'FileOfOffer',
  says: 'A file of an offer.',
  fields: { ...offerFileFields, offerId: { ...offerFileFields.offerId, to: 'offer' } },
};

/** hasoffers.md 2.10. */
const pixel: RowItem = {
  named: 'OfferPixel',
  says: 'What is fired at a conversion, for one affiliate or all.',
  fields: {
    pixelId: reference('id', 'Id of the pixel.', readOnly),
    affiliateId: reference('affiliate_id', 'The affiliate; null for all.', { ...readOnly, to: 'affiliate' }),
    offerId: reference('offer_id', 'The offer; null for all.', { ...readOnly, to: 'offer' }),
    goalId: reference('goal_id', 'The goal; null for the default one.', readOnly),
    code: text('code', 'What is fired.', readOnly),
    type: choice('type', 'PixelType', 'What its code is.', { URL: 'url', CODE: 'code', IMAGE: 'image' }, readOnly),
    status: choice(
      'status',
      'PixelState',
      'Whether it is fired.',
      { ACTIVE: 'active', PENDING: 'pending', REJECTED: 'rejected', DELETED: 'deleted' },
      readOnly,
    ),
    modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  },
};

const trackingCode: RowItem = {
  named: 'TrackingCode',
  says: 'What to put into a page.',
  fields: { code: text('value', 'The code, as HTML.', readOnly) },
};

/** What hangs on an offer (hasoffers.md 2.2). */
export const offerParts = {
  targetCountries: list(operations.getTargetCountries, country),
  offerSetTargetCountries: act(operations.setTargetCountries),
  categoriesOfOffer: list(operations.getCategories, category),
  offerSetCategories: act(operations.setCategories),
  groupsOfOffer: list(operations.getGroups, group),
  offerSetGroups: act(operations.setGroups),
  targetingRules: list(operations.getTargetingRules, targetingRule),
  trackingPixel: one(operations.generateTrackingPixel, trackingCode),
  goalTracking: one(operations.generateGoalTracking, trackingCode),
  landingPagesOfOffer: list(operations.getUrlsOfOffer, { entity: 'own landingPage' }),
  filesOfOffer: list(operations.getFilesOfOffer, file),
  pixelsOfOffer: list(operations.getPixelsOfOffer, pixel),
  pixelsOfAffiliate: list(operations.getPixelsOfAffiliate, pixel),
  thumbnailOfOffer: one(operations.getThumbnail, file),
  creativesWithCode: pageById(operations.getFilesWithCode, { entity: 'creative' }),
  filesNamed: list(operations.findFilesByName, file),
  creativeCode: one(operations.getCreativeCode, trackingCode),
} as const satisfies Readonly<Record<string, Native>>;
