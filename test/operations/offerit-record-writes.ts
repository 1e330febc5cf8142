import { expect } from 'vitest';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** How landing pages, affiliates and transactions are made and changed. */
export const offeritRecordWrites: readonly OperationCase[] = [
  {
    calls: ['addLandingPage', 'editLandingPage'],
    title: 'a landing page is made, and edited',
    show: async (bench) => {
      const { offeritLandingPageCreate: made } = await bench.ask(`mutation { offeritLandingPageCreate(
        account: "offerit", values: { offerId: "12", name: "Made here", url: "https://made.example" }
      ) { ... on OfferitLandingPageWrite { node { id nativeId } } } }`);
      const page = recordsIn(bench, 'landing_pages').at(-1);
      expect(page).toMatchObject({ offerid: '12', name: 'Made here', url: 'https://made.example' });
      const { id, nativeId } = made.node;
      expect(nativeId).toBe(page.landing_pageid);
      await done(bench, `offeritLandingPageUpdate(id: "${id}", changes: { name: "Edited" })`);
      expect(recordsIn(bench, 'landing_pages').at(-1)).toEqual({ ...page, name: 'Edited' });
    },
  },
  {
    calls: ['addAffiliate', 'editAffiliate', 'addManager'],
    title: 'an affiliate is made, edited, and given a manager',
    show: async (bench) => {
      const values = '{ username: "made", password: "tell-nobody", email: "made@mail.example", payviaTypeId: "1" }';
      const { offeritAffiliateCreate: made } = await bench.ask(`mutation { offeritAffiliateCreate(
        account: "offerit", values: ${values}
      ) { ... on OfferitAffiliateWrite { node { id nativeId name } } } }`);
      const { id, nativeId, name } = made.node;
      expect(name).toBe('made');
      await done(bench, `offeritAffiliateUpdate(id: "${id}", changes: { company: "Edited" })`);
      await done(bench, `offeritAffiliateAddManager(id: "${id}", values: { managerId: "3" })`);
      expect(recordsIn(bench, 'affiliates').find(({ loginid }) => loginid === nativeId)).toMatchObject({
        email: 'made@mail.example',
        company: 'Edited',
        affiliate_manager_loginids: ['3'],
      });
    },
  },
  {
    calls: ['setRevenueOfOrder', 'setRevenueOfClick'],
    title: 'the revenue of a transaction is set by its order, or by its click where it has none',
    show: async (bench) => {
      const transactions = recordsIn(bench, 'transactions');
      for (const wanted of [transactions.find(({ orderid }) => orderid === ''), transactions.at(-1)]) {
        const id = await idOf(bench, wanted);
        await done(bench, `offeritConversionUpdate(id: "${id}", changes: { transactionRevenue: "12.5" })`);
        const after = recordsIn(bench, 'transactions').find((each) => each.transaction_id === wanted.transaction_id);
        expect(after).toEqual({ ...wanted, amount: '1250' });
      }
    },
  },
];

async function done({ ask }: OperationBench, mutation: string): Promise<void> {
  const answer = await ask(`mutation { done: ${mutation} { __typename } }`);
  expect(answer.done.__typename).toMatch(/Write$/);
}

/** The id of a conversion, as the list of its second has it. */
async function idOf({ ask }: OperationBench, { time, transaction_hash: hash }: Data): Promise<string> {
  const at = (seconds: number) => new Date((Number(time) + seconds) * 1000).toISOString();
  const query =
    'query ($filter: ConversionFilter!) { conversions(filter: $filter) { edges { node { id ... on OfferitConversion { transactionHash } } } } }';
  const { conversions } = await ask(query, { filter: { range: { from: at(0), to: at(1) } } });
  return conversions.edges.find(({ node }: Data) => node.transactionHash === hash).node.id;
}
