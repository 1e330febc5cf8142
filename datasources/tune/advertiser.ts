import type { CommonAdvertiser } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { accountModel, commonAccount } from './account-fields.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { operations } from './operations.ts';

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
};
