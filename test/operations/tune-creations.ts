import { expect } from 'vitest';
import type { OperationBench, OperationCase } from './operation-suite.ts';
import { storedRows } from './stored-rows.ts';
import { change, conversionId, done } from './tune-writing.ts';

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

/** What entities make, and change afterwards. */
export const tuneCreations: readonly OperationCase[] = [
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
];
