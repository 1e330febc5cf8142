import { advertiserUserColumns } from '../columns/account-columns.ts';
import type { Column } from '../columns/column.ts';
import { idColumn, textColumn } from '../columns/column-kinds.ts';
import { linkColumns, smallColumns } from '../columns/small-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { one } from './relations.ts';

/** The models of hasoffers.md 2.10, and the links between rows. */
export const smallModels = {
  countries: small('Country', 'country', smallColumns.country),
  offerCategories: {
    ...small('OfferCategory', 'offer category', smallColumns.offerCategory),
    derived: ({ clock }) => ({ date_updated: printTime(clock.now(), 'utc') }),
    // A string, but the number 0 when there is none.
    print: ({ tables }, row) => {
      const count = tables.offersInCategories.all().filter(({ category_id }) => category_id === row.id).length;
      return { ...row, offer_count: count === 0 ? 0 : String(count) };
    },
  },
  offerGroups: small('OfferGroup', 'offer group', smallColumns.offerGroup),
  tags: small('Tag', 'tag', smallColumns.tag),
  employees: small('Employee', 'employee', smallColumns.employee),
  affiliateOffers: {
    ...small('AffiliateOffer', 'affiliate offer', smallColumns.affiliateOffer),
    relations: { Affiliate: one('affiliates', 'affiliate_id'), Offer: one('offers', 'offer_id') },
  },
  affiliateBlocks: link('OfferAffiliateBlock', ['offer_id', 'offers'], ['affiliate_id', 'affiliates']),
  advertiserUsers: small('AdvertiserUser', 'advertiser user', advertiserUserColumns),
  affiliateTiers: small('AffiliateTier', 'affiliate tier', smallColumns.affiliateTier),
  browsers: small('Browser', 'browser', smallColumns.browser),
  hostnames: small('Hostname', 'hostname', smallColumns.hostname),
  offerTierPayouts: small('OfferTierPayout', 'offer tier payout', smallColumns.offerTierPayout),
  offerTierRevenues: small('OfferTierRevenue', 'offer tier revenue', smallColumns.offerTierRevenue),
  offerPayouts: { ...small('OfferPayout', 'offer payout', smallColumns.offerPayout), modified: { form: 'utc' } },
  conversionMetas: small('ConversionMeta', 'conversion meta', [idColumn, textColumn('note')]),
  offerCountries: link('OfferCountry', ['offer_id', 'offers'], ['country_id', 'countries']),
  offersInCategories: link('OfferCategoryOffer', ['offer_id', 'offers'], ['category_id', 'offerCategories']),
  offersInGroups: link('OfferGroupOffer', ['offer_id', 'offers'], ['group_id', 'offerGroups']),
  offersTags: link('OffersTags', ['tag_id', 'tags'], ['offer_id', 'offers']),
  affiliatesTags: link('AffiliatesTags', ['tag_id', 'tags'], ['affiliate_id', 'affiliates']),
  advertisersTags: link('AdvertisersTags', ['tag_id', 'tags'], ['advertiser_id', 'advertisers']),
} satisfies Readonly<Record<string, Model>>;

function small(name: string, words: string, columns: readonly Column[]): Model {
  return { name, words, columns };
}

function link(name: string, ...[first, second]: Parameters<typeof linkColumns>): Model {
  return small(name, name, linkColumns(first, second));
}
