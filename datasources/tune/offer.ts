import type { CommonOffer, Price } from '../model.ts';
import type { AccountFacts, EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { notBoth } from '../spec/rule.ts';
import { offerActions } from './actions.ts';
import { alike } from './alike.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { offerFields } from './offer-fields.ts';
import { operations } from './operations.ts';
import { priceChange } from './price-change.ts';
import { statusChange } from './status-change.ts';
import { withTermsInWords } from './terms-in-words.ts';
import { tied } from './tied.ts';
import { written } from './written.ts';

type Offer = RecordOf<typeof offerFields>;

const statuses = {
  active: 'ACTIVE',
  paused: 'PAUSED',
  pending: 'PENDING',
  expired: 'EXPIRED',
  deleted: 'ARCHIVED',
} as const;

/** Relations whose shape is told or can be guessed by analogy; `Stat` is slow, of others nothing is known (10). */
const model: Model = {
  name: 'Offer',
  find: operations.findOffers,
  fields: offerFields,
  contain: {
    Country: 'many',
    OfferCategory: 'many',
    OfferGroup: 'many',
    OfferUrl: 'many',
    Goal: 'many',
    OfferTag: 'many',
    Thumbnail: 'many',
  },
  columns: { ids: 'id', status: 'status', text: 'name', advertiserId: 'advertiser_id' },
  statuses,
  orders: {
    NAME: 'name',
    CREATED_AT: 'create_date_utc',
    UPDATED_AT: 'modified',
  },
};

/** What is deleted stays in all lists (hasoffers.md 7.7). */
export const offer: EntitySpec<'offer'> = {
  says: 'An offer of a TUNE network: what affiliates promote, with its payout and revenue.',
  fields: offerFields,
  common: (record: Offer, account): CommonOffer => ({
    nativeId: record.offerId ?? '',
    name: record.offerName,
    status: statusOf[record.offerStateWord ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.offerStateWord,
    createdAt: record.offerCreatedAt,
    updatedAt: record.modifiedAt,
    payout: priceOf(record, record.payoutType, record.defaultPayout, record.percentPayout, account),
    revenue: priceOf(record, record.revenueType, record.maxPayout, record.maxPercentPayout, account),
    advertiserNativeId: record.advertiserId,
  }),
  ...findMethods(model),
  writes: {
    ...written({
      ...model,
      create: operations.createOffer,
      update: operations.updateOffer,
      lookalikes: alike(model, ['refId'], ['offerName']),
      beside: {
        countryCodes: tied({
          add: operations.addTargetCountry,
          remove: operations.removeTargetCountry,
          item: 'country_code',
        }),
        categoryIds: tied({ add: operations.addCategory, remove: operations.removeCategory, item: 'category_id' }),
        // INFERRED after the argument of categories: the manual names these two calls only.
        groupIds: tied({ add: operations.addGroup, remove: operations.removeGroup, item: 'group_id' }),
        tagIds: tied({ add: operations.tagOffer, remove: operations.untagOffer, item: 'tag_id', owner: 'offer_id' }),
      },
      argumentsOf: (data) => ({ data: withTermsInWords(data) }),
    }),
    // hasoffers.md 2.3.
    rules: [notBoth('tieredPayout', 'usePayoutGroups'), notBoth('tieredRevenue', 'useRevenueGroups')],
    actions: offerActions,
    shared: {
      name: 'offerName',
      status: statusChange('offerState', offerFields.offerState, statuses),
      payout: priceChange({
        shared: 'payout',
        type: 'payoutType',
        amount: 'defaultPayout',
        percent: 'percentPayout',
      }),
      revenue: priceChange({
        shared: 'revenue',
        type: 'revenueType',
        amount: 'maxPayout',
        percent: 'maxPercentPayout',
      }),
      url: 'offerUrl',
      previewUrl: 'previewUrl',
      description: 'description',
      notes: 'note',
      expiresAt: 'expiresAt',
    },
  },
};

const statusOf: Readonly<Record<string, CommonOffer['status']>> = statuses;

/**
 * Per conversion: what is paid per click or per thousand impressions is none, and of a flat price with a share on
 * top the flat part is told. The record has all of it.
 */
function priceOf(
  { offerCurrency }: Offer,
  type: string | null,
  flat: string | null,
  percent: string | null,
  account: AccountFacts,
): Price | null {
  if (type === 'CPA_PERCENTAGE') return percent === null ? null : { percent };
  if (type !== 'CPA_FLAT' && type !== 'CPA_BOTH') return null;
  return flat === null ? null : { amount: flat, currency: offerCurrency ?? account.currency };
}
