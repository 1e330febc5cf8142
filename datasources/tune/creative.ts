import type { CommonCreative, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import type { RecordOf } from '../spec/field.ts';
import { requiredWith } from '../spec/rule.ts';
import { told } from './actions.ts';
import { alike } from './alike.ts';
import { findMethods } from './find-methods.ts';
import type { Model } from './model.ts';
import { creativeFields as fields, uploadedContent } from './offer-file-fields.ts';
import { operations } from './operations.ts';
import { refuseBadUpload, typesOfCode } from './upload-rule.ts';
import { written } from './written.ts';

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
  writes: {
    ...written({
      ...model,
      create: operations.createOfferFile,
      update: operations.updateOfferFile,
      lookalikes: alike(model, ['display', 'offerId']),
      argumentsOf: ({ [uploadedContent]: content, ...data }) => ({
        data,
        ...(content === undefined ? {} : { [uploadedContent]: content }),
      }),
    }),
    rules: [requiredWith('code', 'fileType', typesOfCode), refuseBadUpload],
    actions: {
      delete: {
        ...told(operations.deleteOfferFile, 'Deletes it; its record stays, and so do the links to it.'),
        expects: () => ({ fileState: 'DELETED' }),
      },
    },
  },
};

const statusOf: Readonly<Record<string, Status>> = statuses;
