import { type Fields, flag, instant, integer, records, reference, text } from '../spec/field.ts';
import { pairRow } from './pair.ts';

const readOnly = { readOnly: true } as const;

const creativeFile = {
  fileId: reference('creative_file_id', 'Number that CAKE gave the file.', readOnly),
  name: text('creative_file_name', 'Name of the file.', readOnly),
  link: text('creative_file_link', 'Where the file is.', readOnly),
  isPreview: flag('preview', 'It is the one to show.', readOnly),
  dateCreated: instant('date_created', 'When it was added.', readOnly),
};

/** The creative of `export Creatives` v3 (cake.md 3.6), with the offer it was asked for: no row names its own. */
export const creativeFields = {
  creativeId: reference('creative_id', 'Number that CAKE gave the creative.', readOnly),
  offerId: reference('offer_id', 'The offer it is for.', readOnly),
  creativeName: text('creative_name', 'Name of the creative.', readOnly),
  creativeType: pairRow('creative_type', 'CreativeType', 'creative type', 'What it is.'),
  creativeStatus: pairRow('creative_status', 'CreativeStatus', 'creative status', 'Whether it may be used.'),
  offerLink: text('offer_link', 'Where it leads, if not where its offer does.', {
    ...readOnly,
    readAt: 'offer_link_override',
  }),
  width: integer('width', 'Pixels across.', readOnly),
  height: integer('height', 'Pixels down.', readOnly),
  creativeFiles: records('creative_files.creative_file', 'CreativeFile', 'Its files.', creativeFile, readOnly),
  dateCreated: instant('date_created', 'When it was created.', readOnly),
  expirationDate: instant('expiration_date', 'When it ends.', readOnly),
  notes: text('notes', 'Notes of the network.', readOnly),
} as const satisfies Fields;
