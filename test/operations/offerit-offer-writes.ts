import { expect } from 'vitest';
import type { Data, OperationBench, OperationCase } from './operation-suite.ts';
import { recordsIn } from './records-in.ts';

/** How offers are made and changed. */
export const offeritOfferWrites: readonly OperationCase[] = [
  {
    calls: ['addOffer'],
    title: 'an offer is made, and found by its name',
    show: async (bench) => {
      const { offeritOfferCreate: made } = await bench.ask(`mutation { offeritOfferCreate(
        account: "offerit", values: { offerName: "Made here", hidden: true }
      ) { ... on OfferitOfferWrite { node { nativeId name } } } }`);
      expect(made.node.name).toBe('Made here');
      expect(offerOf(bench, made.node.nativeId)).toMatchObject({ name: 'Made here', hidden: '1' });
    },
  },
  {
    calls: ['editOffer', 'addOfferGroups', 'addOfferCategories'],
    title: 'an offer is edited, and its lists only grow',
    show: async (bench) => {
      const before = offerOf(bench, '6');
      const [group] = recordsIn(bench, 'offer_groups').filter(
        (each) => !before.offer_groups.includes(each.offer_groupid),
      );
      const [category] = recordsIn(bench, 'categories').filter((each) => !before.categories.includes(each.categoryid));
      const changes = `{ offerName: "Edited", groupIds: { add: ["${group.offer_groupid}"] }, categoryIds: { add: ["${category.categoryid}"] } }`;
      await change(bench, 'Update', '6', `changes: ${changes}`);
      const after = offerOf(bench, '6');
      expect(after.name).toBe('Edited');
      expect(after.offer_groups).toEqual([...before.offer_groups, group.offer_groupid]);
      expect(after.categories).toEqual([...before.categories, category.categoryid]);
    },
  },
  {
    calls: ['addOfferCategoriesByName'],
    title: 'an offer is filed under a category that is new',
    show: async (bench) => {
      await change(bench, 'AddCategories', '7', 'values: { names: ["Brand new"] }');
      const { categoryid } = recordsIn(bench, 'categories').find(({ name }) => name === 'Brand new');
      expect(offerOf(bench, '7').categories).toContain(categoryid);
    },
  },
  {
    calls: ['pauseOffer', 'activateOffer'],
    title: 'an offer is paused, and runs again',
    show: async (bench) => {
      await change(bench, 'Pause', '8', 'values: { expireUrl: "https://gone.example" }');
      expect(offerOf(bench, '8')).toMatchObject({
        expire_url: 'https://gone.example',
        date_expire: expect.not.stringMatching(/^0$/),
      });
      await change(bench, 'Activate', '8');
      expect(offerOf(bench, '8').date_expire).toBe('0');
    },
  },
  {
    calls: ['setOfferGoals'],
    title: 'goals of an offer are set',
    show: async (bench) => {
      const goal = '{ goalId: "77", goalCommissionType: PERCENTAGE, amount: "12" }';
      await change(bench, 'SetGoals', '9', `values: { goals: [${goal}] }`);
      const set = recordsIn(bench, 'offer_goals').find(({ goal_id: id }) => id === '77');
      expect(set).toMatchObject({ offerid: '9', commission_type: 'percentage', amount: '12' });
    },
  },
  {
    calls: ['addCommissionChange', 'setCommissionChangePayouts'],
    title: 'a commission change is added, and pays something else later',
    show: async (bench) => {
      const [{ loginid }] = recordsIn(bench, 'affiliates');
      const terms = `{ changeType: STANDARD, affiliateId: "${loginid}", flatAmountPerConversion: "7.25" }`;
      await change(bench, 'AddCommissionChange', '10', `values: ${terms}`);
      const added = recordsIn(bench, 'commission_changes').at(-1);
      expect(added).toMatchObject({ offerid: '10', loginid, flat_amount_per_conversion: '7.25' });
      const later = `{ changeId: "${added.changeid}", flatAmountPerConversion: "8.5" }`;
      await change(bench, 'SetCommissionChangePayouts', '10', `values: ${later}`);
      expect(recordsIn(bench, 'commission_changes').at(-1)).toMatchObject({ flat_amount_per_conversion: '8.5' });
    },
  },
  {
    calls: ['setEnabledAffiliates', 'storeOfferIps'],
    title: 'landing pages of an offer are opened to an affiliate, and who may report for them is stored',
    show: async (bench) => {
      const [{ loginid }] = recordsIn(bench, 'affiliates');
      const own = recordsIn(bench, 'landing_pages').filter(({ offerid }) => offerid === '11');
      await change(bench, 'SetEnabledAffiliates', '11', `values: { access: DISABLE, affiliateIds: ["${loginid}"] }`);
      const closed = own.map(({ landing_pageid }) =>
        expect.objectContaining({ landing_pageid, loginid, enabled: '0' }),
      );
      expect(recordsIn(bench, 'enabled_affiliates')).toEqual(closed);
      await change(bench, 'StoreIps', '11', 'values: { ips: { voidIps: ["192.0.2.8"] } }');
      for (const { landing_pageid: id } of own) {
        const stored = recordsIn(bench, 'landing_pages').find(({ landing_pageid }) => landing_pageid === id);
        expect(stored.void_ips).toContain('192.0.2.8');
      }
    },
  },
];

const offerOf = (bench: OperationBench, id: string): Data =>
  recordsIn(bench, 'offers').find(({ offerid }) => offerid === id);

async function change(bench: OperationBench, action: string, id: string, given = ''): Promise<void> {
  const mutation = `mutation ($id: ID!) { done: offeritOffer${action}(id: $id ${given}) { __typename } }`;
  const { done } = await bench.ask(mutation, { id: bench.idOf('Offer', id) });
  expect(done.__typename).toMatch(/Write$/);
}
