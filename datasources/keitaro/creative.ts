import type { CommonCreative } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { readRecord } from '../spec/read-record.ts';
import { archiving, cloning, switchingBy } from './actions.ts';
import { creativeFields } from './creative-fields.ts';
import { alikeIn, keptReads, type Read } from './kept-reads.ts';
import { operations } from './operations.ts';
import { withPairs } from './pairs.ts';
import { statusOfState } from './status-of-state.ts';
import { wire } from './wire.ts';
import { written } from './written.ts';

const list = operations.listLandings;
const read: Read = (row, { account }) => readRecord(wire, creativeFields, withPairs(row), account.timeZone);

/** Keitaro's landing page is what a visitor sees, so in the unified model it is the creative (keitaro.md 3.5). */
export const creative: EntitySpec<'creative'> = {
  says: 'A landing page of a Keitaro tracker. The streams of campaigns bind it to offers, so it names none itself.',
  fields: creativeFields,

  common: (record: RecordOf<typeof creativeFields>): CommonCreative => ({
    nativeId: record.landingId ?? '',
    name: record.landingName,
    status: statusOfState(record.state),
    nativeStatus: record.state,
    createdAt: record.landingCreatedAt,
    updatedAt: record.landingUpdatedAt,
    offerNativeId: null,
    nativeType: record.landingType,
    // The payload of every other action is a text or a file.
    url: record.actionType === 'http' ? record.actionPayload : null,
  }),

  ...keptReads('creative', { list, get: operations.getLanding }, read),
  cannotNarrow: { offerId: "Keitaro's landing pages are bound to offers by the streams of campaigns; ask for those." },

  writes: {
    ...written({
      create: operations.createLanding,
      update: operations.updateLanding,
      fields: creativeFields,
      lookalikes: alikeIn({ list, read }, 'landingName'),
    }),
    actions: {
      archive: archiving(operations.archiveLanding),
      ...switchingBy(operations.updateLanding),
      clone: cloning(operations.cloneLanding),
    },
  },
};
