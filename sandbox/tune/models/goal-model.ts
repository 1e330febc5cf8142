import { goalColumns } from '../columns/goal-columns.ts';
import type { Model } from '../model.ts';
import { nothing, one } from './relations.ts';

/** hasoffers.md 2.8. */
export const goalModel: Model = {
  name: 'Goal',
  words: 'goal',
  columns: goalColumns,
  relations: {
    Offer: one('offers', 'offer_id'),
    Advertiser: one('advertisers', 'advertiser_id'),
    Stat: nothing,
    AffiliateTierPayout: nothing,
    AffiliateTierRevenue: nothing,
  },
  modified: { form: 'unix', onCreate: true, stale: true },
};
