import { amount, cannotClear, choice, decimal, flag, instant, reference, text } from '../spec/field.ts';
import { priceTypes, protocols } from './offer-words.ts';

const readOnly = { readOnly: true } as const;
const required = { required: true, cleared: cannotClear } as const;

/** The 27 columns of a goal (hasoffers.md 2.8). */
export const goalFields = {
  goalId: reference('id', 'Id that the network gave the goal.', readOnly),
  offerId: reference('offer_id', 'The offer it belongs to.', { ...required, to: 'offer' }),
  name: text('name', 'Name of the goal.', required),
  description: text('description', 'Description.'),
  state: choice('status', 'GoalState', 'Whether it counts.', { ACTIVE: 'active', DELETED: 'deleted' }),
  isPrivate: flag('is_private', 'Affiliates do not see it.'),
  payoutType: choice('payout_type', 'PriceType', 'How affiliates are paid.', priceTypes),
  percentPayout: decimal('percent_payout', 'Payout in per cent of the sale.'),
  defaultPayout: amount('default_payout', 'Flat payout.'),
  revenueType: choice('revenue_type', 'PriceType', 'How the advertiser pays.', priceTypes),
  maxPayout: amount('max_payout', 'Flat revenue: what the advertiser pays us, despite the name.'),
  maxPercentPayout: decimal('max_percent_payout', 'Revenue in per cent of the sale, despite the name.'),
  tieredPayout: flag('tiered_payout', 'Payouts differ by tiers of affiliates.'),
  tieredRevenue: flag('tiered_revenue', 'Revenues differ by tiers of affiliates.'),
  usePayoutGroups: flag('use_payout_groups', 'Payouts differ by groups.'),
  useRevenueGroups: flag('use_revenue_groups', 'Revenues differ by groups.'),
  advertiserId: reference('advertiser_id', 'The advertiser that pays, where it is not the offer’s.', {
    to: 'advertiser',
  }),
  displayAdvertiser: flag('display_advertiser', 'Affiliates see who the advertiser is.'),
  protocol: choice('protocol', 'Protocol', 'How conversions are tracked.', protocols),
  allowMultipleConversions: flag('allow_multiple_conversions', 'A click may reach it more than once.'),
  approveConversions: flag('approve_conversions', 'Conversions wait for approval.'),
  enforceEncryptTrackingPixels: flag('enforce_encrypt_tracking_pixels', 'Pixels are encrypted.'),
  isEndPoint: flag('is_end_point', 'No goal follows after it.'),
  networkBrandId: reference('network_brand_id', 'Internal to TUNE.', readOnly),
  networkGoalId: reference('network_goal_id', 'Internal to TUNE.', readOnly),
  modifiedAt: instant('modified', 'When it was changed; null for never.', readOnly),
  refId: text('ref_id', 'Reference of your own.'),
} as const;
