import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { storedRows } from './stored-rows.ts';

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
];
