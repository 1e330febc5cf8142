import { expect } from 'vitest';
import { eventKey } from '../../datasources/event-key.ts';
import type { OperationBench, OperationCase } from './operation-suite.ts';
import { storedRows } from './stored-rows.ts';

/** How each kind is made and changed: row words, values, changes, where it is kept, and what is kept of the change. */
const kinds = [
  [
    'Offer',
    'Offer',
    'offers',
    {
      offerName: 'Made here',
      offerUrl: 'https://shop.example/',
      previewUrl: 'https://shop.example/',
      expiresAt: '2027-01-31T23:59:59Z',
    },
    { description: 'Changed here' },
    { name: 'Made here', description: 'Changed here' },
  ],
  [
    'Affiliate',
    'Affiliate',
    'affiliates',
    { company: 'Made & Co' },
    { city: 'Graz' },
    { company: 'Made & Co', city: 'Graz' },
  ],
  [
    'Advertiser',
    'Advertiser',
    'advertisers',
    { company: 'Shop & Co' },
    { city: 'Linz' },
    { company: 'Shop & Co', city: 'Linz' },
  ],
  [
    'AffiliateUser',
    'AffiliateUser',
    'affiliateUsers',
    { affiliateId: 'affiliates', email: 'made@user.example', password: 'first pass' },
    { firstName: 'Ada' },
    { email: 'made@user.example', first_name: 'Ada' },
  ],
  [
    'Goal',
    'Goal',
    'goals',
    { offerId: 'offers', name: 'Second' },
    { description: 'Later' },
    { name: 'Second', description: 'Later' },
  ],
  [
    'LandingPage',
    'LandingPage',
    'offerUrls',
    { offerId: 'offers', name: 'Spring', offerUrl: 'https://shop.example/spring' },
    { name: 'Summer' },
    { name: 'Summer' },
  ],
  [
    'OfferFile',
    'Creative',
    'offerFiles',
    { offerId: 'offers', display: 'Text', fileType: 'TEXT_AD', code: 'half price' },
    { display: 'Better text' },
    { display: 'Better text', code: 'half price' },
  ],
  [
    'Conversion',
    'Conversion',
    'conversions',
    { affiliateId: 'affiliates', offerId: 'offers', adId: '102made', payoutAmount: '1', revenueAmount: '2' },
    { payoutAmount: '3.5' },
    { ad_id: '102made', payout: '3.50000' },
  ],
] as const;

/** An id stands in the place of the collection that it is one of. */
function withIds(bench: OperationBench, values: Readonly<Record<string, string>>) {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    name.endsWith('Id') && value in bench.account.state() ? storedRows(bench, value)[0].id : value,
  ]);
  return Object.fromEntries(entries);
}

/** Does a write that must succeed. */
async function done(
  bench: OperationBench,
  type: string,
  mutation: string,
  variables: Readonly<Record<string, unknown>>,
) {
  const { result } = await bench.ask(mutation, variables);
  expect(result.__typename, JSON.stringify(result)).toBe(type);
}

const change = (word: string) =>
  `mutation Change($id: ID!, $changes: Tune${word}Changes!) { result: tune${word}Update(id: $id, changes: $changes) { __typename ... on Error { message } } }`;

const act = (name: string, values = '') =>
  `mutation Act($id: ID!) { result: ${name}(id: $id${values}) { __typename ... on Error { message } } }`;

/** Calls for which entities speak. */
export const tuneEntityWrites: readonly OperationCase[] = [
  ...kinds.map(
    ([row, word, collection, values, changes, kept]): OperationCase => ({
      calls: [row, row].map((name, index) => `${index === 0 ? 'create' : 'update'}${name}`),
      title: `a new ${word} is made and changed`,
      show: async (bench) => {
        const before = storedRows(bench, collection).map(({ id }) => id);
        await done(
          bench,
          `Tune${word}Write`,
          `mutation Make($values: NewTune${word}!) { result: tune${word}Create(account: "tune", values: $values) { __typename ... on Error { message } } }`,
          { values: withIds(bench, values) },
        );
        const made = storedRows(bench, collection).find(({ id }) => !before.includes(id));
        const id = word === 'Conversion' ? await conversionId(bench, made.id) : bench.idOf(word, made.id);
        await done(bench, `Tune${word}Write`, change(word), { id, changes });
        expect(storedRows(bench, collection).find((stored) => stored.id === made.id)).toMatchObject(kept);
      },
    }),
  ),
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

/** The id of an event holds its time too. */
async function conversionId(bench: OperationBench, nativeId: string): Promise<string> {
  const { datetime } = storedRows(bench, 'conversions').find(({ id }) => id === nativeId);
  const day = datetime.slice(0, 10);
  const { tune } = await bench.ask(
    `query Id($ids: [String!]!) { tune { reportedConversions(startDate: "${day}", endDate: "${day}", filters: [{ field: CONVERSION_ID, values: $ids }]) { nodes { occurredAt } } } }`,
    { ids: [nativeId] },
  );
  const [{ occurredAt }] = tune.reportedConversions.nodes;
  return bench.idOf('Conversion', eventKey(occurredAt, nativeId));
}
