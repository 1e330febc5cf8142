import { amount, decimal, type Fields, integer, reference } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { atLeastOne } from '../spec/rule.ts';
import { payoutOf } from './action-fields.ts';
import { namingOffer, ofAffiliate, ofGoal, ofOffer } from './method-arguments.ts';

const required = { required: true } as const;

/** That a tier is named by this argument is INFERRED from the column (hasoffers.md 2.2, 2.5). */
const tierOf = {
  affiliateTierId: reference('affiliate_tier_id', 'The tier of affiliates.', required),
  goalId: payoutOf.goalId,
};

const payout = {
  payout: amount('payout', 'Flat payout.'),
  percentPayout: decimal('percent_payout', 'Payout in per cent of the sale.'),
};
const revenue = {
  revenue: amount('revenue', 'Flat revenue.'),
  percentRevenue: decimal('percent_revenue', 'Revenue in per cent of the sale.'),
};

const caps = {
  conversionCap: integer('conversion_cap', 'Conversions a day; 0 for no limit.', { minimum: 0 }),
  monthlyConversionCap: integer('monthly_conversion_cap', 'Conversions a month; 0 for no limit.', { minimum: 0 }),
  lifetimeConversionCap: integer('lifetime_conversion_cap', 'Conversions in all; 0 for no limit.', { minimum: 0 }),
  payoutCap: amount('payout_cap', 'Payout a day; 0 for no limit.', { minimum: 0 }),
  monthlyPayoutCap: amount('monthly_payout_cap', 'Payout a month; 0 for no limit.', { minimum: 0 }),
  lifetimePayoutCap: amount('lifetime_payout_cap', 'Payout in all; 0 for no limit.', { minimum: 0 }),
  revenueCap: amount('revenue_cap', 'Revenue a day; 0 for no limit.', { minimum: 0 }),
  monthlyRevenueCap: amount('monthly_revenue_cap', 'Revenue a month; 0 for no limit.', { minimum: 0 }),
  lifetimeRevenueCap: amount('lifetime_revenue_cap', 'Revenue in all; 0 for no limit.', { minimum: 0 }),
};

/** Single parts of it may be set alone. */
const anyCap = atLeastOne(...(Object.keys(caps) as [string, ...string[]]));

/** What single affiliates, or tiers of them, get on an offer (hasoffers.md 2.2, 2.10, 7.6). */
export const offerTermOperations = {
  getConversionCaps: read('Offer/getConversionCaps', 'Limits of single affiliates on an offer.', {
    takes: ofOffer,
    rows: 'OfferConversionCap',
  }),
  // INFERRED: who it is for stands beside the limits (hasoffers.md 7.6).
  setConversionCap: write(
    'Offer/setConversionCap',
    'Gives an affiliate limits of its own on an offer; those left out stay.',
    {
      takes: { ...ofOffer, ...payoutOf, ...caps },
      rules: [anyCap],
      repeatable: true,
    },
  ),
  getPayoutsOfOffer: read('Offer/getPayouts', 'Payouts of single affiliates on an offer.', {
    takes: ofOffer,
    rows: 'OfferPayout',
  }),
  getRevenuesOfOffer: read('Offer/getRevenues', 'Revenues for single affiliates on an offer.', {
    takes: ofOffer,
    rows: 'OfferRevenue',
  }),
  getPayoutsOfAffiliate: read('Affiliate/getOfferPayouts', 'Payouts of its own that an affiliate has.', {
    takes: ofAffiliate,
    rows: 'OfferPayout',
  }),
  getPayoutsOfGoal: read('Goal/getPayouts', 'Payouts of single affiliates for a goal.', {
    takes: ofGoal,
    rows: 'OfferPayout',
  }),
  getRevenuesOfGoal: read('Goal/getRevenues', 'Revenues for single affiliates for a goal.', {
    takes: ofGoal,
    rows: 'OfferRevenue',
  }),
  getTierPayoutsOfGoal: read('Goal/getTierPayouts', 'Payouts of tiers of affiliates for a goal.', {
    takes: ofGoal,
    rows: '*',
  }),
  getTierRevenuesOfGoal: read('Goal/getTierRevenues', 'Revenues for tiers of affiliates for a goal.', {
    takes: ofGoal,
    rows: '*',
  }),
  getAffiliatePayment: read(
    'Offer/getAffiliatePayment',
    'What counts for an affiliate on an offer: its own terms, those of its tier, or those of the offer.',
    {
      takes: { ...namingOffer, ...payoutOf },
    },
  ),
  setRevenue: setting('Offer/setRevenue', 'Gives an affiliate a revenue of its own on an offer.', payoutOf, revenue),
  removeRevenue: removing('Offer/removeRevenue', 'Takes the own revenue for an affiliate away.', payoutOf),
  setTierPayout: setting('Offer/setTierPayout', 'Gives a tier of affiliates a payout on an offer.', tierOf, payout),
  removeTierPayout: removing('Offer/removeTierPayout', 'Takes the payout of a tier away.', tierOf),
  setTierRevenue: setting('Offer/setTierRevenue', 'Gives a tier of affiliates a revenue on an offer.', tierOf, revenue),
  removeTierRevenue: removing('Offer/removeTierRevenue', 'Takes the revenue for a tier away.', tierOf),
} as const satisfies Operations;

function setting(address: string, says: string, holder: Fields, amounts: Fields) {
  const [first = '', second = ''] = Object.keys(amounts);
  const takes = { ...ofOffer, ...holder, ...amounts };
  return write(address, says, { takes, rules: [atLeastOne(first, second)], repeatable: true });
}

function removing(address: string, says: string, holder: Fields) {
  return write(address, `${says} Those of the offer count again.`, {
    takes: { ...ofOffer, ...holder },
    repeatable: true,
  });
}
