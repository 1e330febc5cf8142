import type { CommonAffiliate } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { archiving, cloning, stateChange } from './actions.ts';
import { affiliateFields } from './affiliate-fields.ts';
import type { KeitaroRow } from './connection.ts';
import { alikeIn, keptReads, type Read } from './kept-reads.ts';
import { operations } from './operations.ts';
import { parametersIn, withParameters } from './parameters.ts';
import { wholeItems } from './say-items.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';
import { written } from './written.ts';

const list = operations.listTrafficSources;
const get = operations.getTrafficSource;
const itemsIn = ({ parameters }: KeitaroRow) => ({ parameters: parametersIn(parameters) });
const read: Read = (row, { account }) =>
  readRecord(wire, affiliateFields, { ...row, ...itemsIn(row) }, account.timeZone);

/** Keitaro's traffic source is paid by us, so in the unified model it is the affiliate (keitaro.md 3.4). */
export const affiliate: EntitySpec<'affiliate'> = {
  says: 'A traffic source of a Keitaro tracker: we pay it for visitors, as a network pays an affiliate.',
  fields: affiliateFields,

  common: (record: RecordOf<typeof affiliateFields>): CommonAffiliate => ({
    nativeId: record.trafficSourceId ?? '',
    name: record.trafficSourceName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.trafficSourceCreatedAt,
    updatedAt: record.trafficSourceUpdatedAt,
  }),

  ...keptReads('affiliate', { list, get }, read),

  writes: {
    ...written({
      create: operations.createTrafficSource,
      update: operations.updateTrafficSource,
      fields: affiliateFields,
      lookalikes: alikeIn({ list, read }, 'trafficSourceName'),
      lists: { routes: { get }, read, itemsIn },
      fold: withParameters,
    }),
    rules: [wholeItems(affiliateFields)],
    actions: {
      archive: archiving(operations.archiveTrafficSource),
      clone: cloning(operations.cloneTrafficSource),
    },
    shared: { name: 'trafficSourceName', status: stateChange({ ARCHIVED: 'archive' }), notes: 'notes' },
  },
};
