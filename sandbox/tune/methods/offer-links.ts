import type { OfferLink } from './link-methods.ts';

/** Categories of offers (hasoffers.md 2.2). */
export const categoryLink: OfferLink = {
  links: 'offersInCategories',
  here: 'offer_id',
  there: 'category_id',
  name: 'offerCategories',
  item: 'category_id',
  items: 'category_ids',
  key: 'id',
};

/** Groups of offers; the names of the arguments are INFERRED from those of categories. */
export const groupLink: OfferLink = {
  links: 'offersInGroups',
  here: 'offer_id',
  there: 'group_id',
  name: 'offerGroups',
  item: 'group_id',
  items: 'group_ids',
  key: 'id',
};

/** Target countries of offers, named by code (hasoffers.md 2.2). */
export const countryLink: OfferLink = {
  links: 'offerCountries',
  here: 'offer_id',
  there: 'country_id',
  name: 'countries',
  item: 'country_code',
  items: 'country_codes',
  key: 'code',
};
