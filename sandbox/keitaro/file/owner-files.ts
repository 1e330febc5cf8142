import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { StoredRecord } from '../collection.ts';
import { isObject, type JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';

/** Whose files they are: each landing page and each offer has its own. */
export type FileOwner = 'landing' | 'offer';

/** The text of every file of a landing page or an offer by path; a new archive takes the place of all (keitaro.md 3.2, 3.5). */
export function filesOf(tracker: Tracker, owner: FileOwner, record: StoredRecord): JsonObject {
  const kept = keptFiles(tracker, owner, record);
  return kept !== undefined && kept.archive === record.archive && isObject(kept.files) ? kept.files : unpacked(record);
}

/** Keeps the files as they are after a write. */
export function keepFiles(tracker: Tracker, owner: FileOwner, record: StoredRecord, files: JsonObject): void {
  const kept = keptFiles(tracker, owner, record);
  const values = { owner, owner_id: record.id, archive: record.archive ?? '', files };
  if (kept === undefined) tracker.files.add(values);
  else tracker.files.replace({ ...values, id: kept.id });
}

/** The files as a zip. */
export function packed(files: JsonObject): Buffer {
  const contents = Object.entries(files).map(([path, text]) => [path, strToU8(String(text))]);
  return Buffer.from(zipSync(Object.fromEntries(contents), { mtime: '2020-01-01T00:00:00' }));
}

function keptFiles({ files }: Tracker, owner: FileOwner, record: StoredRecord): StoredRecord | undefined {
  return files.all().find((each) => each.owner === owner && each.owner_id === record.id);
}

/** Without an archive a local page has one file, and all that is elsewhere has none, INFERRED. */
function unpacked({ archive, landing_type, offer_type, name = '' }: StoredRecord): JsonObject {
  if (typeof archive === 'string' && archive !== '') return unzipped(archive);
  const isLocal = landing_type === 'local' || offer_type === 'local';
  return isLocal ? { 'index.html': `<!DOCTYPE html>\n<html><body>${name}</body></html>\n` } : {};
}

/** What is no zip holds nothing: nothing is validated, INFERRED. */
function unzipped(archive: string): JsonObject {
  try {
    const entries = Object.entries(unzipSync(Buffer.from(archive, 'base64')));
    const files = entries.filter(([path]) => !path.endsWith('/'));
    return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
  } catch {
    return {};
  }
}
