import { describe, expect, it } from 'vitest';
import type { Stretch, StretchQuery } from '../../datasources/query.ts';
import { eventSupply } from '../../resolvers/event-supply.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakePlatform } from './fake-platform.ts';

const range = { from: 1_000, to: 9_000 };
const at = (moment: number, nativeId: string) => ({ nativeId, occurredAt: new Date(moment).toISOString() });

/** A log that gives these answers one after the other, and what it was asked. */
function logOf(answers: readonly Partial<Stretch>[], { grain = 1, oldestFirst = true } = {}) {
  const asked: Partial<StretchQuery>[] = [];
  const during = async (_connection: unknown, { from, to, limit }: StretchQuery) => {
    const answer = answers[asked.length] ?? {};
    asked.push({ from, to, limit });
    return { records: [], odd: [], more: false, count: null, ...answer };
  };
  const account = fakeAccount(fakePlatform({ click: clicks({ during }) }));
  const { context } = fakeContext([account]);
  const supply = eventSupply(context, account, 'click', { during, grain }, { range, filter: {}, oldestFirst });
  const ahead = async (after: string | null, count: number) => {
    const { rows, hasMore } = await supply.ahead(after, count);
    return { rows: rows.map(({ node, position }) => `${node.nativeId} at ${position}`), hasMore };
  };
  return { asked, supply, ahead };
}

describe('events of a stretch of time', () => {
  it('have positions of their moment, how many of it were given, and their id', async () => {
    const { ahead, asked } = logOf([{ records: [at(2_000, 'a'), at(2_000, 'b'), at(3_000, 'c')] }]);
    expect(await ahead(null, 3)).toEqual({ rows: ['a at 2000 1 a', 'b at 2000 2 b', 'c at 3000 1 c'], hasMore: false });
    expect(asked).toEqual([{ ...range, limit: 3 }]);
  });

  it('go on from the moment of a position, without those of it that were given', async () => {
    const { ahead, asked } = logOf([{ records: [at(2_000, 'a'), at(2_000, 'b'), at(3_000, 'c')], more: true }]);
    expect(await ahead('2000 1 a', 2)).toEqual({ rows: ['b at 2000 2 b', 'c at 3000 1 c'], hasMore: true });
    expect(asked).toEqual([{ from: 2_000, to: 9_000, limit: 3 }]);
  });

  it('are not given twice where one came late to a moment that was given', async () => {
    const { ahead } = logOf([{ records: [at(2_000, 'late'), at(2_000, 'a'), at(2_000, 'b')] }]);
    expect(await ahead('2000 1 a', 2)).toMatchObject({ rows: ['b at 2000 2 b'] });
  });

  it('go on by the number of those given where the last of them is gone', async () => {
    const { ahead } = logOf([{ records: [at(2_000, 'a'), at(2_000, 'c')] }]);
    expect(await ahead('2000 2 b', 2)).toMatchObject({ rows: ['c at 2000 3 c'] });
  });

  it('are found behind an id with blanks in it', async () => {
    const { ahead } = logOf([{ records: [at(2_000, 'a b'), at(2_000, 'c')] }]);
    expect(await ahead('2000 1 a b', 2)).toMatchObject({ rows: ['c at 2000 2 c'] });
  });

  it('backwards in time go on to the end of the moment, as coarse as the clock is', async () => {
    const { ahead, asked } = logOf([{ records: [at(2_500, 'later'), at(2_000, 'a'), at(1_000, 'b')] }], {
      grain: 1_000,
      oldestFirst: false,
    });
    expect(await ahead('2000 1 a', 2)).toEqual({ rows: ['b at 1000 1 b'], hasMore: false });
    expect(asked).toEqual([{ from: 1_000, to: 3_000, limit: 3 }]);
  });

  it('are asked for again in a longer piece where those of before fill the page', async () => {
    const passed = [at(2_750, 'x'), at(2_500, 'y'), at(2_000, 'a')];
    const { ahead, asked } = logOf(
      [
        { records: passed, more: true },
        { records: [...passed, at(1_000, 'b')], more: false },
      ],
      { grain: 1_000, oldestFirst: false },
    );
    expect(await ahead('2000 1 a', 1)).toMatchObject({ rows: ['b at 1000 1 b'] });
    expect(asked.map(({ limit }) => limit)).toEqual([2, 4]);
  });
});

describe('the number of events', () => {
  it('is that of the first page', async () => {
    const { ahead, supply, asked } = logOf([{ count: 7 }]);
    await ahead(null, 3);
    expect(await supply.count()).toBe(7);
    expect(asked).toHaveLength(1);
  });

  it('is asked for on a later page, since it counts the rest only', async () => {
    const { ahead, supply, asked } = logOf([{ count: 3 }, { count: 7 }]);
    await ahead('2000 1 a', 3);
    expect(await supply.count()).toBe(7);
    expect(asked[1]).toEqual({ ...range, limit: 1 });
  });

  it('is not asked for again of a platform that does not count', async () => {
    const { ahead, supply, asked } = logOf([{ count: null }]);
    await ahead(null, 3);
    expect(await supply.count()).toBeNull();
    expect(asked).toHaveLength(1);
  });
});

it('rows that made no sense are told', async () => {
  const { ahead, supply } = logOf([{ odd: [{ place: 'row 2', message: 'no time' }] }]);
  await ahead(null, 3);
  expect(supply.facts.odd).toEqual([{ place: 'row 2', message: 'no time' }]);
});
