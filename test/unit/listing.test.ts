import { describe, expect, it } from 'vitest';
import { RateLimited, Unreachable } from '../../datasources/errors.ts';
import type { Account } from '../../resolvers/account.ts';
import { heldSupply } from '../../resolvers/held-supply.ts';
import { listing } from '../../resolvers/listing.ts';
import { pageRequest } from '../../resolvers/page-size.ts';
import type { Supply, SupplyFacts } from '../../resolvers/supply.ts';
import { entitiesOf, fakeAccount, fakeContext } from './fake-context.ts';
import { fakePlatform, offers } from './fake-platform.ts';

const platform = fakePlatform({ offer: offers() });
const [one, two] = [fakeAccount(platform, 'one'), fakeAccount(platform, 'two')];
const { context, logged } = fakeContext([one, two]);

function supplyOf(account: Account, ids: readonly string[], change: Partial<SupplyFacts> = {}): Supply<'offer'> {
  const records = ids.map((nativeId) => ({ nativeId }));
  const facts: SupplyFacts = { method: 'HELD', asOf: 0, stale: null, odd: [], ...change };
  return heldSupply(account, entitiesOf(account, records), {}, null, facts);
}

/** One page of these supplies by turns; an Error is one that cannot be opened. */
function pageOf(supplies: readonly (Supply<'offer'> | Error)[], page = pageRequest({ first: 3 })) {
  const accounts = [one, two];
  const openings = supplies.map((supply, index) => ({
    account: accounts[index] ?? one,
    open: async () => {
      if (supply instanceof Error) throw supply;
      return supply;
    },
  }));
  return listing(context, openings, {
    page,
    progress: null,
    range: null,
    madeWith: null,
    comesBefore: (first, second) => (first.turn === second.turn ? null : first.turn < second.turn),
  });
}

describe('a page of several accounts', () => {
  it('shows them by turns where there is no order', async () => {
    const { edges, pageInfo } = await pageOf([supplyOf(one, ['1', '2', '3']), supplyOf(two, ['8', '9'])]);
    expect(edges.map(({ node }) => node.nativeId)).toEqual(['1', '8', '2']);
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, startCursor: edges[0]?.cursor });
  });

  it('tells of each account how many rows came, by what way, and as of when', async () => {
    const stale = { account: two, code: 'UNREACHABLE', message: 'gone', retryAfter: null } as const;
    const { sources } = await pageOf([
      supplyOf(one, ['1', '2', '3'], { method: 'LIVE', asOf: 1_000 }),
      supplyOf(two, ['8'], { stale }),
    ]);
    expect(sources).toEqual([
      { account: one, rows: 2, method: 'LIVE', asOf: '1970-01-01T00:00:01.000Z', stale: null },
      { account: two, rows: 1, method: 'HELD', asOf: '1970-01-01T00:00:00.000Z', stale },
    ]);
  });

  it('names the accounts that failed, and gives the rows of the others', async () => {
    const { edges, failures, sources, pageInfo } = await pageOf([
      new RateLimited('too often', { retryAfter: 30 }),
      supplyOf(two, ['8']),
    ]);
    expect(edges.map(({ node }) => node.nativeId)).toEqual(['8']);
    expect(failures).toEqual([{ account: one, code: 'RATE_LIMITED', message: 'too often', retryAfter: 30 }]);
    expect(sources.map(({ account }) => account.id)).toEqual(['two']);
    expect(pageInfo.hasNextPage).toBe(true);
  });

  it('shows nothing of the words of a defect, which the log has', async () => {
    const defect = new TypeError('secret words');
    const { failures } = await pageOf([defect]);
    expect(failures).toEqual([
      expect.objectContaining({ code: 'INTERNAL', message: expect.not.stringContaining('words') }),
    ]);
    expect(logged).toContainEqual(expect.objectContaining({ account: 'one', cause: defect }));
  });

  it('of nothing but failures, or but rows that made no sense, is the last one', async () => {
    const failed = await pageOf([new Unreachable('gone'), new Unreachable('gone')]);
    expect(failed.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
    const empty: Supply<'offer'> = { ...supplyOf(one, []), ahead: async () => ({ rows: [], hasMore: true }) };
    expect((await pageOf([empty])).pageInfo.hasNextPage).toBe(false);
  });

  it('names rows that made no sense among the failures', async () => {
    const { failures } = await pageOf([supplyOf(one, ['1'], { odd: [{ place: 'row 2', message: 'no id' }] })]);
    expect(failures).toEqual([
      { account: one, code: 'MALFORMED', message: expect.stringMatching(/row 2.*no id/), retryAfter: null },
    ]);
  });

  it('cannot be read backwards from a supply that cannot', async () => {
    const { account, facts, ahead, count } = supplyOf(one, ['1']);
    const { failures, edges } = await pageOf(
      [{ account, facts, ahead, count }, supplyOf(two, ['8'])],
      pageRequest({ last: 3 }),
    );
    expect(failures).toEqual([expect.objectContaining({ account: one, code: 'UNSUPPORTED' })]);
    expect(edges.map(({ node }) => node.nativeId)).toEqual(['8']);
  });
});

describe('how many rows there are in all', () => {
  const counting = (account: Account, count: number | null | Error): Supply<'offer'> => ({
    ...supplyOf(account, ['1']),
    count: async () => {
      if (count instanceof Error) throw count;
      return count;
    },
  });
  it.each([
    ['exact where all accounts say', [counting(one, 3), counting(two, 4)], { value: 7, precision: 'EXACT' }],
    ['exact where there is no account', [], { value: 0, precision: 'EXACT' }],
    [
      'at least so many where one does not count',
      [counting(one, 3), counting(two, null)],
      { value: 3, precision: 'AT_LEAST' },
    ],
    [
      'at least so many where one fails to',
      [counting(one, 3), counting(two, new Unreachable('gone'))],
      { value: 3, precision: 'AT_LEAST' },
    ],
    [
      'at least so many where one is missing',
      [counting(one, 3), new Unreachable('gone')],
      { value: 3, precision: 'AT_LEAST' },
    ],
    [
      'unknown where nobody says',
      [counting(one, null), new Unreachable('gone')],
      { value: null, precision: 'UNKNOWN' },
    ],
  ])('is %s', async (_how, supplies, count) => {
    expect(await (await pageOf(supplies)).totalCount()).toEqual(count);
  });
});
