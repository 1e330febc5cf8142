import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { keptRows, type Row } from './tune-sent.ts';

interface FoundModel {
  readonly calls: readonly [page: string, one: string, byIds: string, ids?: string];
  /** The fields of `tune` that make them. */
  readonly fields: readonly [page: string, one: string, byIds: string, ids?: string];
  readonly collection: string;
  /** A column of the model: its field, and its name in the sandbox. */
  readonly column: readonly [field: string, column: string];
}

/** Each model in each way that TUNE finds its rows. */
const models: readonly FoundModel[] = [
  {
    calls: ['findOffers', 'findOfferById', 'findOffersByIds', 'findOfferIds'],
    fields: ['offers', 'offer', 'offersByIds', 'offerIds'],
    collection: 'offers',
    column: ['name', 'name'],
  },
  {
    calls: ['findAdvertisers', 'findAdvertiserById', 'findAdvertisersByIds', 'findAdvertiserIds'],
    fields: ['advertisers', 'advertiser', 'advertisersByIds', 'advertiserIds'],
    collection: 'advertisers',
    column: ['company', 'company'],
  },
  {
    calls: ['findAffiliates', 'findAffiliateById', 'findAffiliatesByIds', 'findAffiliateIds'],
    fields: ['affiliates', 'affiliate', 'affiliatesByIds', 'affiliateIds'],
    collection: 'affiliates',
    column: ['company', 'company'],
  },
  {
    calls: ['findAffiliateUsers', 'findAffiliateUserById', 'findAffiliateUsersByIds', 'findAffiliateUserIds'],
    fields: ['affiliateUsers', 'affiliateUser', 'affiliateUsersByIds', 'affiliateUserIds'],
    collection: 'affiliateUsers',
    column: ['email', 'email'],
  },
  {
    calls: ['findOfferFiles', 'findOfferFileById', 'findOfferFilesByIds', 'findOfferFileIds'],
    fields: ['offerFiles', 'offerFile', 'offerFilesByIds', 'offerFileIds'],
    collection: 'offerFiles',
    column: ['filename', 'filename'],
  },
  {
    calls: ['findLandingPages', 'findLandingPageById', 'findLandingPagesByIds', 'findLandingPageIds'],
    fields: ['offerUrls', 'offerUrl', 'offerUrlsByIds', 'offerUrlIds'],
    collection: 'offerUrls',
    column: ['offerUrl', 'offer_url'],
  },
  {
    calls: ['findOfferPixels', 'findOfferPixelById', 'findOfferPixelsByIds', 'findOfferPixelIds'],
    fields: ['offerPixels', 'offerPixel', 'offerPixelsByIds', 'offerPixelIds'],
    collection: 'offerPixels',
    column: ['code', 'code'],
  },
  {
    calls: ['findConversions', 'findConversionById', 'findConversionsByIds'],
    fields: ['conversions', 'conversion', 'conversionsByIds'],
    collection: 'conversions',
    column: ['internalAdId', 'internal_ad_id'],
  },
  {
    calls: ['findGoals', 'findGoalById', 'findGoalsByIds'],
    fields: ['goals', 'goal', 'goalsByIds'],
    collection: 'goals',
    column: ['defaultPayout', 'default_payout'],
  },
  {
    calls: ['findCountries', 'findCountryById', 'findCountriesByIds'],
    fields: ['countries', 'country', 'countriesByIds'],
    collection: 'countries',
    column: ['code', 'code'],
  },
  {
    calls: ['findEmployees', 'findEmployeeById', 'findEmployeesByIds'],
    fields: ['employees', 'employee', 'employeesByIds'],
    collection: 'employees',
    column: ['email', 'email'],
  },
  {
    calls: ['findTags', 'findTagById', 'findTagsByIds'],
    fields: ['tags', 'tag', 'tagsByIds'],
    collection: 'tags',
    column: ['name', 'name'],
  },
];

export const tuneFindModels: readonly OperationCase[] = models.map(
  ({ calls, fields: [page, one, byIds, ids], collection, column: [field, column] }) => ({
    calls: calls.filter((name) => name !== undefined),
    title: `${page} are found page by page, one and several by their ids`,
    show: async (bench) => {
      const kept = keptRows(bench, collection);
      const [first, , third] = kept;
      const shown = ({ id, [column]: value }: Row) => ({ id, [field]: value === '' ? null : value });
      const { tune } = await bench.ask(
        `query ($id: ID!, $ids: [ID!]!) { tune {
          page: ${page}(first: 4, orderBy: [{ field: ID, direction: DESC }]) { totalCount nodes { id ${field} } }
          one: ${one}(id: $id) { id ${field} }
          nobody: ${one}(id: "999999999") { id }
          several: ${byIds}(ids: $ids) { id ${field} }
          ${ids ? `ids: ${ids} { id }` : ''}
        } }`,
        { id: third?.id, ids: [third?.id, '999999999', first?.id] },
      );
      expect(tune.page.nodes).toEqual(kept.toReversed().slice(0, 4).map(shown));
      expect(tune.page.totalCount).toBe(kept.length);
      expect(third && tune.one).toEqual(third && shown(third));
      expect(tune.nobody).toBeNull();
      expect(sorted(tune.several)).toEqual([first, third].flatMap((row) => (row ? [shown(row)] : [])));
      if (ids) expect(sorted(tune.ids)).toEqual(kept.map(({ id }) => ({ id })));
    },
  }),
);

function sorted(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => Number(one.id) - Number(other.id));
}
