import type { CommonAffiliate } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { accountModel, commonAccount } from './account-fields.ts';
import { blocking } from './actions.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { alike } from './alike.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';
import { statusChange } from './status-change.ts';
import { tied } from './tied.ts';
import { written } from './written.ts';

const model: Model = {
  name: 'Affiliate',
  find: operations.findAffiliates,
  fields: affiliateFields,
  contain: { AccountManager: 'one', AffiliateUser: 'many', AffiliateTag: 'many', PaymentMethod: 'names' },
  ...accountModel,
};

/** hasoffers.md 2.5. */
export const affiliate: EntitySpec<'affiliate'> = {
  says: 'An affiliate of a TUNE network, a "partner" in its user interface.',
  fields: affiliateFields,
  common: (record: RecordOf<typeof affiliateFields>): CommonAffiliate => commonAccount(record.affiliateId, record),
  ...findMethods(model),
  writes: {
    ...written({
      ...model,
      create: operations.createAffiliate,
      update: operations.updateAffiliate,
      lookalikes: alike(model, ['refId'], ['company']),
      beside: {
        tagIds: tied({
          add: operations.tagAffiliate,
          remove: operations.untagAffiliate,
          item: 'tag_id',
          owner: 'affiliate_id',
        }),
      },
    }),
    actions: { block: blocking(operations.blockAffiliate) },
    shared: {
      name: 'company',
      status: statusChange('accountState', affiliateFields.accountState, accountModel.statuses),
      website: 'website',
    },
  },
};
