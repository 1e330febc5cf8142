import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { sortedColumn, storedRows } from './stored-rows.ts';

/** What an offer can be set to: the word for it, argument, field that lists it, how both name an item, and where it is kept. */
const sets = [
  ['TargetCountries', 'countryCodes', 'targetCountries', 'code', 'countries', 'code', '[String!]!'],
  ['Categories', 'categoryIds', 'categoriesOfOffer', 'categoryId', 'offerCategories', 'id', '[ID!]!'],
  ['Groups', 'groupIds', 'groupsOfOffer', 'groupId', 'offerGroups', 'id', '[ID!]!'],
] as const;

/** Row of ours, field, where it is kept, column of its owner, argument, field of its id. */
const lists = [
  ['getUrlsOfOffer', 'landingPagesOfOffer', 'offerUrls', 'offer_id', 'offerId', 'landingPageId', 'status: "active"'],
  ['getFilesOfOffer', 'filesOfOffer', 'offerFiles', 'offer_id', 'offerId', 'offerFileId', 'status: ACTIVE'],
  ['getPixelsOfOffer', 'pixelsOfOffer', 'offerPixels', 'offer_id', 'offerId', 'pixelId', 'status: ACTIVE'],
  [
    'getPixelsOfAffiliate',
    'pixelsOfAffiliate',
    'offerPixels',
    'affiliate_id',
    'affiliateId',
    'pixelId',
    'status: ACTIVE',
  ],
] as const;

/** What hangs on an offer. */
export const tuneOfferParts: readonly OperationCase[] = [
  ...sets.map(
    ([word, argument, field, item, collection, key, type]): OperationCase => ({
      calls: [`set${word}`, `get${word}`],
      title: `the ${word} of an offer are set, and shown`,
      show: async (bench) => {
        const offerId = storedRows(bench, 'offers')[1].id;
        const items = storedRows(bench, collection)
          .slice(0, 2)
          .map((row) => row[key]);
        const set = `mutation Set($offerId: ID!, $items: ${type}) { tuneOfferSet${word}(values: { offerId: $offerId, ${argument}: $items }) { __typename ... on InvalidChange { code field } } }`;
        await bench.ask(set, { offerId, items });
        const { tune } = await bench.ask(
          `query Parts($offerId: ID!) { tune { ${field}(offerId: $offerId) { ${item} name } } }`,
          { offerId },
        );
        expect(sortedColumn(tune[field], item)).toEqual(items.toSorted());
        expect(await bench.refused(set, { offerId, items: [] })).toMatchObject({ field: argument, calls: 0 });
      },
    }),
  ),
  ...lists.map(
    ([operation, field, collection, column, argument, id, status]): OperationCase => ({
      calls: [operation],
      title: `${field} are those that TUNE keeps, and can be narrowed by status`,
      show: async (bench) => {
        const rows = storedRows(bench, collection);
        const ownerId = rows.find((row) => row[column] !== '0' && row.status === 'active')[column];
        const owned = rows.filter((row) => row[column] === ownerId);
        const { tune } = await bench.ask(
          `query Parts($id: ID!) { tune {
          all: ${field}(${argument}: $id) { ${id} }
          active: ${field}(${argument}: $id, ${status}) { ${id} } } }`,
          { id: ownerId },
        );
        expect(sortedColumn(tune.all, id)).toEqual(sortedColumn(owned, 'id'));
        const active = owned.filter((row) => row.status === 'active');
        expect(sortedColumn(tune.active, id)).toEqual(sortedColumn(active, 'id'));
      },
    }),
  ),
  {
    calls: ['getTargetingRules'],
    title: 'rules of targeting are those that TUNE keeps',
    show: async (bench) => {
      const [{ offer_id: offerId }] = storedRows(bench, 'offerTargetingRules');
      const { tune } = await bench.ask(
        'query Rules($offerId: ID!) { tune { targetingRules(offerId: $offerId) { name category } } }',
        { offerId },
      );
      const stored = storedRows(bench, 'offerTargetingRules').filter((row) => row.offer_id === offerId);
      expect(tune.targetingRules).toEqual(stored.map(({ name, category }) => ({ name, category })));
    },
  },
  {
    calls: ['generateTrackingPixel', 'generateGoalTracking', 'generateTrackingLink'],
    title: 'links and pixels name what they are for',
    show: async (bench) => {
      const { id: goalId, offer_id: offerId } = storedRows(bench, 'goals')[0];
      const { tune } = await bench.ask(
        `query Codes($offerId: ID!, $goalId: ID!) { tune {
          trackingPixel(offerId: $offerId, params: { adv_sub: "order 7" }) { code }
          goalTracking(goalId: $goalId) { code } } }`,
        { offerId, goalId },
      );
      expect(tune.trackingPixel.code).toContain(`offer_id=${offerId}`);
      expect(tune.trackingPixel.code).toContain('adv_sub=order');
      expect(tune.goalTracking.code).toContain(`goal_id=${goalId}`);
      const affiliateId = storedRows(bench, 'affiliates')[0].id;
      const { link } = await bench.ask(
        `mutation Link($id: ID!, $affiliateId: ID!) { link: tuneOfferTrackingLink(id: $id, values: { affiliateId: $affiliateId }) {
          ... on TuneOfferTrackingLinkWrite { given { clickUrl } } } }`,
        { id: bench.idOf('Offer', offerId), affiliateId },
      );
      expect(link.given.clickUrl).toContain(`aff_id=${affiliateId}`);
    },
  },
  {
    calls: ['getThumbnail', 'findFilesByName', 'getCreativeCode', 'getFilesWithCode'],
    title: 'files are found by offer and by name, with what to put into a page',
    show: async (bench) => {
      const files = storedRows(bench, 'offerFiles');
      const shown = files.find((row) => row.type === 'offer thumbnail' && row.status === 'active');
      const { tune } = await bench.ask(
        `query Files($offerId: ID!, $filename: String!, $fileId: ID!) { tune {
          thumbnailOfOffer(offerId: $offerId) { fileType offer { nativeId } }
          filesNamed(filename: $filename) { offerFileId size }
          creativeCode(offerFileId: $fileId) { code }
          creativesWithCode(offerId: $offerId, first: 1) { totalCount pageInfo { hasNextPage } nodes { id nativeId creativeCode size } } } }`,
        { offerId: shown.offer_id, filename: shown.filename, fileId: shown.id },
      );
      expect(tune.thumbnailOfOffer).toEqual({ fileType: 'OFFER_THUMBNAIL', offer: { nativeId: shown.offer_id } });
      expect(tune.filesNamed).toEqual([{ offerFileId: shown.id, size: Number(shown.size) }]);
      expect(tune.creativeCode.code).toContain(`offer_id=${shown.offer_id}`);
      const ofOffer = files.filter((row) => row.offer_id === shown.offer_id);
      expect(tune.creativesWithCode.totalCount).toBe(ofOffer.length);
      const [node] = tune.creativesWithCode.nodes;
      expect(node.id).toBe(bench.idOf('Creative', node.nativeId));
      expect(node.creativeCode).toContain(`offer_id=${shown.offer_id}`);
      expect(node.size).toBe(Number(ofOffer.find((row) => row.id === node.nativeId).size));
    },
  },
];
