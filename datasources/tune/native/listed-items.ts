import type { RowItem } from '../../native.ts';
import { reference } from '../../spec/field.ts';

const readOnly = { readOnly: true } as const;

/** Lists of ids alone: each with what it names, where that is an entity. */
export const listedId: RowItem = {
  named: 'ListedId',
  says: 'An id alone.',
  fields: { id: reference('value', 'The number that TUNE gave it.', readOnly) },
};

export const listedOffer: RowItem = {
  named: 'ListedOffer',
  says: 'An offer by its id.',
  fields: { offerId: reference('value', 'The offer.', { ...readOnly, to: 'offer' }) },
};

export const listedAffiliate: RowItem = {
  named: 'ListedAffiliate',
  says: 'An affiliate by its id.',
  fields: { affiliateId: reference('value', 'The affiliate.', { ...readOnly, to: 'affiliate' }) },
};

export const listedAdvertiser: RowItem = {
  named: 'ListedAdvertiser',
  says: 'An advertiser by its id.',
  fields: { advertiserId: reference('value', 'The advertiser.', { ...readOnly, to: 'advertiser' }) },
};
