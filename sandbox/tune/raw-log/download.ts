import { createHash } from 'node:crypto';
import type { WireAnswer, WireRequest } from '../../simulated-platform.ts';
import type { Network } from '../network.ts';
import { printLog } from './log-csv.ts';
import { findLogFile, type LogFile, logTypes } from './log-files.ts';
import { logRows } from './log-rows.ts';
import { zipOf } from './zip.ts';

const folder = '/raw-logs/';

/** Whether a path belongs to the storage and not to the API. */
export function isDownload(path: string): boolean {
  return path.startsWith(folder);
}

/** A signed address of a file, on the host by which the API was reached (hasoffers.md 5). */
export function downloadLink(network: Network, host: string, { type, filename }: LogFile): string {
  return `http://${host}${folder}${type}/${filename}?Signature=${signature(network, type, filename)}`;
}

/** The ZIP with one CSV of the same name, without credentials; the refusals are invented after S3 (hasoffers.md 5). */
export function answerDownload(network: Network, { path, query }: WireRequest): WireAnswer {
  const [word = '', ...rest] = path.slice(folder.length).split('/');
  const type = logTypes.find((each) => each === word);
  const filename = rest.join('/');
  if (type === undefined || query.get('Signature') !== signature(network, type, filename)) {
    return refused(403, 'AccessDenied');
  }
  const file = findLogFile(network, type, filename);
  if (file === undefined) return refused(404, 'NoSuchKey');
  const csv = printLog(logRows(network, type, file.start.toUnixInteger()));
  const stem = filename.slice(filename.indexOf('/') + 1, -'.zip'.length);
  return {
    status: 200,
    contentType: 'application/octet-stream',
    body: zipOf(`${stem}.csv`, Buffer.from(csv)),
  };
}

function signature({ seed }: Network, type: string, filename: string): string {
  return createHash('sha256').update(`download:${seed}:${type}:${filename}`).digest('hex').slice(0, 27);
}

function refused(status: number, code: string): WireAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
  return { status, contentType: 'application/xml', body };
}
