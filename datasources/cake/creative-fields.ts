import { type Fields, flag, instant, integer, records, reference, text } from '../spec/field.ts';
import { pairRow } from './pair.ts';
import { int, short } from './scalar-limits.ts';
import { nullWord } from './wire.ts';

const readOnly = { readOnly: true } as const;

const creativeFile = {
  fileId: reference('creative_file_id', 'Number that CAKE gave the file.', readOnly),
  name: text('creative_file_name', 'Name of the file.', readOnly),
  link: text('creative_file_link', 'Where the file is.', readOnly),
  isPreview: flag('preview', 'It is the one to show.', readOnly),
  dateCreated: instant('date_created', 'When it was added.', readOnly),
};

/** Of a new creative -1 is none, of an old one it leaves and -2 clears (cake.md 4.5). */
const pixels = { cleared: '-2', minimum: 0, ...short } as const;

/** What `addedit Creative` v1 takes, in the order of its page (cake.md 2.2). */
export const creativeWriteFields = {
  creativeId: reference('creative_id', 'Number that CAKE gave the creative.', { readOnly: true }),
  offerId: reference('offer_id', 'The offer it is for.', { creationOnly: true, required: true, ...int }),
  creativeName: text('creative_name', 'Name of the creative.', { cleared: nullWord }),
  thirdPartyName: text('third_party_name', 'Its name in a third system.', { writeOnly: true, cleared: nullWord }),
  creativeTypeId: reference('creative_type_id', '1 Link, 2 Email, 3 Image, 4 Flash, 5 Text, 6 HTML, 7 Video.', {
    readAt: 'creative_type.creative_type_id',
    required: true,
    ...int,
  }),
  creativeStatusId: reference('creative_status_id', '1 Active, 2 Inactive, 3 Hidden; a new one is active.', {
    readAt: 'creative_status.creative_status_id',
    initial: '1',
    ...int,
  }),
  width: integer('width', 'Pixels across.', pixels),
  height: integer('height', 'Pixels down.', pixels),
  offerLink: text('offer_link', 'Where it leads, if not where its offer does.', {
    readAt: 'offer_link_override',
    cleared: nullWord,
  }),
  allowLinkOverride: flag(
    'allow_link_override',
    'Links may lead elsewhere; CAKE does not show it, and every change sets it.',
    {
      writeOnly: true,
    },
  ),
  notes: text('notes', 'Notes of the network.', { cleared: nullWord }),
} as const satisfies Fields;

/** The creative of `export Creatives` v3 (cake.md 3.6), with the offer it was asked for: no row names its own. */
export const creativeFields = {
  ...creativeWriteFields,
  creativeType: pairRow('creative_type', 'CreativeType', 'creative type', 'What it is.'),
  creativeStatus: pairRow('creative_status', 'CreativeStatus', 'creative status', 'Whether it may be used.'),
  creativeFiles: records('creative_files.creative_file', 'CreativeFile', 'Its files.', creativeFile, readOnly),
  dateCreated: instant('date_created', 'When it was created.', readOnly),
  expirationDate: instant('expiration_date', 'When it ends.', readOnly),
} as const satisfies Fields;

/**
 * What `addedit CreativeFiles` v1 takes beside the creative (cake.md 2.2). A file's number is always 0, which adds one:
 * changing one is broken at CAKE.
 */
export const addedFileFields = {
  importUrl: text('creative_file_import_url', 'Address from which CAKE fetches the file once.', { required: true }),
  isPreview: flag('is_preview_file', 'It is the one to show.'),
  replacesAll: flag('replace_all_files', 'The other files of the creative are deleted.'),
} as const satisfies Fields;

/** What became of a file. */
export const addedFile = {
  fileId: reference('creative_file_id', 'Number that CAKE gave the file.', readOnly),
  fileName: text('creative_file_name', 'Name of the file.', readOnly),
  wasUpdated: flag('updated', 'It took the place of another.', readOnly),
} as const satisfies Fields;
