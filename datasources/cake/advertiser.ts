import type { CommonAdvertiser } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { accountStatusById } from './account-status.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { exported } from './exported.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

export const advertiser: EntitySpec<'advertiser'> = {
  says: 'An advertiser of a CAKE instance.',
  fields: advertiserFields,

  common: (record: RecordOf<typeof advertiserFields>): CommonAdvertiser => ({
    nativeId: record.advertiserId ?? '',
    name: record.advertiserName,
    status: accountStatusById[record.accountStatus?.id ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.accountStatus?.name ?? null,
    createdAt: record.dateCreated,
    updatedAt: null,
  }),

  ...exported({
    operation: operations.exportAdvertisers,
    id: 'advertiserId',
    sortFields: { ID: 'ADVERTISER_ID', NAME: 'ADVERTISER_NAME', CREATED_AT: 'DATE_CREATED' },
    narrows: { by: {} },
    read: (row, zone) => readRecord(wire, advertiserFields, row, zone),
  }),
};
