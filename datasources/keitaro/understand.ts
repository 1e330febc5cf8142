import { Rejected, Unauthorized } from '../errors.ts';
import { parseJson } from '../json.ts';
import { type Answer, type Line, quote } from '../line.ts';
import { refuseStatus } from '../refuse-status.ts';
import type { Operation } from '../spec/operation.ts';
import { refusal } from './refusal.ts';

/** In place of an answer: a page of the panel, as for a path that this build does not know. */
export const unknownPath = Symbol('unknown path');

/**
 * What the tracker answered, parsed; null for nothing there: an empty body, or a read of something that does not exist.
 * Throws what it refused, in the words of any build (keitaro.md 1.3).
 */
export async function understand(line: Line, { effect, takes }: Operation, answer: Answer): Promise<unknown> {
  const { status, contentType } = answer;
  if (status === 200 && packed.test(contentType)) return base64Of(answer);
  const text = await answer.text();
  if (status === 402) throw new Unauthorized("The tracker's edition has no Admin API (HTTP 402).");
  if (status === 404 && !isPage(text)) {
    if (effect === 'read') return null;
    throw new Rejected(quote(line, sentence(text)), { field: 'id' });
  }
  // Whole in the cause: a log's refusal lists more columns than a message has room for (keitaro.md 4.6).
  if (status === 400) throw new Rejected(quote(line, sentence(text)), { cause: text });
  if (status === 406 || status === 422) throw refusal(line, text, takes);
  refuseStatus(answer, effect);
  if (isPage(text)) return unknownPath;
  const parsed = text.trim() === '' ? null : parseJson(text);
  if (isRefusal(parsed)) throw new Rejected(quote(line, sentence(text)));
  return parsed;
}

/** The files of a local page come as a zip, and as nothing that could be read ([OAS22] in keitaro.md 2.2). */
const packed = /octet-stream|zip/;

async function base64Of(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('base64');
}

/** An error under a status of success is none that the manual tells of, but it surely is no record. */
function isRefusal(parsed: unknown): boolean {
  return typeof parsed === 'object' && parsed !== null && 'error' in parsed && !('id' in parsed);
}

/** Unknown paths and a wrong base address are answered with a page of the panel (keitaro.md 1.3). */
function isPage(text: string): boolean {
  return /^\s*</.test(text);
}

/** The text of an error, which is plain or wrapped in `{ error }`, by build. */
function sentence(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) {
      if ('error' in parsed) return String(parsed.error);
      if ('message' in parsed) return String(parsed.message);
    }
  } catch {
    // Plain text: taken as it is.
  }
  return text;
}
