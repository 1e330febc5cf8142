import { describe, expect, it } from 'vitest';
import { Malformed, Unreachable } from '../../datasources/errors.ts';
import type { EntitySpec } from '../../datasources/platform.ts';
import { entityId } from '../../resolvers/entity.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakePlatform, offers, sweepOf } from './fake-platform.ts';

const list = sweepOf(['1', '2', '3'].map((nativeId) => ({ nativeId })));

/** An account whose calls are noted; it knows the offers 1 to 3 by its list, and every other one by its id but 404. */
function noting(methods: Partial<EntitySpec<'offer'>> = {}) {
  const asked: string[] = [];
  const spec = offers({
    listAll: async () => {
      asked.push('all');
      return list;
    },
    byIds: async (_connection, ids) => {
      asked.push(`ids ${ids}`);
      return ids.map((nativeId) => (nativeId === '404' ? null : { nativeId }));
    },
    ...methods,
  });
  const account = fakeAccount(fakePlatform({ offer: spec, click: clicks() }));
  const { request, time, snapshots } = fakeContext([account]);
  const load =
    (way: 'related' | 'entities') =>
    async (...nativeIds: readonly string[]) => {
      const found = await request()[way].loadMany(nativeIds.map((id) => entityId(account, 'offer', id)));
      return found.map((one) => (one instanceof Error ? one : (one?.nativeId ?? null)));
    };
  return { account, asked, related: load('related'), entities: load('entities'), time, snapshots, request };
}

describe('what relations point to', () => {
  it('is asked for by its id where there is one', async () => {
    const { asked, related } = noting();
    expect(await related('2')).toEqual(['2']);
    expect(asked).toEqual(['ids 2']);
  });

  it('is taken from the whole list where there are several, and what that lacks is asked for by ids', async () => {
    const { asked, related } = noting();
    expect(await related('2', '9', '1', '404')).toEqual(['2', '9', '1', null]);
    expect(asked).toEqual(['all', 'ids 9', 'ids 404']);
  });

  it('is asked for by ids where one call brings them all', async () => {
    const { asked, related } = noting({ idsPerCall: 3 });
    expect(await related('1', '2', '9')).toEqual(['1', '2', '9']);
    expect(asked).toEqual(['ids 1,2,9']);
  });

  it('costs nothing where it is held, by list or alone', async () => {
    const { asked, related } = noting();
    await related('1', '2', '9');
    asked.length = 0;
    expect(await related('3', '9', '1')).toEqual(['3', '9', '1']);
    expect(asked).toEqual([]);
  });

  it('is asked for by ids where the list is too large to be held', async () => {
    const { asked, related } = noting({ listAll: async () => sweepOf([], false) });
    expect(await related('1', '2')).toEqual(['1', '2']);
    expect(asked).toEqual(['ids 1', 'ids 2']);
  });

  it('is there where it is held, though what has to be asked for fails', async () => {
    const gone = new Unreachable('gone');
    const { related } = noting({ byIds: () => Promise.reject(gone) });
    expect(await related('1', '9', '2')).toEqual(['1', gone, '2']);
  });

  it('is not asked for again where it was not there', async () => {
    const { asked, related } = noting();
    expect([await related('404'), await related('404')]).toEqual([[null], [null]]);
    expect(asked).toEqual(['ids 404']);
  });

  it('may be stood in for by what other answers told, once the list is known to lack it', async () => {
    const { asked, related } = noting({
      standIn: (_connection, id) => (id === '9' ? { record: { nativeId: id, name: 'told' }, knows: ['name'] } : null),
    });
    expect(await related('1', '9', '8')).toEqual(['1', '9', '8']);
    expect(asked).toEqual(['all', 'ids 8']);
  });

  it('is asked for by ids where the platform lists nothing', async () => {
    const { listAll: _listAll, ...methods } = offers();
    const byIds = async (_connection: unknown, ids: readonly string[]) => ids.map((nativeId) => ({ nativeId }));
    const account = fakeAccount(fakePlatform({ offer: { ...methods, byIds } }));
    const { context } = fakeContext([account]);
    const ids = ['1', '2'].map((id) => entityId(account, 'offer', id));
    expect(await context.related.loadMany(ids)).toMatchObject([{ nativeId: '1' }, { nativeId: '2' }]);
  });

  it('is read again after a write, whatever was held', async () => {
    const { asked, related, snapshots, account, time } = noting();
    await related('1', '2', '9');
    time.pass(1);
    snapshots.forget(account, 'offer');
    asked.length = 0;
    await related('1');
    await related('9');
    expect(asked).toEqual(['ids 1', 'ids 9']);
  });
});

