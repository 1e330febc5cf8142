import { expect } from 'vitest';
import type { Data, OperationCase } from './operation-suite.ts';
import { sortedColumn, storedRows } from './stored-rows.ts';

/** Row of ours, word of its mutation, where it is kept, column, and what it becomes. */
const columns = [
  ['updateAdvertiserField', 'Advertiser', 'advertisers', 'CITY', 'city', 'Graz'],
  ['updateAffiliateField', 'Affiliate', 'affiliates', 'CITY', 'city', 'Linz'],
  ['updateAffiliateUserField', 'AffiliateUser', 'affiliateUsers', 'FIRST_NAME', 'first_name', 'Ada'],
  ['updateConversionField', 'Conversion', 'conversions', 'SALE_AMOUNT', 'sale_amount', '9.50000'],
  ['updateGoalField', 'Goal', 'goals', 'DESCRIPTION', 'description', 'Later'],
  ['updateOfferField', 'Offer', 'offers', 'DESCRIPTION', 'description', 'Half price'],
  ['updateOfferFileField', 'Creative', 'offerFiles', 'DISPLAY', 'display', 'Better'],
  ['updatePixelField', 'OfferPixel', 'offerPixels', 'CODE', 'code', 'https://pixel.example/'],
  ['updateLandingPageField', 'LandingPage', 'offerUrls', 'NAME', 'name', 'Autumn'],
  ['updateTagField', 'Tag', 'tags', 'NAME', 'name', 'Renamed'],
] as const;

const references = [
  ['Advertiser', 'advertisers', 'city: "Wels"', { city: 'Wels' }],
  ['Affiliate', 'affiliates', 'city: "Enns"', { city: 'Enns' }],
  ['Offer', 'offers', 'requireTermsAndConditions: true', { require_terms_and_conditions: 'enabled' }],
] as const;

/** Single columns, rows by a reference of one's own, pixels, and what was written. */
export const tuneFieldChanges: readonly OperationCase[] = [
  ...columns.map(
    ([operation, word, collection, field, column, value]): OperationCase => ({
      calls: [operation],
      title: `one column of a row of ${collection} is changed`,
      show: async (bench) => {
        const { id } = storedRows(bench, collection)[2];
        const update = (more: string) =>
          `mutation Change($id: ID!) { result: tune${word}UpdateField(values: { id: $id, field: ${field} ${more} }) { __typename ... on Error { message } ... on InvalidChange { code field } } }`;
        expect(await bench.refused(update(''), { id })).toMatchObject({ code: 'REQUIRED', field: 'value', calls: 0 });
        await bench.ask(update(`value: "${value}"`), { id });
        expect(storedRows(bench, collection)[2][column]).toBe(value);
      },
    }),
  ),
  ...references.map(
    ([word, collection, changes, kept]): OperationCase => ({
      calls: [`update${word}Field`, `update${word}ByRef`],
      title: `an ${word.toLowerCase()} is changed by a reference of one's own`,
      show: async (bench) => {
        const { id } = storedRows(bench, collection)[3];
        await bench.ask(
          `mutation Change($id: ID!) { tune${word}UpdateField(values: { id: $id, field: REF_ID, value: "own-7" }) { __typename } }`,
          { id },
        );
        await bench.ask(`mutation { tune${word}UpdateByRefId(values: { refId: "own-7", ${changes} }) { __typename } }`);
        expect(storedRows(bench, collection)[3]).toMatchObject({ ...kept, ref_id: 'own-7' });
      },
    }),
  ),
  {
    calls: ['createPixel', 'updatePixel'],
    title: 'a pixel is made and changed',
    show: async (bench) => {
      const offerId = storedRows(bench, 'offers')[0].id;
      const { made } = await bench.ask(
        `mutation Make($offerId: ID!) { made: tuneOfferPixelCreate(values: { offerId: $offerId, code: "https://pixel.example/1", type: URL }) {
          ... on TuneOfferPixelCreateWrite { given { id } } } }`,
        { offerId },
      );
      const { id } = made.given;
      const stored = () => storedRows(bench, 'offerPixels').find((row) => row.id === id);
      expect(stored()).toMatchObject({ offer_id: offerId, type: 'url', affiliate_id: '0' });
      await bench.ask(
        'mutation Change($id: ID!) { tuneOfferPixelUpdate(values: { id: $id, status: DELETED, offerId: null }) { __typename } }',
        { id },
      );
      expect(stored()).toMatchObject({ offer_id: '0', status: 'deleted', code: 'https://pixel.example/1' });
    },
  },
  {
    calls: ['findAddedConversions', 'findUpdatedConversions'],
    title: 'conversions that were added and changed by hand are entities, page by page',
    show: async (bench) => {
      const { id } = storedRows(bench, 'conversions').find(({ ad_id }) => ad_id !== '');
      await bench.ask(
        'mutation Change($id: ID!) { tuneConversionUpdateField(values: { id: $id, field: SALE_AMOUNT, value: "4" }) { __typename } }',
        { id },
      );
      const { tune } = await bench.ask(`{ tune {
        addedConversions(first: 2) { totalCount pageInfo { hasNextPage } nodes { id nativeId conversionId offer { nativeId } offerId } }
        updatedConversions(first: 500) { totalCount nodes { conversionId saleAmount } } } }`);
      const added = storedRows(bench, 'conversions').filter(
        ({ ad_id, status_code }) => ad_id === '' || status_code === '100',
      );
      expect(tune.addedConversions.totalCount).toBe(added.length);
      const [first] = tune.addedConversions.nodes;
      expect(first.nativeId).toBe(first.conversionId);
      const { node } = await bench.ask(
        'query Node($id: ID!) { node(id: $id) { ... on TuneConversion { conversionId } } }',
        {
          id: first.id,
        },
      );
      expect(node.conversionId).toBe(first.conversionId);
      const changed = tune.updatedConversions.nodes.find(({ conversionId }: Data) => conversionId === id);
      expect(changed.saleAmount).toBe('4.00000');
      expect(sortedColumn(tune.updatedConversions.nodes, 'conversionId')).toHaveLength(
        tune.updatedConversions.totalCount,
      );
    },
  },
];
