import { describe, expect, it } from 'vitest';
import type { StretchQuery } from '../../datasources/query.ts';
import { entityId } from '../../resolvers/entity.ts';
import type { EventArguments } from '../../resolvers/list-arguments.ts';
import { listEvents } from '../../resolvers/list-events.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakePlatform, offers } from './fake-platform.ts';

/** An account with two clicks and an offer, and what its log was asked. */
function world() {
  const asked: StretchQuery[] = [];
  const during = async (_connection: unknown, query: StretchQuery) => {
    asked.push(query);
    const records = [3_000, 2_000].map((at) => ({ nativeId: `${at}`, occurredAt: new Date(at).toISOString() }));
    const left = records.filter(({ nativeId }) => Number(nativeId) < query.to);
    return { records: left.slice(0, query.limit), odd: [], more: left.length > query.limit, count: 2 };
  };
  const log = clicks({ during, cannotNarrow: { advertiserId: 'It tells of no advertiser.' } });
  const account = fakeAccount(fakePlatform({ click: log }));
  const other = fakeAccount(fakePlatform({ offer: offers() }, 'other'), 'other');
  const { request, time } = fakeContext([account, other]);
  time.pass(10_000);
  const list = (args: Partial<EventArguments> = {}) =>
    listEvents(request(), 'click', { filter: { range: { from: '1970-01-01T00:00:01Z' } }, ...args });
  return { asked, account, list, time };
}

describe('a listing of events', () => {
  it('is of the range up to now, newest first', async () => {
    const { asked, list } = world();
    const { edges, failures, sources } = await list();
    expect(edges.map(({ node }) => node.nativeId)).toEqual(['3000', '2000']);
    expect(asked).toEqual([{ from: 1_000, to: 10_000, filter: {}, oldestFirst: false, limit: 20 }]);
    expect(failures).toEqual([]);
    expect(sources).toMatchObject([{ method: 'LIVE', rows: 2 }]);
  });

  it('stays that of the range of its first page, however late the next is read', async () => {
    const { asked, list, time } = world();
    const { pageInfo } = await list({ first: 1 });
    time.pass(50_000);
    await list({ first: 1, after: pageInfo.endCursor, order: null });
    expect(asked.map(({ to }) => to)).toEqual([10_000, 3_001]);
    await list({ first: 1 });
    expect(asked[2]).toMatchObject({ to: 60_000 });
  });

  it('refuses a cursor of another order or filter', async () => {
    const { list } = world();
    const { pageInfo } = await list({ first: 1 });
    const asked = async (args: Partial<EventArguments>) => list({ ...args, after: pageInfo.endCursor });
    await expect(asked({ order: 'OLDEST_FIRST' })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    const filter = { range: { from: '1970-01-01T00:00:02Z' } };
    await expect(asked({ filter })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('cannot be read backwards', async () => {
    const { asked, list } = world();
    expect((await list({ last: 5 })).failures).toMatchObject([{ code: 'UNSUPPORTED' }]);
    expect(asked).toEqual([]);
  });

  it('says of a platform without a log that it has none, if it was named', async () => {
    const { list } = world();
    const range = { from: '1970-01-01T00:00:01Z' };
    expect((await list({ filter: { range, platforms: ['other'] } })).failures).toMatchObject([
      { code: 'UNSUPPORTED', message: 'Other has no clicks.' },
    ]);
  });

  it('says why its platform cannot narrow by something', async () => {
    const { asked, account, list } = world();
    const filter = { range: { from: '1970-01-01T00:00:01Z' }, advertiserId: [entityId(account, 'advertiser', '7')] };
    expect((await list({ filter })).failures).toMatchObject([{ message: 'It tells of no advertiser.' }]);
    expect(asked).toEqual([]);
  });
});
