import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import type { Page, PageQuery } from '../../datasources/query.ts';
import { pagedSupply } from '../../resolvers/paged-supply.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { fakePlatform, offers } from './fake-platform.ts';

const order = { by: 'NAME', descending: true } as const;

/** A platform that gives these pages one after the other, and what it was asked. */
function pagesOf(...answers: readonly Partial<Page>[]) {
  const asked: PageQuery[] = [];
  const listPage = async (_connection: unknown, query: PageQuery) => {
    const answer = answers[asked.length] ?? {};
    asked.push(query);
    return { rows: [], odd: [], hasMore: false, count: null, ...answer };
  };
  const account = fakeAccount(fakePlatform({ offer: offers({ listPage }) }));
  const { context, time } = fakeContext([account]);
  time.pass(5);
  return { asked, supply: pagedSupply(context, account, 'offer', listPage, { text: 'x' }, order) };
}

const row = (nativeId: string) => ({ record: { nativeId }, position: `after ${nativeId}` });

describe('pages of the platform', () => {
  it('are asked for with the filter and the order, and go on behind a position of theirs', async () => {
    const { asked, supply } = pagesOf({ rows: [row('a'), row('b')], hasMore: true }, { rows: [row('c')] });
    const first = await supply.ahead(null, 2);
    expect(first).toMatchObject({ rows: [{ node: { nativeId: 'a' } }, { node: { nativeId: 'b' } }], hasMore: true });
    expect(await supply.ahead(first.rows[1]?.position ?? null, 2)).toMatchObject({ hasMore: false });
    expect(asked).toEqual([
      { filter: { text: 'x' }, order, after: null, limit: 2 },
      { filter: { text: 'x' }, order, after: 'after b', limit: 2 },
    ]);
  });

  it('cannot go on behind a row of a held list: that is refused, and never sent', async () => {
    const { asked, supply } = pagesOf();
    await expect(supply.ahead('["b","2","2"]', 2)).rejects.toBeInstanceOf(Unsupported);
    expect(asked).toEqual([]);
  });

  it('are of now, and tell what made no sense', async () => {
    const { supply } = pagesOf({ odd: [{ place: 'row 1', message: 'no id' }] });
    await supply.ahead(null, 2);
    expect(supply.facts).toEqual({
      method: 'LIVE',
      asOf: 5,
      stale: null,
      odd: [{ place: 'row 1', message: 'no id' }],
    });
  });
});

describe('the number of rows', () => {
  it.each([7, null])('is that of the first page, also where it is %j', async (count) => {
    const { asked, supply } = pagesOf({ count });
    await supply.ahead(null, 2);
    expect(await supply.count()).toBe(count);
    expect(asked).toHaveLength(1);
  });

  it('is asked for on a later page', async () => {
    const { asked, supply } = pagesOf({ count: 3 }, { count: 7 });
    await supply.ahead('~after b', 2);
    expect(await supply.count()).toBe(7);
    expect(asked[1]).toMatchObject({ after: null, limit: 1 });
  });
});
