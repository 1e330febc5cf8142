import { reference } from '../spec/field.ts';

const required = { required: true } as const;

/** What a method is about is its `id`, or has a name of its own where there are two (hasoffers.md 2.2). */
export const ofOffer = { offerId: reference('id', 'The offer.', required) } as const;
export const ofAffiliate = { affiliateId: reference('id', 'The affiliate.', required) } as const;
export const ofAdvertiser = { advertiserId: reference('id', 'The advertiser.', required) } as const;
export const ofGoal = { goalId: reference('id', 'The goal.', required) } as const;

export const namingOffer = { offerId: reference('offer_id', 'The offer.', required) } as const;
export const namingAffiliate = { affiliateId: reference('affiliate_id', 'The affiliate.', required) } as const;
export const namingAdvertiser = { advertiserId: reference('advertiser_id', 'The advertiser.', required) } as const;
