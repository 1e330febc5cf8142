import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InvalidInput } from './invalid-input.ts';
import type { PageRequest } from './page-size.ts';

/** Where a row stands in a listing over several accounts. */
export interface Progress {
  /** Each account's position up to and with this row; an account without one has given no row yet. */
  readonly positions: Readonly<Record<string, string>>;
  /** The account of the row itself. */
  readonly account: string;
  /** The stretch of time that the listing is about, resolved when its first page was read; null where it has none. */
  readonly range: readonly [from: number, to: number] | null;
}

/** Opaque to clients; valid after a restart, because it holds everything it needs. */
export function encodeCursor({ positions, account, range }: Progress, filter: unknown): string {
  const payload = JSON.stringify([digest(filter), account, positions, range]);
  return Buffer.from(`${digest(payload)}${payload}`).toString('base64url');
}

/** Where a page begins; null for one that begins at the start or the end of its list. Throws as `decodeCursor` does. */
export function progressOf({ cursor, backwards }: PageRequest, madeWith: unknown): Progress | null {
  return cursor === null ? null : decodeCursor(cursor, madeWith, backwards ? 'before' : 'after');
}

/** Throws `InvalidInput` for a cursor that is damaged, foreign, of another version, or made with another filter. */
export function decodeCursor(cursor: string, filter: unknown, argument: 'after' | 'before' = 'after'): Progress {
  const [madeWith, account, positions, range] = contentOf(cursor, argument);
  if (madeWith === digest(filter)) return { positions, account, range };
  throw invalidCursor(
    argument,
    'The cursor was made with another filter or order; use the same ones or start again without it.',
  );
}

function contentOf(cursor: string, argument: string): z.output<typeof shape> {
  const text = Buffer.from(cursor, 'base64url').toString();
  const payload = text.slice(digestLength);
  const content = digest(payload) === text.slice(0, digestLength) ? shape.safeParse(payload).data : undefined;
  if (content) return content;
  throw invalidCursor(argument, 'The cursor is damaged or not of this API; start again without it.');
}

function invalidCursor(argument: string, message: string): InvalidInput {
  return new InvalidInput(argument, 'INVALID_CURSOR', message);
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
  .pipe(
    z.tuple([z.string(), z.string(), z.record(z.string(), z.string()), z.tuple([z.number(), z.number()]).nullable()]),
  );
const digestLength = 12;

/** JSON texts are compared, so a filter must be given with its keys in one order. */
function digest(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('base64url')
    .slice(0, digestLength);
}
