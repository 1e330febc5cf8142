import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { keptRows } from './tune-sent.ts';

/** The same calls where entities make them. */
export const tuneFindThrough: readonly OperationCase[] = [
  {
    calls: ['findOffers', 'findAdvertisers', 'findAffiliates', 'findApprovals', 'findOfferFiles'],
    title: 'entities are listed by the same calls',
    show: async (bench) => {
      const collections = {
        offers: 'offers',
        advertisers: 'advertisers',
        affiliates: 'affiliates',
        campaigns: 'affiliateOffers',
        creatives: 'offerFiles',
      };
      const fields = Object.keys(collections).map((field) => `${field} { totalCount { value } }`);
      const data = await bench.ask(`{ ${fields.join(' ')} }`);
      for (const [field, collection] of Object.entries(collections))
        expect(data[field].totalCount.value, field).toBe(keptRows(bench, collection).length);
    },
  },
  {
    calls: ['findAffiliateUsers', 'findGoals', 'findLandingPages', 'findConversions'],
    title: 'and found by their ids',
    show: async (bench) => {
      const [conversion] = keptRows(bench, 'conversions');
      const at = Date.parse(`${String(conversion?.datetime).replace(' ', 'T')}Z`);
      // Its zone is the network's: a day before and behind has it in any.
      const [from, to] = [-1, 1].map((days) => new Date(at + days * 86_400_000).toISOString());
      const [user] = keptRows(bench, 'affiliateUsers');
      const [goal] = keptRows(bench, 'goals');
      const [page] = keptRows(bench, 'offerUrls');
      const ids = [
        bench.idOf('AffiliateUser', String(user?.id)),
        bench.idOf('Goal', String(goal?.id)),
        bench.idOf('LandingPage', String(page?.id)),
      ];
      const { nodes, conversions } = await bench.ask(
        `query ($ids: [ID!]!, $from: DateTime, $to: DateTime) {
          nodes(ids: $ids) { ... on TuneAffiliateUser { email } ... on TuneGoal { goalName: name } ... on TuneLandingPage { offerUrl } }
          conversions(filter: { range: { from: $from, to: $to } }, first: 500) { edges { node { nativeId } } }
        }`,
        { ids, from, to },
      );
      expect(nodes).toEqual([{ email: user?.email }, { goalName: goal?.name }, { offerUrl: page?.offer_url }]);
      expect(conversions.edges.map(({ node }: Edge) => node.nativeId)).toContainEqual(
        expect.stringContaining(String(conversion?.id)),
      );
    },
  },
];

interface Edge {
  readonly node: { readonly nativeId: string };
}
