import type { Progress } from './cursor.ts';

/** What one source offers for a page, in its own order; each row knows its position. */
export interface Offered {
  readonly id: string;
  readonly rows: readonly { readonly position: string }[];
}

/** A row that was taken, from which source, and how far the whole listing has come with it. */
export interface Taken<Source extends Offered> {
  readonly source: Source;
  readonly row: Source['rows'][number];
  readonly progress: Progress;
}

/**
 * The rows of a page when sources take turns, beginning with the one whose turn it was when the last page ended, so
 * that pages of any size show the same order. `left` says whether rows are offered beyond the page.
 */
export function takeTurns<Source extends Offered>(
  sources: readonly Source[],
  start: Progress,
  first: number,
): { readonly taken: readonly Taken<Source>[]; readonly left: boolean } {
  const turns = inTurns(beginningWith(sources, start.next));
  let { positions } = start;
  const taken = turns.slice(0, first).map(({ source, row }, index) => {
    positions = { ...positions, [source.id]: row.position };
    return { source, row, progress: { positions, next: turns[index + 1]?.source.id ?? null } };
  });
  return { taken, left: turns.length > first };
}

function beginningWith<Source extends Offered>(sources: readonly Source[], id: string | null): readonly Source[] {
  const index = Math.max(
    sources.findIndex((source) => source.id === id),
    0,
  );
  return [...sources.slice(index), ...sources.slice(0, index)];
}

function inTurns<Source extends Offered>(sources: readonly Source[]): readonly Omit<Taken<Source>, 'progress'>[] {
  const rounds = Math.max(0, ...sources.map(({ rows }) => rows.length));
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    sources.flatMap((source) => source.rows.slice(round, round + 1).map((row) => ({ source, row }))),
  );
}
