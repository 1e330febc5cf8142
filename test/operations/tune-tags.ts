import { expect } from 'vitest';
import type { Data, OperationCase } from './operation-suite.ts';
import { sortedColumn, storedRows } from './stored-rows.ts';

const kinds = [
  ['Offer', 'offers', 'offersTags', 'OfferTags'],
  ['Affiliate', 'affiliates', 'affiliatesTags', 'AffiliateTags'],
  ['Advertiser', 'advertisers', 'advertisersTags', 'AdvertiserTags'],
] as const;

/** Tags, and what has them. */
export const tuneTags: readonly OperationCase[] = [
  {
    calls: ['createTag', 'updateTag'],
    title: 'a tag is made and changed',
    show: async (bench) => {
      const { made } =
        await bench.ask(`mutation { made: tuneTagCreate(values: { name: "Spring", attribute: "season", active: true }) {
        ... on TuneTagCreateWrite { given { id } } } }`);
      const { id } = made.given;
      expect(storedRows(bench, 'tags').find((tag) => tag.id === id)).toMatchObject({ name: 'Spring', active: '1' });
      await bench.ask(
        `mutation Change($id: ID!) { tuneTagUpdate(values: { id: $id, name: "Summer", piVisible: true }) { __typename } }`,
        { id },
      );
      const after = storedRows(bench, 'tags').find((tag) => tag.id === id);
      expect(after).toMatchObject({ name: 'Summer', pi_visible: '1', attribute: 'season' });
    },
  },
  ...kinds.map(([word, owners, links, operation]): OperationCase => {
    const owner = `${word.toLowerCase()}Id`;
    const column = `${word.toLowerCase()}_id`;
    return {
      calls: [`setTagsOf${word}`, `find${operation}`],
      title: `the tags of an ${word.toLowerCase()} are set, and listed as relations`,
      show: async (bench) => {
        const [{ id }] = storedRows(bench, owners);
        const tagIds = storedRows(bench, 'tags')
          .slice(0, 2)
          .map((tag) => tag.id);
        await bench.ask(
          `mutation Set($id: ID!, $tagIds: [ID!]!) { tune${word}SetTags(values: { ${owner}: $id, tagIds: $tagIds }) { __typename } }`,
          { id, tagIds },
        );
        const stored = storedRows(bench, links).filter((link) => link[column] === id);
        expect(sortedColumn(stored, 'tag_id')).toEqual(tagIds.toSorted());
        const { tune } = await bench.ask(
          `query Tags($ids: [ID!]!) { tune { tagsOf${word}s(filters: { ${owner}s: $ids }, first: 1) {
            totalCount pageInfo { hasNextPage } nodes { relationId tagId ${owner} ${word.toLowerCase()} { nativeId } } } } }`,
          { ids: [id] },
        );
        const page = tune[`tagsOf${word}s`];
        // Pages of relations do not count.
        expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([null, true]);
        expect(page.nodes[0]).toMatchObject({ relationId: stored[0].id, [owner]: id });
        const none = await bench.refused(
          `mutation Set($id: ID!) { tune${word}SetTags(values: { ${owner}: $id, tagIds: [] }) { ... on InvalidChange { code field } } }`,
          { id },
        );
        expect(none).toMatchObject({ code: 'CANNOT_EXPRESS', field: 'tagIds', calls: 0 });
      },
    };
  }),
  {
    calls: ['untagAdvertiserByRelation'],
    title: 'a tag is taken from an advertiser by the relation',
    show: async (bench) => {
      const [{ id }] = storedRows(bench, 'advertisersTags');
      await bench.ask(
        'mutation Untag($id: ID!) { tuneAdvertiserRemoveTagByRelation(values: { relationId: $id }) { __typename } }',
        { id },
      );
      expect(storedRows(bench, 'advertisersTags').some((link) => link.id === id)).toBe(false);
    },
  },
  ...['Offer', 'Affiliate'].map(
    (word): OperationCase => ({
      calls: [`untag${word}ByRelation`],
      title: `what the server cannot do to an ${word.toLowerCase()} is not taken for done`,
      show: async (bench) => {
        const links = `${word.toLowerCase()}sTags`;
        const [{ id }] = storedRows(bench, links);
        const { done }: Data = await bench.ask(
          `mutation Untag($id: ID!) { done: tune${word}RemoveTagByRelation(values: { relationId: $id }) { __typename } }`,
          { id },
        );
        expect(done.__typename).toBe('OutcomeUnknown');
        expect(storedRows(bench, links).some((link) => link.id === id)).toBe(true);
      },
    }),
  ),
];
