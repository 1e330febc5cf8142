import { offerColumns } from '../columns/offer-columns.ts';
import type { Model } from '../model.ts';
import { printTime, zeroTime } from '../network-clock.ts';
import { unacceptable } from '../refusal.ts';
import { linked, many, nothing, one } from './relations.ts';

/** hasoffers.md 2.3 and 2.11; relations the sandbox holds nothing of are empty. */
export const offerModel: Model = {
  name: 'Offer',
  words: 'offer',
  columns: offerColumns,
  relations: {
    Advertiser: one('advertisers', 'advertiser_id'),
    Country: linked('offerCountries', 'offer_id', 'country_id', 'countries', 'code'),
    Goal: many('goals', 'offer_id'),
    OfferCategory: linked('offersInCategories', 'offer_id', 'category_id', 'offerCategories'),
    OfferGroup: linked('offersInGroups', 'offer_id', 'group_id', 'offerGroups'),
    OfferTag: linked('offersTags', 'offer_id', 'tag_id', 'tags'),
    Thumbnail: many('offerFiles', 'offer_id', ({ type }) => type === 'offer thumbnail'),
    Browser: nothing,
    OfferUrl: many('offerUrls', 'offer_id'),
    Stat: nothing,
    Subscription: nothing,
    // To-one by its column; that the tiers hold those of the offer and not of its goals is INFERRED.
    Hostname: one('hostnames', 'hostname_id'),
    AffiliateTierPayout: many('offerTierPayouts', 'offer_id', ({ goal_id }) => goal_id === '0'),
    AffiliateTierRevenue: many('offerTierRevenues', 'offer_id', ({ goal_id }) => goal_id === '0'),
    TrackingLink: nothing,
  },
  modified: { form: 'unix', stale: true },
  born: ({ clock }) => ({ create_date_utc: printTime(clock.now(), 'utc') }),
  // The zone in which an offer expires is INFERRED; the zero date means never (hasoffers.md 1.10).
  derived: ({ clock }, { expiration_date }) => ({
    is_expired:
      expiration_date !== zeroTime && String(expiration_date) < printTime(clock.now(), clock.timeZone) ? '1' : '0',
  }),
  check: ({ currencies }, { currency }) =>
    typeof currency === 'string' && !currencies.includes(currency) ? [unacceptable('currency')] : [],
  print: (_network, row) => ({
    ...row,
    require_terms_and_conditions: row.require_terms_and_conditions === 'enabled' ? 1 : 0,
  }),
};
