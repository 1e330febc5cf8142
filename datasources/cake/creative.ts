import { keyWithin } from '../key-within.ts';
import type { CommonCreative, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { writeNew } from '../spec/write-record.ts';
import type { Action } from '../write.ts';
import { addedit } from './addedit.ts';
import type { CakeConnection } from './connection.ts';
import { addedFile, addedFileFields, creativeFields, creativeWriteFields } from './creative-fields.ts';
import { type Export, newestOf, sweepExport } from './exported.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

type Creative = RecordOf<typeof creativeFields>;

/** CAKE fetches the file from an address; no answer shows that address, so the file's number is all that proves it. */
const addFile: Action = {
  says: 'Adds a file, which CAKE fetches from an address.',
  takes: addedFileFields,
  plan: ({ account }, { id, values }) => [
    {
      operation: operations.addCreativeFile,
      parameters: {
        creative_id: id,
        creative_file_id: '0',
        ...writeNew(wire, addedFileFields, values, account.timeZone),
      },
    },
  ],
  gives: {
    named: 'AddedFile',
    fields: addedFile,
    read: ([answer]) => readRecord(wire, addedFile, answer, 'UTC'),
  },
};

/**
 * CAKE lists creatives of one offer and in no other way: even one whose number is known cannot be had without the number
 * of its offer (cake.md 1.10), so that is part of its key.
 */
export const creative: EntitySpec<'creative'> = {
  says: "A creative of a CAKE instance: found through its offer, because CAKE lists an offer's creatives and no others.",
  fields: creativeFields,

  common: (record: Creative): CommonCreative => ({
    nativeId: record.creativeId ?? '',
    name: record.creativeName,
    status: statusById[record.creativeStatusId ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.creativeStatus?.name ?? null,
    createdAt: record.dateCreated,
    updatedAt: null,
    offerNativeId: record.offerId,
    nativeType: record.creativeType?.name ?? null,
    url: urlOf(record),
  }),

  listWithin: {
    by: ['offerId'],
    list: (connection: CakeConnection, { value }, limit, call) =>
      sweepExport(exportCreativesOf(value), connection, { offerId: value }, limit, call),
    keyedBy: { by: 'offerId', valueOf: ({ offerNativeId }) => offerNativeId },
  },

  writes: {
    ...addedit({
      operation: operations.editCreative,
      id: 'creative_id',
      fields: creativeWriteFields,
      keyOf: (id, { offerId }) => keyWithin(String(offerId), id),
      lookalikes: (connection, values, call) => {
        const offerId = String(values.offerId);
        return newestOf(exportCreativesOf(offerId), 'creativeName', { offerId })(connection, values, call);
      },
    }),
    actions: { addFile },
  },
};

/** No row names its offer (cake.md 3.6); it is the one that was asked for. */
function exportCreativesOf(offerId: string): Export {
  return {
    operation: operations.exportCreatives,
    id: 'creativeId',
    sortFields: { ID: 'CREATIVE_ID' },
    narrows: { by: {} },
    read: (row, zone) => ({ ...readRecord(wire, creativeFields, row, zone), offerId }),
  };
}

/** Ids that CAKE fixes on every instance (cake.md 2.2 "Creative"): active, inactive, hidden. INFERRED: hidden is put away. */
const statusById: Readonly<Record<string, Status>> = { 1: 'ACTIVE', 2: 'PAUSED', 3: 'ARCHIVED' };

/** The file to show, else any, else where it leads. */
function urlOf({ creativeFiles, offerLink }: Creative): string | null {
  const file = creativeFiles?.find(({ isPreview }) => isPreview) ?? creativeFiles?.[0];
  return file?.link ?? offerLink;
}
