import { describe, expect, it } from 'vitest';
import { Unreachable, Unsupported } from '../../datasources/errors.ts';
import type { EntitySpec } from '../../datasources/platform.ts';
import type { Narrowing, Page, PageQuery } from '../../datasources/query.ts';
import { entityId } from '../../resolvers/entity.ts';
import type { ListArguments, PageArguments } from '../../resolvers/list-arguments.ts';
import { listEntities } from '../../resolvers/list-entities.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { creatives, fakePlatform, offers, sweepOf } from './fake-platform.ts';

const records = ['1', '2', '3'].map((nativeId) => ({ nativeId, name: `offer ${nativeId}` }));
const pageOf = (): Page => ({
  rows: records.map((record) => ({ record, position: record.nativeId })),
  odd: [],
  hasMore: false,
  count: null,
});

/** A listing of one account with these methods, and which of them were called. */
function listingOf(methods: Partial<EntitySpec<'offer'>>) {
  const account = fakeAccount(fakePlatform({ offer: offers(methods) }));
  const { context, time } = fakeContext([account]);
  const list = async (args: ListArguments = {}) => {
    const { edges, failures, sources } = await listEntities(context, 'offer', args);
    return {
      ids: edges.map(({ node }) => node.nativeId),
      failures,
      method: sources[0]?.method,
      stale: sources[0]?.stale,
    };
  };
  return { account, list, time };
}

describe('a platform that lists all', () => {
  it('is asked once, and its list held, filtered and ordered here', async () => {
    let calls = 0;
    const { list } = listingOf({
      listAll: async () => {
        calls += 1;
        return sweepOf(records);
      },
    });
    const descending = { field: 'NAME', direction: 'DESC' } as const;
    expect(await list({ orderBy: descending })).toMatchObject({ ids: ['3', '2', '1'], method: 'HELD' });
    expect(await list({ filter: { text: '2' } })).toMatchObject({ ids: ['2'] });
    expect(calls).toBe(1);
  });

  it('that fails is answered from what is held, with the reason', async () => {
    let fails = false;
    const { list, time } = listingOf({
      listAll: async () => {
        if (fails) throw new Unreachable('gone');
        return sweepOf(records);
      },
    });
    await list();
    fails = true;
    time.pass(1_000_000);
    expect(await list()).toMatchObject({ ids: ['1', '2', '3'], failures: [], stale: { code: 'UNREACHABLE' } });
  });

  it('and has too much for that is asked for pages, or refused where it has none', async () => {
    const listAll = async () => sweepOf(records, false);
    expect(await listingOf({ listAll, listPage: async () => pageOf() }).list()).toMatchObject({
      ids: ['1', '2', '3'],
      method: 'LIVE',
    });
    expect((await listingOf({ listAll }).list()).failures).toMatchObject([{ code: 'UNSUPPORTED' }]);
  });
});

describe('a live listing', () => {
  const listAll = async () => sweepOf(records);

  it('is asked of the platform in pages', async () => {
    const asked: PageQuery[] = [];
    const { list } = listingOf({
      listAll,
      listPage: async (_connection, query) => {
        asked.push(query);
        return pageOf();
      },
    });
    expect(await list({ freshness: 'LIVE', filter: { text: 'x' }, first: 3 })).toMatchObject({ method: 'LIVE' });
    expect(asked).toEqual([{ filter: { text: 'x' }, order: null, after: null, limit: 3 }]);
  });

  it.each<[string, ListArguments, Partial<EntitySpec<'offer'>>]>([
    ['the platform cannot narrow its pages so', {}, { listPage: () => Promise.reject(new Unsupported('no')) }],
    ['it runs backwards', { last: 20 }, { listPage: async () => pageOf() }],
    ['there are no pages', {}, {}],
  ])('is taken from the whole list, read now, where %s', async (_why, args, methods) => {
    let calls = 0;
    const counted = async () => {
      calls += 1;
      return sweepOf(records);
    };
    const { list } = listingOf({ listAll: counted, ...methods });
    await list();
    expect(await list({ ...args, freshness: 'LIVE', filter: { text: '2' } })).toMatchObject({
      ids: ['2'],
      failures: [],
    });
    expect(calls).toBe(2);
  });
});

