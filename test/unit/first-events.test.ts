import { describe, expect, it } from 'vitest';
import { Unsupported } from '../../datasources/errors.ts';
import type { Stretch, StretchQuery } from '../../datasources/query.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakePlatform } from './fake-platform.ts';

const click = (nativeId: string, offerNativeId: string) => ({
  nativeId,
  offerNativeId,
  occurredAt: '1970-01-01T00:00:02Z',
});

/** What is asked of a log that gives this, for the first two clicks of some offers each. */
function asking(give: (query: StretchQuery) => Partial<Stretch>) {
  const asked: StretchQuery[] = [];
  const during = async (_connection: unknown, query: StretchQuery) => {
    asked.push(query);
    return { records: [], odd: [], more: false, count: null, ...give(query) };
  };
  const account = fakeAccount(fakePlatform({ click: clicks({ during }) }));
  const { context } = fakeContext([account]);
  const stretch = { from: 1_000, to: 9_000, oldestFirst: false, limit: 2 };
  const question = { account, entity: 'click', back: 'offerId', ...stretch } as const;
  const first = async (...offers: readonly string[]) => {
    const found = await context.firstEvents.loadMany(offers.map((nativeId) => ({ ...question, nativeId })));
    return found.map((one) =>
      one instanceof Error ? one : one && { ...one, records: one.records.map((each) => each.nativeId) },
    );
  };
  return { asked, first };
}

describe('the first events of several records', () => {
  it('come with one call, each with its own', async () => {
    const { asked, first } = asking(() => ({
      records: [click('a', '7'), click('b', '8'), click('c', '7'), click('d', '7')],
    }));
    expect(await first('7', '8', '9')).toEqual([
      { records: ['a', 'c'], odd: [], more: true, count: 3 },
      { records: ['b'], odd: [], more: false, count: 1 },
      { records: [], odd: [], more: false, count: 0 },
    ]);
    expect(asked).toMatchObject([{ filter: { offerId: ['7', '8', '9'] }, from: 1_000, to: 9_000, limit: 1_000 }]);
  });

  it('are asked for alone where they may not all have shown', async () => {
    const { first } = asking(() => ({
      records: [click('a', '7'), click('b', '8'), click('c', '7'), click('d', '7')],
      more: true,
    }));
    expect(await first('7', '8')).toEqual([{ records: ['a', 'c'], odd: [], more: true, count: null }, null]);
  });

  it('are asked for alone where a row made no sense: nobody knows whose it was', async () => {
    const { first } = asking(() => ({ odd: [{ place: 'row 1', message: 'odd' }] }));
    expect(await first('7', '8')).toEqual([null, null]);
  });

  it('are picked from those of all where the platform narrows by one at a time', async () => {
    const { asked, first } = asking(({ filter }) => {
      if (filter.offerId) throw new Unsupported('one at a time');
      return { records: [click('a', '7'), click('x', '99')] };
    });
    expect(await first('7', '8')).toMatchObject([{ records: ['a'] }, { records: [] }]);
    expect(asked).toHaveLength(2);
  });

  it('of only one are left to whoever asks for it', async () => {
    const { asked, first } = asking(() => ({}));
    expect(await first('7')).toEqual([null]);
    expect(asked).toEqual([]);
  });
});
