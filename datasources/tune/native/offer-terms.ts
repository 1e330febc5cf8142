import type { Native, RowItem } from '../../native.ts';
import { amount, choice, decimal, type Fields, instant, integer, reference } from '../../spec/field.ts';
import { priceTypes } from '../offer-words.ts';
import { operations } from '../operations.ts';
import { act, list, one } from './dialect.ts';
import { inData } from './in-data.ts';

const readOnly = { readOnly: true } as const;

const payout = {
  payout: amount('payout', 'Flat payout.', readOnly),
  percentPayout: decimal('percent_payout', 'Payout in per cent of the sale.', readOnly),
};
const revenue = {
  revenue: amount('revenue', 'Flat revenue.', readOnly),
  percentRevenue: decimal('percent_revenue', 'Revenue in per cent of the sale.', readOnly),
};
const affiliateId = reference('affiliate_id', 'The affiliate; null for all.', { ...readOnly, to: 'affiliate' });
const affiliateTierId = reference('affiliate_tier_id', 'The tier of affiliates.', readOnly);

/** OfferPayout and its like (hasoffers.md 2.10); that they are changed in UTC is INFERRED from other times that are text (1.10). */
const term = (named: string, says: string, holder: Fields, amounts: Fields): RowItem => ({
  named,
  says,
  fields: {
    id: reference('id', 'Id of the row.', readOnly),
    ...holder,
    offerId: reference('offer_id', 'The offer.', { ...readOnly, to: 'offer' }),
    goalId: reference('goal_id', 'The goal; null for the default one.', readOnly),
    ...amounts,
    modifiedAt: instant('modified', 'When it was changed; null for never.', { ...readOnly, zone: 'UTC' }),
  },
});

const offerPayout = term(
  'OfferPayout',
  'What an affiliate gets on an offer instead of the rest.',
  { affiliateId },
  payout,
);
const offerRevenue = term(
  'OfferRevenue',
  'What is paid on an offer for an affiliate instead of the rest.',
  { affiliateId },
  revenue,
);
const tierPayout = term('OfferTierPayout', 'What a tier of affiliates gets.', { affiliateTierId }, payout);
const tierRevenue = term('OfferTierRevenue', 'What is paid for a tier of affiliates.', { affiliateTierId }, revenue);

/** Its columns are INFERRED from those of an offer (hasoffers.md 2.3, 7.6). */
const cap = term(
  'OfferConversionCap',
  'Limits of one affiliate on an offer.',
  { affiliateId },
  {
    conversionCap: integer('conversion_cap', 'Conversions a day; 0 for no limit.', readOnly),
    monthlyConversionCap: integer('monthly_conversion_cap', 'Conversions a month; 0 for no limit.', readOnly),
    lifetimeConversionCap: integer('lifetime_conversion_cap', 'Conversions in all; 0 for no limit.', readOnly),
    payoutCap: amount('payout_cap', 'Payout a day; 0 for no limit.', readOnly),
    monthlyPayoutCap: amount('monthly_payout_cap', 'Payout a month; 0 for no limit.', readOnly),
    lifetimePayoutCap: amount('lifetime_payout_cap', 'Payout in all; 0 for no limit.', readOnly),
    revenueCap: amount('revenue_cap', 'Revenue a day; 0 for no limit.', readOnly),
    monthlyRevenueCap: amount('monthly_revenue_cap', 'Revenue a month; 0 for no limit.', readOnly),
    lifetimeRevenueCap: amount('lifetime_revenue_cap', 'Revenue in all; 0 for no limit.', readOnly),
  },
);

/** The names in the answer are INFERRED from those of the columns: the manual tells none. */
const payment: RowItem = {
  named: 'AffiliatePayment',
  says: 'What counts for an affiliate on an offer.',
  fields: {
    payoutType: choice('payout_type', 'PriceType', 'How the affiliate is paid.', priceTypes, readOnly),
    ...payout,
    revenueType: choice('revenue_type', 'PriceType', 'How the advertiser pays.', priceTypes, readOnly),
    ...revenue,
  },
};

/** What single affiliates, or tiers of them, get on an offer (hasoffers.md 2.2). */
export const offerTerms = {
  capsOfOffer: list(operations.getConversionCaps, cap),
  payoutsOfOffer: list(operations.getPayoutsOfOffer, offerPayout),
  revenuesOfOffer: list(operations.getRevenuesOfOffer, offerRevenue),
  payoutsOfAffiliate: list(operations.getPayoutsOfAffiliate, offerPayout),
  payoutsOfGoal: list(operations.getPayoutsOfGoal, offerPayout),
  revenuesOfGoal: list(operations.getRevenuesOfGoal, offerRevenue),
  tierPayoutsOfGoal: list(operations.getTierPayoutsOfGoal, tierPayout),
  tierRevenuesOfGoal: list(operations.getTierRevenuesOfGoal, tierRevenue),
  affiliatePayment: one(operations.getAffiliatePayment, payment),
  offerSetConversionCap: inData(act(operations.setConversionCap), 'id'),
  offerSetRevenue: act(operations.setRevenue),
  offerRemoveRevenue: act(operations.removeRevenue),
  offerSetTierPayout: act(operations.setTierPayout),
  offerRemoveTierPayout: act(operations.removeTierPayout),
  offerSetTierRevenue: act(operations.setTierRevenue),
  offerRemoveTierRevenue: act(operations.removeTierRevenue),
} as const satisfies Readonly<Record<string, Native>>;
