import { expect, it } from 'vitest';
import { Unreachable } from '../../datasources/errors.ts';
import type { Detail } from '../../datasources/platform.ts';
import { loadDetail } from '../../resolvers/details.ts';
import { entitiesOf, fakeAccount, fakeContext } from './fake-context.ts';
import { fakePlatform, offers } from './fake-platform.ts';

/** Two accounts whose offers have caps; what is asked of them is noted, and `load` may fail. */
function world(load: (ids: readonly string[]) => ReturnType<Detail['load']>) {
  const asked: string[] = [];
  const caps: Detail = {
    named: 'Cap',
    says: 'Caps.',
    fields: {},
    load: (connection, ids) => {
      asked.push(`${connection.account.id} ${ids}`);
      return load(ids);
    },
  };
  const platform = fakePlatform({ offer: offers({ details: { caps } }) });
  const accounts = [fakeAccount(platform, 'one'), fakeAccount(platform, 'two')];
  const { context } = fakeContext(accounts);
  const offersIn = (index: number) => {
    const account = accounts[index];
    if (!account) throw new Error('There is no such account.');
    return entitiesOf(account, [{ nativeId: '1' }, { nativeId: '2' }]);
  };
  return { asked, context, all: [...offersIn(0), ...offersIn(1)] };
}

it('details of one kind and account are asked for together, each once, and know their account', async () => {
  const { asked, context, all } = world(async (ids) => ids.map((id) => [{ cap: id }]));
  const found = await Promise.all([...all, ...all].map((offer) => loadDetail(context, offer, 'caps')));
  expect(asked).toEqual(['one 1,2', 'two 1,2']);
  expect(found[3]).toEqual([{ account: all[3]?.account, record: { cap: '2' } }]);
  expect(found).toHaveLength(8);
});

it('an error stands in the place of its record, and the others arrive', async () => {
  const gone = new Unreachable('gone');
  const { context, all } = world(async ([first]) => [[{ cap: first }], gone]);
  const found = await Promise.allSettled(all.slice(0, 2).map((offer) => loadDetail(context, offer, 'caps')));
  expect(found).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: gone }]);
});

it('a call that fails fails for its account only', async () => {
  let calls = 0;
  const { context, all } = world(async (ids) => {
    calls += 1;
    if (calls === 1) throw new Unreachable('gone');
    return ids.map(() => []);
  });
  const found = await Promise.allSettled(all.map((offer) => loadDetail(context, offer, 'caps')));
  expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
});

it('a detail that its type has not is a defect of ours', async () => {
  const { context, all } = world(async () => []);
  const [offer] = all;
  if (!offer) throw new Error('There is no offer.');
  await expect(loadDetail(context, offer, 'streams')).rejects.toThrow('no detail "streams" of a FakeOffer');
});
