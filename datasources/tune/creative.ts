import type { CommonCreative, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { type RecordOf, text } from '../spec/field.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { offerFileFields } from './offer-file-fields.ts';
import { operations } from './operations.ts';

const fields = {
  ...offerFileFields,
  creativeCode: text('CreativeCode', 'What to put into a page.', { readOnly: true }),
} as const;

const statuses = { active: 'ACTIVE', pending: 'PENDING', deleted: 'ARCHIVED' } as const;

const model: Model = {
  name: 'OfferFile',
  find: operations.findOfferFiles,
  fields,
  // Plain text, unlike all other relations (hasoffers.md 2.9).
  contain: { CreativeCode: 'text' },
  columns: { ids: 'id', status: 'status', text: 'display', type: 'type', offerId: 'offer_id' },
  statuses,
  orders: {
    NAME: 'display',
    CREATED_AT: 'created',
    UPDATED_AT: 'modified',
  },
};

/** hasoffers.md 2.9. */
export const creative: EntitySpec<'creative'> = {
  says: 'A file or text that affiliates promote an offer with.',
  fields,
  common: (record: RecordOf<typeof fields>): CommonCreative => ({
    nativeId: record.offerFileId ?? '',
    name: record.display,
    status: statusOf[record.fileStateWord ?? ''] ?? 'UNKNOWN',
    nativeStatus: record.fileStateWord,
    createdAt: record.fileCreatedAt,
    updatedAt: record.modifiedAt,
    offerNativeId: record.offerId,
    nativeType: record.fileTypeWord,
    url: record.fileUrl ?? record.previewUri,
  }),
  ...findMethods(model),
};

const statusOf: Readonly<Record<string, Status>> = statuses;
