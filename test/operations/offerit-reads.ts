import { expect } from 'vitest';
import type { Data, OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** The reads that entities speak for. */
export const offeritReads: readonly OperationCase[] = [
  {
    calls: ['getDetails', 'getCommissionChanges'],
    title: 'an offer has its name, and what is paid for it',
    show: async (bench) => {
      const change = recordsIn(bench, 'commission_changes')[0];
      const offer = recordsIn(bench, 'offers').find(({ offerid }) => offerid === change.offerid);
      const query = `query ($id: ID!) { offer(id: $id) {
        name ... on OfferitOffer { commissionChanges { changeId flatConversionPayout affiliates { affiliateId } } }
      } }`;
      const { offer: read } = await bench.ask(query, { id: bench.idOf('Offer', offer.offerid) });
      expect(read.name).toBe(offer.name);
      expect(read.commissionChanges).toContainEqual({
        changeId: change.changeid,
        flatConversionPayout: change.flat_amount_per_conversion,
        affiliates: [{ affiliateId: change.loginid }],
      });
    },
  },
  {
    calls: ['searchAffiliates'],
    title: 'affiliates are all that there are',
    show: async (bench) => {
      const { affiliates } = await bench.ask('{ affiliates(first: 100) { edges { node { nativeId name } } } }');
      const read = affiliates.edges.map(({ node }: Data) => node);
      const stored = recordsIn(bench, 'affiliates');
      expect(read).toHaveLength(stored.length);
      for (const { loginid, username } of stored) expect(read).toContainEqual({ nativeId: loginid, name: username });
    },
  },
  {
    calls: ['getCreatives'],
    title: 'creatives are those of their type',
    show: async (bench) => {
      const [{ type }] = recordsIn(bench, 'creatives');
      const query = `query ($type: [String!]) { creatives(first: 100, filter: { type: $type }) { edges { node { nativeId } } } }`;
      const { creatives } = await bench.ask(query, { type: [type] });
      const stored = recordsIn(bench, 'creatives').filter((each) => each.type === type);
      const ids = (records: readonly Data[], of: (record: Data) => string) => records.map(of).sort();
      expect(ids(creatives.edges, ({ node }) => node.nativeId)).toEqual(ids(stored, ({ creativeid }) => creativeid));
    },
  },
  {
    calls: ['reportTransactions'],
    title: 'conversions are the transactions of a stretch of time',
    show: async (bench) => {
      const newest = recordsIn(bench, 'transactions').at(-1);
      const query = `query ($filter: ConversionFilter!) { conversions(filter: $filter) { edges { node {
        transactionId nativeStatus payout { amount } offer { nativeId } affiliate { nativeId }
      } } } }`;
      const at = (seconds: number) => new Date((Number(newest.time) + seconds) * 1000).toISOString();
      const { conversions } = await bench.ask(query, { filter: { range: { from: at(0), to: at(1) } } });
      const paid = newest.payouts.find((payout: Data) => payout.type === 'affiliate');
      expect(conversions.edges).toContainEqual({
        node: {
          transactionId: newest.orderid,
          nativeStatus: newest.trans_type,
          payout: { amount: (Number(paid.amount) / 100).toFixed(2) },
          offer: { nativeId: newest.offerid },
          affiliate: { nativeId: newest.loginid },
        },
      });
    },
  },
];
