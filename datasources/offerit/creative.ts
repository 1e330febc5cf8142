import { Unsupported } from '../errors.ts';
import type { CommonCreative, Status } from '../model.ts';
import type { EntitySpec } from '../platform.ts';
import { flag, instant, integer, type RecordOf, reference, text } from '../spec/field.ts';
import { isObject, readRecord, readRows, valueAt } from '../spec/read-record.ts';
import type { OfferitConnection } from './connection.ts';
import { cutSweep } from './cut-sweep.ts';
import { type KeyedRow, keyedRows, withId } from './keyed-rows.ts';
import { operations } from './operations.ts';
import { wire } from './wire.ts';

const readOnly = { readOnly: true } as const;

const fields = {
  creativeId: reference('creativeid', 'Number that the network gave the creative.', readOnly),
  creativeName: text('name', 'Name of the creative.', readOnly),
  creativeTypeId: reference('type', 'Its type, within which creatives are listed.', readOnly),
  creativeTypeName: text('type_details.name', 'Name of its type.', readOnly),
  creativeTypeDescription: text('type_details.description', 'What its type is for.', readOnly),
  creativeTypeDeleted: flag('type_details.deleted', 'Its type was deleted.', readOnly),
  creativeCategoryId: reference('type_details.creative_category_id', 'The category of its type.', readOnly),
  deleted: flag('deleted', 'It was deleted.', readOnly),
  pending: flag('pending', 'It waits for approval.', readOnly),
  dateAdded: instant('date_added', 'When it was created.', readOnly),
  lastModified: instant('last_modified', 'When it was last changed.', readOnly),
  height: integer('height', 'Height in pixels.', readOnly),
  width: integer('width', 'Width in pixels.', readOnly),
  size: integer('size', 'Size in bytes.', readOnly),
  thumbExt: text('thumb_ext', 'Ending of the name of its thumbnail.', readOnly),
  alt: text('alt', 'Text in place of the picture.', readOnly),
  hostedUrl: text('hosted_url', 'Where it is hosted.', readOnly),
} as const;

/**
 * get_creatives wants the type, and nothing lists the types (offerit.md 3.10): so there is no list of all, and the type
 * is part of a creative's key, because an id does not tell it.
 */
export const creative: EntitySpec<'creative'> = {
  says: 'A creative of an Offerit network; listed within its type only.',
  fields,

  common: (record: RecordOf<typeof fields>): CommonCreative => ({
    nativeId: record.creativeId ?? '',
    name: record.creativeName,
    ...statusOf(record),
    createdAt: record.dateAdded,
    updatedAt: record.lastModified,
    offerNativeId: null,
    // The number and not the name: it is what a list must be narrowed to.
    nativeType: record.creativeTypeId,
    url: record.hostedUrl,
  }),

  listWithin: {
    by: ['type'],
    list: async (connection: OfferitConnection, { value }, limit, call) => {
      if (!/^[1-9]\d*$/.test(value)) throw new Unsupported('Offerit names the types of creatives by their numbers.');
      const rows = await connection.rows(operations.getCreatives, { type: value }, creativesIn, call);
      const zone = connection.account.timeZone;
      const read = (row: KeyedRow) => readRecord(wire, fields, withId(row, 'creativeid'), zone);
      return cutSweep(readRows(rows, read), limit);
    },
    keyedBy: { by: 'type', valueOf: ({ nativeType }) => nativeType },
  },
};

/** Types by their ids, with the creatives inside: each gets the facts about its type beside its own. */
function creativesIn(payload: unknown): readonly KeyedRow[] {
  return keyedRows(payload).flatMap(({ key: typeId, row: type }) =>
    keyedRows(valueAt(type, 'creatives') ?? []).map(({ key, row }) => {
      const details = valueAt(row, 'details');
      return {
        key,
        row: isObject(details) ? { type: typeId, ...details, type_details: valueAt(type, 'type_details') } : details,
      };
    }),
  );
}

function statusOf({ deleted, pending }: RecordOf<typeof fields>): {
  readonly status: Status;
  readonly nativeStatus: string | null;
} {
  if (deleted) return { status: 'ARCHIVED', nativeStatus: 'deleted' };
  return pending ? { status: 'PENDING', nativeStatus: 'pending' } : { status: 'ACTIVE', nativeStatus: null };
}
