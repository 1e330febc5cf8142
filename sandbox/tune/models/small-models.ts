import { idColumn, textColumn } from '../columns/column-kinds.ts';
import { smallColumns } from '../columns/small-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { one } from './relations.ts';
import { linkModel, smallModel } from './small-model.ts';

/** The models of hasoffers.md 2.10, and the links between rows. */
export const smallModels = {
  countries: smallModel('Country', 'country', smallColumns.country),
  offerCategories: {
    ...smallModel('OfferCategory', 'offer category', smallColumns.offerCategory),
    derived: ({ clock }) => ({ date_updated: printTime(clock.now(), 'utc') }),
    // A string, but the number 0 when there is none.
    print: ({ tables }, row) => {
      const count = tables.offersInCategories.all().filter(({ category_id }) => category_id === row.id).length;
      return { ...row, offer_count: count === 0 ? 0 : String(count) };
    },
  },
  offerGroups: smallModel('OfferGroup', 'offer group', smallColumns.offerGroup),
  tags: smallModel('Tag', 'tag', smallColumns.tag),
  employees: smallModel('Employee', 'employee', smallColumns.employee),
  affiliateOffers: {
    ...smallModel('AffiliateOffer', 'affiliate offer', smallColumns.affiliateOffer),
    relations: { Affiliate: one('affiliates', 'affiliate_id'), Offer: one('offers', 'offer_id') },
  },
  affiliateBlocks: linkModel('OfferAffiliateBlock', ['offer_id', 'offers'], ['affiliate_id', 'affiliates']),
  affiliateTiers: smallModel('AffiliateTier', 'affiliate tier', smallColumns.affiliateTier),
  browsers: smallModel('Browser', 'browser', smallColumns.browser),
  hostnames: smallModel('Hostname', 'hostname', smallColumns.hostname),
  conversionMetas: smallModel('ConversionMeta', 'conversion meta', [idColumn, textColumn('note')]),
  offerCountries: linkModel('OfferCountry', ['offer_id', 'offers'], ['country_id', 'countries']),
  offersInCategories: linkModel('OfferCategoryOffer', ['offer_id', 'offers'], ['category_id', 'offerCategories']),
  offersInGroups: linkModel('OfferGroupOffer', ['offer_id', 'offers'], ['group_id', 'offerGroups']),
  offersTags: linkModel('OffersTags', ['tag_id', 'tags'], ['offer_id', 'offers']),
  affiliatesTags: linkModel('AffiliatesTags', ['tag_id', 'tags'], ['affiliate_id', 'affiliates']),
  advertisersTags: linkModel('AdvertisersTags', ['tag_id', 'tags'], ['advertiser_id', 'advertisers']),
} satisfies Readonly<Record<string, Model>>;
