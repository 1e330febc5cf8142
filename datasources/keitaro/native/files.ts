import type { Native, RowItem } from '../../native.ts';
import { text } from '../../spec/field.ts';
import { isObject, objectsIn } from '../objects-in.ts';
import { operations } from '../operations.ts';
import { act, list, one } from './dialect.ts';

const readOnly = { readOnly: true } as const;

const file: RowItem = {
  named: 'File',
  says: 'A file or a folder of a local page.',
  fields: {
    path: text('path', 'Where it is, relative to the folder of the page.', readOnly),
    name: text('name', 'The last part of that.', readOnly),
    type: text('type', 'Whether it is a file or a folder, in the tracker’s word.', readOnly),
    extension: text('ext', 'What its name ends with.', readOnly),
  },
};

const content: RowItem = {
  named: 'FileContent',
  says: 'What is in a file.',
  fields: { text: text('data', 'Its text; null for an empty one.', readOnly) },
};

const archive: RowItem = {
  named: 'PackedFiles',
  says: 'Files in one.',
  fields: { zip: text('value', 'A zip, as base64.', readOnly) },
};

/** Everything below a folder, each folder before what is in it; the folder of the page itself has no path. */
function flat(node: unknown): readonly unknown[] {
  if (!isObject(node)) return [];
  const below = objectsIn(node.children).flatMap(flat);
  return node.path ? [node, ...below] : below;
}

const tree = { unfold: flat } as const;

/** The files of local landing pages and offers (keitaro.md 2.2). */
export const files = {
  landingFiles: list(operations.listLandingFiles, file, tree),
  landingFile: one(operations.getLandingFile, content),
  landingArchive: one(operations.downloadLanding, archive),
  landingFileAdd: act(operations.addLandingFile),
  landingFileUpdate: act(operations.updateLandingFile),
  landingFileRemove: act(operations.removeLandingFile),
  offerFiles: list(operations.listOfferFiles, file, tree),
  offerFile: one(operations.getOfferFile, content),
  offerArchive: one(operations.downloadOffer, archive),
  offerFileAdd: act(operations.addOfferFile),
  offerFileUpdate: act(operations.updateOfferFile),
  offerFileRemove: act(operations.removeOfferFile),
} as const satisfies Readonly<Record<string, Native>>;
