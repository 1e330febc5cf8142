import { expect } from 'vitest';
import type { OperationCase } from './operation-suite.ts';
import { storedRows } from './stored-rows.ts';
import { change, conversionId, done } from './tune-writing.ts';

const act = (name: string, values = '') =>
  `mutation Act($id: ID!) { result: ${name}(id: $id${values}) { __typename ... on Error { message } } }`;

/** What else entities do to what is there. */
export const tuneEntityWrites: readonly OperationCase[] = [
  {
    calls: [
      'addTargetCountry',
      'removeTargetCountry',
      'addCategory',
      'removeCategory',
      'addGroup',
      'removeGroup',
      'tagOffer',
      'untagOffer',
    ],
    title: 'what an offer is tied to is changed tie by tie',
    show: async (bench) => {
      const { id } = storedRows(bench, 'offers')[4];
      const ties = [
        ['countryCodes', 'offerCountries', 'country_id', 'countries', 'code'],
        ['categoryIds', 'offersInCategories', 'category_id', 'offerCategories', 'id'],
        ['groupIds', 'offersInGroups', 'group_id', 'offerGroups', 'id'],
        ['tagIds', 'offersTags', 'tag_id', 'tags', 'id'],
      ] as const;
      for (const index of [0, 1]) {
        const wanted = ties.map(([name, , , items, key]) => [name, { set: [storedRows(bench, items)[index][key]] }]);
        const variables = { id: bench.idOf('Offer', id), changes: Object.fromEntries(wanted) };
        await done(bench, 'TuneOfferWrite', change('Offer'), variables);
        for (const [, links, column, items] of ties) {
          const tied = storedRows(bench, links).filter(({ offer_id }) => offer_id === id);
          expect(tied.map((link) => link[column])).toEqual([storedRows(bench, items)[index].id]);
        }
      }
    },
  },
  ...(['Affiliate', 'Advertiser'] as const).map(
    (word): OperationCase => ({
      calls: [`tag${word}`, `untag${word}`, `block${word}`],
      title: `an ${word.toLowerCase()} is tagged, untagged and blocked`,
      show: async (bench) => {
        const collection = `${word.toLowerCase()}s`;
        const { id } = storedRows(bench, collection).findLast(({ status }) => status === 'active');
        const tags = () =>
          storedRows(bench, `${collection}Tags`)
            .filter((link) => link[`${word.toLowerCase()}_id`] === id)
            .map(({ tag_id }) => tag_id);
        for (const index of [0, 1]) {
          const set = [storedRows(bench, 'tags')[index].id];
          const variables = { id: bench.idOf(word, id), changes: { tagIds: { set } } };
          await done(bench, `Tune${word}Write`, change(word), variables);
          expect(tags()).toEqual(set);
        }
        await done(bench, `Tune${word}Write`, act(`tune${word}Block`, ', values: { reason: "fraud" }'), {
          id: bench.idOf(word, id),
        });
        expect(storedRows(bench, collection).find((row) => row.id === id).status).toBe('blocked');
      },
    }),
  ),
  {
    calls: ['blockAffiliateOfOffer', 'unblockAffiliateOfOffer'],
    title: 'an affiliate is barred from an offer, and let back',
    show: async (bench) => {
      const offerId = storedRows(bench, 'offers')[5].id;
      const affiliateId = storedRows(bench, 'affiliates')[5].id;
      for (const word of ['Block', 'Unblock']) {
        await bench.ask(act(`tuneOffer${word}Affiliate`, `, values: { affiliateId: "${affiliateId}" }`), {
          id: bench.idOf('Offer', offerId),
        });
        const isBlocked = storedRows(bench, 'affiliateBlocks').some(
          ({ offer_id, affiliate_id }) => offer_id === offerId && affiliate_id === affiliateId,
        );
        expect(isBlocked).toBe(word === 'Block');
      }
    },
  },
  {
    calls: ['setApproval'],
    title: 'an affiliate is kept from an offer, and let to it',
    show: async (bench) => {
      const { id } = storedRows(bench, 'affiliateOffers').find(({ approval_status }) => approval_status === 'pending');
      for (const [word, status] of [
        ['Reject', 'rejected'],
        ['Approve', 'approved'],
      ] as const) {
        await bench.ask(act(`tuneCampaign${word}`), { id: bench.idOf('Campaign', id) });
        const stored = storedRows(bench, 'affiliateOffers').find((row) => row.id === id);
        expect(stored.approval_status).toBe(status);
      }
    },
  },
  {
    calls: ['grantAccess', 'removeAccess'],
    title: 'a user gets a right, and loses it',
    show: async (bench) => {
      const [{ id }] = storedRows(bench, 'affiliateUsers');
      for (const word of ['Grant', 'Remove']) {
        await bench.ask(act(`tuneAffiliateUser${word}Access`, ', values: { permission: API }'), {
          id: bench.idOf('AffiliateUser', id),
        });
        const { access } = storedRows(bench, 'affiliateUsers').find((row) => row.id === id);
        expect(access.includes('Affiliate.API')).toBe(word === 'Grant');
      }
    },
  },
  {
    calls: ['deleteOfferFile'],
    title: 'a creative is deleted',
    show: async (bench) => {
      const { id } = storedRows(bench, 'offerFiles').find(({ status }) => status === 'active');
      await bench.ask(act('tuneCreativeDelete'), { id: bench.idOf('Creative', id) });
      expect(storedRows(bench, 'offerFiles').find((row) => row.id === id).status).toBe('deleted');
    },
  },
  {
    calls: ['updateConversionStatus', 'updateConversionMeta'],
    title: 'a conversion is decided on, and gets a note',
    show: async (bench) => {
      const stored = storedRows(bench, 'conversions').find(({ status }) => status === 'pending');
      const id = await conversionId(bench, stored.id);
      await bench.ask(act('tuneConversionReject'), { id });
      await done(bench, 'TuneConversionWrite', change('Conversion'), { id, changes: { note: 'Fraud' } });
      expect(storedRows(bench, 'conversions').find((row) => row.id === stored.id).status).toBe('rejected');
      expect(storedRows(bench, 'conversionMetas').find((row) => row.id === stored.id).note).toBe('Fraud');
    },
  },
];
