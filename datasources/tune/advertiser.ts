import type { CommonAdvertiser } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { accountModel, commonAccount } from './account-fields.ts';
import { blocking } from './actions.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { alike } from './alike.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';
import { statusChange } from './status-change.ts';
import { tied } from './tied.ts';
import { written } from './written.ts';

const model: Model = {
  name: 'Advertiser',
  find: operations.findAdvertisers,
  fields: advertiserFields,
  contain: { AccountManager: 'one', AdvertiserUser: 'many', AdvertiserTag: 'many' },
  ...accountModel,
};

/** hasoffers.md 2.4. */
export const advertiser: EntitySpec<'advertiser'> = {
  says: 'An advertiser of a TUNE network: it owns offers and pays for conversions.',
  fields: advertiserFields,
  common: (record: RecordOf<typeof advertiserFields>): CommonAdvertiser => commonAccount(record.advertiserId, record),
  ...findMethods(model),
  writes: {
    ...written({
      ...model,
      create: operations.createAdvertiser,
      update: operations.updateAdvertiser,
      lookalikes: alike(model, ['refId'], ['company']),
      beside: {
        tagIds: tied({
          add: operations.tagAdvertiser,
          remove: operations.untagAdvertiser,
          item: 'tag_id',
          owner: 'advertiser_id',
        }),
      },
    }),
    actions: { block: blocking(operations.blockAdvertiser) },
    shared: {
      name: 'company',
      status: statusChange('accountState', advertiserFields.accountState, accountModel.statuses),
      website: 'website',
    },
  },
};
