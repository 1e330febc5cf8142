import type { CommonAdvertiser } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { requiredWith } from '../spec/rule.ts';
import { accountStatusById, accountStatusChange } from './account-status.ts';
import { addedit } from './addedit.ts';
import { wholeAddress } from './address.ts';
import { advertiserFields, advertiserWriteFields } from './advertiser-fields.ts';
import { contactRecords } from './contacts-of.ts';
import { type Export, exported, newestOf } from './exported.ts';
import { withFirstManager } from './first-manager.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

/** Its contacts are read in it too. */
export const exportAdvertisers: Export = {
  operation: operations.exportAdvertisers,
  id: 'advertiserId',
  sortFields: { ID: 'ADVERTISER_ID', NAME: 'ADVERTISER_NAME', CREATED_AT: 'DATE_CREATED' },
  narrows: { by: {} },
  read: (row, zone) => readRecord(wire, advertiserFields, withFirstManager(row), zone),
};

export const advertiser: EntitySpec<'advertiser'> = {
  says: 'An advertiser of a CAKE instance.',
  fields: advertiserFields,

  common: (record: RecordOf<typeof advertiserFields>): CommonAdvertiser => ({
    nativeId: record.advertiserId ?? '',
    name: record.advertiserName,
    status: accountStatusById[record.accountStatusId ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.accountStatus?.name ?? null,
    createdAt: record.dateCreated,
    updatedAt: null,
  }),

  ...exported(exportAdvertisers),
  details: { contactRecords: contactRecords({ holder: 'ADVERTISER', given: exportAdvertisers }) },

  writes: {
    ...addedit({
      operation: operations.editAdvertiser,
      id: 'advertiser_id',
      fields: advertiserWriteFields,
      lookalikes: newestOf(exportAdvertisers, 'advertiserName'),
    }),
    rules: [wholeAddress, requiredWith('signupIpAddress', 'onlineSignup', [true])],
    shared: { name: 'advertiserName', status: accountStatusChange, notes: 'notes', website: 'website' },
  },
};
