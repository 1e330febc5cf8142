import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { keptRows, lastSent, type Row } from './tune-sent.ts';

/** Orders and pages. */
export const tuneFindPages: readonly OperationCase[] = [
  {
    calls: ['findAdvertisers'],
    title: 'rows come in the order that was asked for, whatever their ids, page by page and none twice',
    show: async (bench) => {
      const query = `query ($first: Int, $after: String) { tune {
        advertisers(first: $first, after: $after, orderBy: [{ field: STATUS, direction: DESC }, { field: COMPANY }]) {
          totalCount pageInfo { hasNextPage endCursor } nodes { id }
        }
      } }`;
      const found: string[] = [];
      // Pages of two sizes: TUNE numbers its pages, and begins each at a multiple of its size.
      for (let after: string | null = null, first = 3; first === 3 || after !== null; first = 4) {
        const { tune } = await bench.ask(query, { first, after });
        found.push(...tune.advertisers.nodes.map(({ id }: Row) => id));
        after = tune.advertisers.pageInfo.hasNextPage ? tune.advertisers.pageInfo.endCursor : null;
        expect(lastSent(bench)).toEqual(
          expect.arrayContaining(['sort[status]=desc', 'sort[company]=asc', 'sort[id]=asc', 'fields[]=id']),
        );
      }
      const lower = (value: unknown) => String(value ?? '').toLowerCase();
      const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
      const ordered = keptRows(bench, 'advertisers').toSorted(
        (one, other) =>
          compare(lower(other.status), lower(one.status)) || compare(lower(one.company), lower(other.company)),
      );
      expect(found).toEqual(ordered.map(({ id }) => id));
    },
  },
  {
    calls: ['findOffersByIds'],
    title: 'more ids than TUNE should be asked for at once are refused before any call, and none at all bring nothing',
    show: async (bench) => {
      const query = 'query ($ids: [ID!]!) { tune { offersByIds(ids: $ids) { id name } } }';
      const many = Array.from({ length: 201 }, (_none, index) => String(index + 1));
      expect(await bench.refused(query, { ids: many })).toMatchObject({
        field: 'ids',
        code: 'INVALID_VALUE',
        calls: 0,
      });
      const { tune } = await bench.ask(query, { ids: many.slice(0, 200) });
      expect(tune.offersByIds).toHaveLength(keptRows(bench, 'offers').filter(({ id }) => Number(id) <= 200).length);
      expect(lastSent(bench)).toEqual(expect.arrayContaining(['ids[]=1', 'fields[]=id', 'fields[]=name']));
      expect((await bench.ask(query, { ids: [] })).tune.offersByIds).toEqual([]);
    },
  },
];
