import type { WireRequest } from '../simulated-platform.ts';

/** The parts of a multipart body by field name (hasoffers.md 6); any other body has none. */
export function readParts({ headers, body }: WireRequest): ReadonlyMap<string, Buffer> {
  const boundary = /^multipart\/form-data.*boundary="?([^";]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return new Map();
  // Latin-1 keeps every byte in a character of its own.
  const chunks = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`).slice(1, -1);
  return new Map(chunks.flatMap(readPart));
}

function readPart(chunk: string): readonly (readonly [string, Buffer])[] {
  const end = chunk.indexOf('\r\n\r\n');
  const name = / name="([^"]*)"/i.exec(chunk.slice(0, end))?.[1];
  if (end < 0 || name === undefined) return [];
  return [[Buffer.from(name, 'latin1').toString('utf8'), Buffer.from(chunk.slice(end + 4), 'latin1')]];
}
