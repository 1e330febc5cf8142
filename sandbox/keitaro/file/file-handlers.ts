import { answerJson } from '../answers.ts';
import type { Collection, StoredRecord } from '../collection.ts';
import { existingRecord } from '../existing-record.ts';
import type { JsonObject, JsonValue } from '../php-json.ts';
import { invalid, missingNamed, senseless } from '../refusal.ts';
import type { Handler } from '../route.ts';
import type { Tracker } from '../tracker.ts';
import { fileTree } from './file-tree.ts';
import { type FileOwner, filesOf, keepFiles, packed } from './owner-files.ts';

type Operation = 'add' | 'get' | 'update' | 'remove' | 'structure' | 'download';

/** A file route once its owner, its files and the path are known. */
interface FileCall {
  readonly tracker: Tracker;
  readonly files: JsonObject;
  readonly path: string;
  readonly data: JsonValue;
  readonly keep: (files: JsonObject) => void;
}

/**
 * The routes on the files of local pages (keitaro.md 2.2), answering as the vendor's file of 2022 has it ([OAS22]): the
 * text under `data` for a file, the tree for the structure, the path for what was written, a zip for the download.
 */
export function createFileHandlers(
  owner: FileOwner,
  records: (tracker: Tracker) => Collection,
): Readonly<Record<Operation, Handler>> {
  const ownerOf = (tracker: Tracker, id: number) => existingRecord(tracker, records(tracker), id);
  const onFile =
    (work: (call: FileCall) => JsonObject): Handler =>
    (tracker, { id, bag }) => {
      const record = ownerOf(tracker, id);
      return answerJson(work(callOf(tracker, owner, record, bag)));
    };
  return {
    get: onFile((call) => ({ data: existingFile(call) })),
    add: onFile(addFile),
    update: onFile((call) => {
      existingFile(call);
      return writeFile(call, call.data);
    }),
    remove: onFile(removeFile),
    structure: (tracker, { id }) => answerJson(fileTree(Object.keys(filesOf(tracker, owner, ownerOf(tracker, id))))),
    download: (tracker, { id }) => ({
      status: 200,
      contentType: 'application/octet-stream',
      body: packed(filesOf(tracker, owner, ownerOf(tracker, id))),
    }),
  };
}

function callOf(tracker: Tracker, owner: FileOwner, record: StoredRecord, bag: JsonObject): FileCall {
  const path = String(bag.path ?? '').replace(/^\/+/, '');
  if (path === '') throw senseless('path is required');
  return {
    tracker,
    path,
    files: filesOf(tracker, owner, record),
    data: String(bag.data ?? ''),
    keep: (files) => keepFiles(tracker, owner, record, files),
  };
}

function existingFile({ tracker, files, path }: FileCall): JsonValue {
  const data = Object.hasOwn(files, path) ? files[path] : undefined;
  if (data === undefined) throw missingNamed(tracker.dialect, 'File', path);
  return data;
}

/** A new file is empty, no parameter bringing its text ([OAS22]); one that is there already is not overwritten, INFERRED. */
function addFile(call: FileCall): JsonObject {
  const { tracker, files, path } = call;
  if (Object.hasOwn(files, path)) throw invalid(tracker.dialect, { path: ['Path has already used'] });
  return writeFile(call, '');
}

function writeFile({ files, path, keep }: FileCall, data: JsonValue): JsonObject {
  keep({ ...files, [path]: data });
  return { path };
}

/** A folder goes with all that is in it, INFERRED. */
function removeFile({ tracker, files, path, keep }: FileCall): JsonObject {
  const left = Object.entries(files).filter(([each]) => each !== path && !each.startsWith(`${path}/`));
  if (left.length === Object.keys(files).length) throw missingNamed(tracker.dialect, 'File', path);
  keep(Object.fromEntries(left));
  return { success: true };
}
