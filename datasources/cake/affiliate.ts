import type { CommonAffiliate } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { accountStatusById } from './account-status.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { exported } from './exported.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

export const affiliate: EntitySpec<'affiliate'> = {
  says: 'An affiliate of a CAKE instance.',
  fields: affiliateFields,

  common: (record: RecordOf<typeof affiliateFields>): CommonAffiliate => ({
    nativeId: record.affiliateId ?? '',
    name: record.affiliateName,
    status: accountStatusById[record.accountStatus?.id ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.accountStatus?.name ?? null,
    createdAt: record.dateCreated,
    updatedAt: null,
  }),

  ...exported({
    operation: operations.exportAffiliates,
    id: 'affiliateId',
    sortFields: { ID: 'AFFILIATE_ID', NAME: 'AFFILIATE_NAME', CREATED_AT: 'DATE_CREATED' },
    narrows: { by: {} },
    read: (row, zone) => readRecord(wire, affiliateFields, row, zone),
  }),
};