describe('what a caller asks for by id', () => {
  it('is read now, whatever is held, in one group', async () => {
    const { asked, related, entities } = noting();
    await related('1', '2');
    expect(await entities('1', '404', '2')).toEqual(['1', null, '2']);
    expect(asked).toEqual(['all', 'ids 1,404,2']);
  });

  it('is remembered for relations', async () => {
    const { asked, related, entities } = noting();
    await entities('9');
    expect(await related('9')).toEqual(['9']);
    expect(asked).toEqual(['ids 9']);
  });

  it('has errors in their places, also for a record that makes no entity', async () => {
    const odd = new Malformed('odd');
    const { entities } = noting({ byIds: async () => [{ nativeId: '1' }, odd, { nativeId: '' }] });
    expect(await entities('1', '2', '3')).toEqual(['1', odd, expect.any(Malformed)]);
  });

  it('fails for the whole group where the call fails, and for no other', async () => {
    const gone = new Unreachable('gone');
    const failing = fakePlatform({ offer: offers({ byIds: () => Promise.reject(gone) }) });
    const fine = fakePlatform({ offer: offers({ byIds: async () => [{ nativeId: '3' }] }) }, 'fine');
    const [one, two] = [fakeAccount(failing, 'one'), fakeAccount(fine, 'two')];
    const { context } = fakeContext([one, two]);
    const ids = [entityId(one, 'offer', '1'), entityId(two, 'offer', '3'), entityId(one, 'offer', '2')];
    expect(await context.entities.loadMany(ids)).toEqual([gone, expect.objectContaining({ nativeId: '3' }), gone]);
  });
});

describe('what is found within something only', () => {
  const lists = () => {
    const asked: string[] = [];
    const list = async (_connection: unknown, { value }: { readonly value: string }) => {
      asked.push(value);
      if (value === '3') throw new Unreachable('gone');
      return sweepOf([{ nativeId: '7', advertiserNativeId: value }]);
    };
    const within = ({ advertiserNativeId }: { readonly advertiserNativeId: string | null }) => advertiserNativeId;
    const keyedBy = { by: 'advertiserId', valueOf: within } as const;
    const account = fakeAccount(
      fakePlatform({ offer: offers({ listWithin: { by: ['advertiserId'], list, keyedBy } }) }),
    );
    const { request } = fakeContext([account]);
    const load = async (way: 'related' | 'entities', ...keys: readonly string[]) =>
      (await request()[way].loadMany(keys.map((key) => entityId(account, 'offer', key)))).map((one) =>
        one instanceof Error ? one.message : (one?.key ?? null),
      );
    return { asked, load };
  };

  it('is read from each list that holds some, with errors and gaps in their places', async () => {
    const { asked, load } = lists();
    const keys = ['1~7', '2~7', '3~7', '1~8'];
    expect(await load('entities', ...keys)).toEqual(['1~7', '2~7', 'gone', null]);
    expect(asked).toEqual(['1', '2', '3']);
  });

  it('is taken from lists that are held where relations point to it', async () => {
    const { asked, load } = lists();
    await load('related', '1~7');
    await load('related', '1~7', '1~8');
    expect(asked).toEqual(['1']);
    await load('entities', '1~7');
    expect(asked).toEqual(['1', '1']);
  });

  it('has no id without what it is within', async () => {
    const { asked, load } = lists();
    expect(await load('entities', '7')).toEqual([null]);
    expect(asked).toEqual([]);
  });
});

describe('an id of nothing', () => {
  it('is null: of another account, of a platform that has no call, or of a form that no id has', async () => {
    const { account, request } = noting();
    const stranger = { ...account, id: 'stranger' };
    const ids = [
      entityId(stranger, 'offer', '1'),
      entityId(account, 'click', '5~1'),
      entityId(account, 'offer', '../1'),
    ];
    expect(await request().entities.loadMany(ids)).toEqual([null, null, null]);
  });

  it('is null where the viewer may not read the account, and nothing is asked', async () => {
    const { account, asked, request } = noting();
    const viewer = { name: 'someone', mayRead: () => false, mayWrite: () => false, mayCall: () => false };
    expect(await request({ viewer }).entities.load(entityId(account, 'offer', '1'))).toBeNull();
    expect(asked).toEqual([]);
  });
});
