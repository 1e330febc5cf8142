import type { OwnName } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { notBoth } from '../spec/rule.ts';
import { alike } from './alike.ts';
import { findMethods } from './find-methods.ts';
import { goalFields } from './goal-fields.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';
import { written } from './written.ts';

const model: Model = {
  name: 'Goal',
  find: operations.findGoals,
  fields: goalFields,
  contain: {},
  columns: { ids: 'id', status: 'status', text: 'name', offerId: 'offer_id', advertiserId: 'advertiser_id' },
  statuses: { active: 'ACTIVE', deleted: 'ARCHIVED' },
  orders: { NAME: 'name', UPDATED_AT: 'modified' },
};

/** hasoffers.md 2.8. The default goal of an offer is no record: `defaultGoalName` of the offer is all there is of it. */
export const goal: EntitySpec<OwnName> = {
  says: 'A goal of an offer beside its default one; it counts while the offer has its goals enabled.',
  fields: goalFields,
  common: ({ goalId }: RecordOf<typeof goalFields>) => ({ nativeId: goalId ?? '' }),
  ...findMethods(model),
  writes: {
    ...written({
      ...model,
      create: operations.createGoal,
      update: operations.updateGoal,
      lookalikes: alike(model, ['refId'], ['name', 'offerId']),
    }),
    rules: [notBoth('tieredPayout', 'usePayoutGroups'), notBoth('tieredRevenue', 'useRevenueGroups')],
  },
};
