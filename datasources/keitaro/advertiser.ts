import type { CommonAdvertiser } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { archiving, cloning, stateChange } from './actions.ts';
import { advertiserFields } from './advertiser-fields.ts';
import { alikeIn, keptReads, type Read } from './kept-reads.ts';
import { operations } from './operations.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';
import { written } from './written.ts';

const list = operations.listAffiliateNetworks;
const read: Read = (row, { account }) => readRecord(wire, advertiserFields, row, account.timeZone);

/** Keitaro's affiliate network pays us, so in the unified model it is the advertiser (keitaro.md 3.3). */
export const advertiser: EntitySpec<'advertiser'> = {
  says: 'An affiliate network of a Keitaro tracker: it pays us, as an advertiser pays a network.',
  fields: advertiserFields,

  common: (record: RecordOf<typeof advertiserFields>): CommonAdvertiser => ({
    nativeId: record.affiliateNetworkId ?? '',
    name: record.affiliateNetworkName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.networkCreatedAt,
    updatedAt: record.networkUpdatedAt,
  }),

  ...keptReads('advertiser', { list, get: operations.getAffiliateNetwork }, read),

  writes: {
    ...written({
      create: operations.createAffiliateNetwork,
      update: operations.updateAffiliateNetwork,
      fields: advertiserFields,
      lookalikes: alikeIn({ list, read }, 'affiliateNetworkName'),
    }),
    actions: {
      archive: archiving(operations.archiveAffiliateNetwork),
      clone: cloning(operations.cloneAffiliateNetwork),
    },
    shared: { name: 'affiliateNetworkName', status: stateChange({ ARCHIVED: 'archive' }), notes: 'notes' },
  },
};
