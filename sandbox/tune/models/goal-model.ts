import { goalColumns } from '../columns/goal-columns.ts';
import type { Model } from '../model.ts';
import { many, nothing, one } from './relations.ts';

/** hasoffers.md 2.8. */
export const goalModel: Model = {
  name: 'Goal',
  words: 'goal',
  columns: goalColumns,
  relations: {
    Offer: one('offers', 'offer_id'),
    Advertiser: one('advertisers', 'advertiser_id'),
    Stat: nothing,
    AffiliateTierPayout: many('offerTierPayouts', 'goal_id'),
    AffiliateTierRevenue: many('offerTierRevenues', 'goal_id'),
  },
  modified: { form: 'unix', onCreate: true, stale: true },
};
