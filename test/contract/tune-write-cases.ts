import { eventKey } from '../../datasources/event-key.ts';
import type { AnyRecord, Fields } from '../../datasources/spec/field.ts';
import { tune } from '../../datasources/tune/index.ts';
import type { State } from './entity-case.ts';
import { localMoment } from './local-moment.ts';
import type { WriteCase } from './write-case.ts';

/** Of the accounts that are written. */
const benchZone = 'America/New_York';

type Samples = NonNullable<WriteCase['samples']>;

/** Times that TUNE moves by itself: of all but a file and a user, an update of anything else does too. */
const moving = ['modified'];

/** Payouts differ by tiers or by groups, and cannot by both (hasoffers.md 2.3). */
const tiersOrGroups = {
  tieredPayout: { usePayoutGroups: false },
  usePayoutGroups: { tieredPayout: false },
  tieredRevenue: { useRevenueGroups: false },
  useRevenueGroups: { tieredRevenue: false },
};

/** How the sandbox keeps what can be written on TUNE, and the values that its columns take. */
export const tuneWrites: Readonly<Record<string, WriteCase>> = {
  offer: {
    collection: 'offers',
    moving,
    samples: {
      ...switches(tune.entities.offer?.fields ?? {}),
      advertiserId: idsIn('advertisers'),
      redirectOfferId: idsIn('offers'),
      convertedOfferId: idsIn('offers'),
      hostnameId: idsIn('hostnames'),
      // The two that the network has enabled (hasoffers.md 2.3).
      offerCurrency: () => ['USD', 'EUR'],
      targetBrowsers: () => ['6', '7'],
      categoryIds: listIn('offerCategories'),
      groupIds: listIn('offerGroups'),
      tagIds: listIn('tags'),
      requireTermsAndConditions: (_state, stored) => [stored.require_terms_and_conditions !== 'enabled'],
    },
    storedIn: {
      countryCodes: { collection: 'offerCountries', by: 'offer_id' },
      categoryIds: { collection: 'offersInCategories', by: 'offer_id' },
      groupIds: { collection: 'offersInGroups', by: 'offer_id' },
      tagIds: { collection: 'offersTags', by: 'offer_id' },
    },
    givenWith: tiersOrGroups,
    movesToo: { expiresAt: { is_expired: 'it is computed from this' } },
    refused: {
      changes: { advertiserId: '999999' },
      field: 'advertiserId',
      words: 'Advertiser_id is not valid.',
      text: 'offerName',
    },
    atLeast: 103,
  },
  affiliate: {
    collection: 'affiliates',
    moving,
    samples: {
      ...switches(tune.entities.affiliate?.fields ?? {}),
      accountManagerId: idsIn('employees'),
      referralId: idsIn('affiliates'),
      affiliateTierId: idsIn('affiliateTiers'),
      fraudRiskTier: () => ['3', '4'],
      tagIds: listIn('tags'),
    },
    storedIn: { tagIds: { collection: 'affiliatesTags', by: 'affiliate_id' } },
    refused: {
      changes: { accountManagerId: '999999' },
      field: 'accountManagerId',
      words: 'Account_manager_id is not valid.',
      text: 'company',
    },
    atLeast: 40,
  },
  advertiser: {
    collection: 'advertisers',
    moving,
    samples: {
      ...switches(tune.entities.advertiser?.fields ?? {}),
      accountManagerId: idsIn('employees'),
      tagIds: listIn('tags'),
    },
    storedIn: { tagIds: { collection: 'advertisersTags', by: 'advertiser_id' } },
    atLeast: 30,
  },
  campaign: {
    collection: 'affiliateOffers',
    // Without a state there is nothing to send beside the notes but nothing.
    picks: ({ approval_status }) => approval_status === 'approved',
    storedAs: { approvalState: 'approval_status', approvalNotes: 'approval_notes' },
    atLeast: 4,
  },
  creative: {
    collection: 'offerFiles',
    moving,
    picks: ({ type, filename }) => type === 'image banner' && filename !== '',
    samples: { ...switches(tune.entities.creative?.fields ?? {}), offerId: idsIn('offers') },
    movesToo: { offerId: Object.fromEntries(['url', 'preview_uri', 'thumbnail'].map((name) => [name, 'the folder'])) },
    atLeast: 14,
  },
  conversion: {
    collection: 'conversions',
    keyOf: ({ datetime }, id) => eventKey(new Date(localMoment(String(datetime), benchZone)).toISOString(), id),
    storedIn: { note: { collection: 'conversionMetas', by: 'id' } },
    samples: { statusCode: () => ['31', '51'] },
    atLeast: 15,
  },
  affiliateUser: {
    collection: 'affiliateUsers',
    moving,
    samples: {
      ...switches(tune.own?.affiliateUser?.fields ?? {}),
      affiliateId: idsIn('affiliates'),
      email: () => ['changed@user.example', 'again@user.example'],
    },
    atLeast: 14,
  },
  landingPage: {
    collection: 'offerUrls',
    moving,
    samples: {
      ...switches(tune.own?.landingPage?.fields ?? {}),
      offerId: idsIn('offers'),
      state: () => ['active', 'paused'],
    },
    atLeast: 7,
  },
  goal: {
    collection: 'goals',
    moving,
    samples: {
      ...switches(tune.own?.goal?.fields ?? {}),
      offerId: idsIn('offers'),
      advertiserId: idsIn('advertisers'),
    },
    givenWith: tiersOrGroups,
    atLeast: 26,
  },
};

/** Every flag to what it is not: TUNE stores 1 and 0, where samples are true and false. */
function switches(fields: Fields): Samples {
  const flags = Object.entries(fields).filter(([, { kind }]) => kind === 'flag');
  return Object.fromEntries(
    flags.map(([name, { wire }]) => [name, (_state: State, stored: AnyRecord) => [stored[wire] !== '1']]),
  );
}

/** All rows of a table that a record can be tied to. */
function listIn(collection: string): Samples[string] {
  return (state) => [Object.keys(state[collection] ?? {})];
}

/** The rows of a table that others point at. */
function idsIn(collection: string): Samples[string] {
  return (state) => Object.keys(state[collection] ?? {}).toReversed();
}
