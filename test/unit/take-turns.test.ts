import { describe, expect, it } from 'vitest';
import type { Progress } from '../../resolvers/cursor.ts';
import { takeTurns } from '../../resolvers/take-turns.ts';

const all: Readonly<Record<string, number>> = { a: 5, b: 1, c: 3 };
const beginning: Progress = { positions: {}, next: null };

/** What each source offers behind the positions reached, at most so many. */
const offered = ({ positions }: Progress, limit: number, sources = Object.keys(all)) =>
  sources.map((id) => {
    const done = Number(positions[id] ?? 0);
    const rows = Array.from({ length: Math.min(limit, (all[id] ?? 0) - done) }, (_, index) => ({
      position: String(done + index + 1),
    }));
    return { id, rows };
  });

const names = (page: ReturnType<typeof takeTurns>) => page.taken.map(({ source, row }) => source.id + row.position);

describe('sources that take turns', () => {
  it('give a row each, round by round, until the longest is done', () => {
    expect(names(takeTurns(offered(beginning, 9), beginning, 9))).toEqual([
      'a1',
      'b1',
      'c1',
      'a2',
      'c2',
      'a3',
      'c3',
      'a4',
      'a5',
    ]);
  });

  it.each([1, 2, 3, 4, 5, 8])('give the same order in pages of %i', (size) => {
    const seen: string[] = [];
    for (let progress = beginning, left = true; left; ) {
      const page = takeTurns(offered(progress, size), progress, size);
      seen.push(...names(page));
      progress = page.taken.at(-1)?.progress ?? progress;
      left = page.taken.length > 0;
    }
    expect(seen).toEqual(names(takeTurns(offered(beginning, 9), beginning, 9)));
  });

  it('go on where they stood when one was missing on a page', () => {
    const broken = takeTurns(offered(beginning, 2, ['a', 'b']), beginning, 2);
    const progress = broken.taken.at(-1)?.progress ?? beginning;
    expect(names(takeTurns(offered(progress, 3), progress, 3))).toContain('c1');
  });

  it('give nothing where there is nothing', () => {
    expect(takeTurns([], beginning, 3)).toEqual({ taken: [], left: false });
  });
});
