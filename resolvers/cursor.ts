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

/** Throws `InvalidInput` for a cursor that is damaged, foreign, of another version, or made with another filter. */
export function decodeCursor(cursor: string, filter: unknown): Progress {
  const [madeWith, next, positions] = contentOf(cursor);
  if (madeWith !== digest(filter)) {
    throw new InvalidInput(
      'after',
      'INVALID_CURSOR',
      'The cursor was made with another filter; use the same filter or start again without it.',
    );
  }
  return { positions, next };
}

function contentOf(cursor: string): z.output<typeof shape> {
  const text = Buffer.from(cursor, 'base64url').toString();
  const payload = text.slice(digestLength);
  const content = digest(payload) === text.slice(0, digestLength) ? shape.safeParse(payload).data : undefined;
  if (content) return content;
  throw new InvalidInput(
    'after',
    'INVALID_CURSOR',
    'The cursor is damaged or not of this API; start again without it.',
  );
}

const shape = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.tuple([z.string(), z.string().nullable(), z.record(z.string(), z.string())]));
const digestLength = 12;

/** JSON texts are compared, so a filter must be given with its keys in one order. */
function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url')
    .slice(0, digestLength);
}