describe('a platform that lists only within something', () => {
  const within = () => {
    const asked: string[] = [];
    const list = async (_connection: unknown, { by, value }: Narrowing) => {
      asked.push(`${by} ${value}`);
      return sweepOf([{ nativeId: value, advertiserNativeId: value }]);
    };
    const byIds = async (_connection: unknown, ids: readonly string[]) => {
      asked.push(`ids ${ids}`);
      return ids.map((nativeId) => ({ nativeId }));
    };
    return { asked, ...listingOf({ listWithin: { by: ['advertiserId', 'text'], list }, byIds }) };
  };

  it('is asked for each value of what it narrows by', async () => {
    const { asked, list, account } = within();
    const advertiserId = ['5', '6'].map((nativeId) => entityId(account, 'advertiser', nativeId));
    expect(await list({ filter: { advertiserId } })).toMatchObject({ ids: ['5', '6'] });
    expect(asked).toEqual(['advertiserId 5', 'advertiserId 6']);
  });

  it('is asked by ids where those are given', async () => {
    const { asked, list, account } = within();
    expect(await list({ filter: { ids: [entityId(account, 'offer', '7')] } })).toMatchObject({ ids: ['7'] });
    expect(asked).toEqual(['ids 7']);
  });

  it('is refused without, with what to give', async () => {
    const { asked, list } = within();
    const { failures } = await list();
    expect(failures).toMatchObject([
      { code: 'UNSUPPORTED', message: expect.stringMatching(/"ids", "advertiserId", "text"/) },
    ]);
    expect(asked).toEqual([]);
  });
});

it('records of several lists come once each, and those with the same native id stay apart, at every cut', async () => {
  const both = { nativeId: '7', nativeType: 'both' };
  const list = async (_connection: unknown, { value }: Narrowing) =>
    sweepOf([{ nativeId: '7', nativeType: value }, both]);
  const typeOf = ({ nativeType }: { readonly nativeType: string | null }) => nativeType;
  const listWithin = { by: ['type'], list, keyedBy: { by: 'type', valueOf: typeOf } } as const;
  const { context } = fakeContext([fakeAccount(fakePlatform({ creative: creatives({ listWithin }) }))]);
  const ask = (page: PageArguments) =>
    listEntities(context, 'creative', { ...page, filter: { type: ['banner', 'text', 'both'] } });
  const keys: (string | null)[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await ask({ first: 1, after });
    keys.push(...edges.map(({ node }) => node.nativeType));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(keys).toEqual(['banner', 'both', 'text']);
});

it('of no type at all there is nothing, and that is no failure', async () => {
  const listWithin = { by: ['type'] as const, list: async () => sweepOf([{ nativeId: '7' }]) };
  const { context } = fakeContext([fakeAccount(fakePlatform({ creative: creatives({ listWithin }) }))]);
  const { edges, failures } = await listEntities(context, 'creative', { filter: { type: [] } });
  expect([edges, failures]).toEqual([[], []]);
});

describe('a platform that has no such thing', () => {
  const absent = fakePlatform({ creative: creatives() }, 'absent');
  const present = fakePlatform({ offer: offers({ listAll: async () => sweepOf(records) }) }, 'present');
  const { context } = fakeContext([fakeAccount(absent, 'one'), fakeAccount(present, 'two')]);

  it('is left out where nobody named it', async () => {
    const { failures, sources } = await listEntities(context, 'offer', {});
    expect(failures).toEqual([]);
    expect(sources.map(({ account }) => account.id)).toEqual(['two']);
  });

  it.each([{ platforms: ['absent'] }, { accounts: ['one'] }])(
    'fails as unsupported where %j named it',
    async (filter) => {
      const { failures } = await listEntities(context, 'offer', { filter });
      expect(failures).toMatchObject([{ code: 'UNSUPPORTED', message: 'Absent has no offers.' }]);
    },
  );
});

it('what a platform can never narrow by is refused with its reason, and nothing is asked', async () => {
  const { list } = listingOf({
    listAll: () => Promise.reject(new Error('asked')),
    cannotNarrow: { status: 'It keeps no status.' },
  });
  const { failures } = await list({ filter: { status: ['ACTIVE'] } });
  expect(failures).toMatchObject([{ code: 'UNSUPPORTED', message: 'It keeps no status.' }]);
});
