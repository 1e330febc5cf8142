import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InvalidInput } from './invalid-input.ts';

/** How far a listing over several accounts has come: each account's position, and whose turn is next. */
export interface Progress {
  readonly positions: Readonly<Record<string, string>>;
  readonly next: string | null;
}

/** Opaque to clients; valid after a restart, because it holds everything it needs. */
export function encodeCursor(progress: Progress, filter: unknown): string {
  const payload = JSON.stringify([digest(filter), progress.next, progress.positions]);
  return Buffer.from(`${digest(payload)}${payload}`).toString('base64url');
}

/** Throws `InvalidInput` for a cursor that is damaged, foreign, or made with another filter. */
export function decodeCursor(cursor: string, filter: unknown): Progress {
  const text = Buffer.from(cursor, 'base64url').toString();
  const payload = text.slice(digestLength);
  if (payload === '' || digest(payload) !== text.slice(0, digestLength)) {
    throw new InvalidInput(
      'after',
      'INVALID_CURSOR',
      'The cursor is damaged or not of this API; start again without it.',
    );
  }
  const [madeWith, next, positions] = shape.parse(JSON.parse(payload));
  if (madeWith !== digest(filter)) {
    throw new InvalidInput(
      'after',
      'INVALID_CURSOR',
      'The cursor was made with another filter; use the same filter or start again without it.',
    );
  }
  return { positions, next };
}

const shape = z.tuple([z.string(), z.string().nullable(), z.record(z.string(), z.string())]);
const digestLength = 12;

/** JSON texts are compared, so a filter must be given with its keys in one order. */
function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, digestLength);
}
