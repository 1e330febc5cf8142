import { describe, expect, it } from 'vitest';
import type { EntitySpec } from '../../datasources/platform.ts';
import { loadReference } from '../../resolvers/relations.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { creatives, fakePlatform, offers, sweepOf } from './fake-platform.ts';

/** An account whose list lacks the offer 9, of which other answers have told the name; what is asked is noted. */
function world(methods: Partial<EntitySpec<'offer'>> = {}) {
  const asked: string[] = [];
  const spec = offers({
    listAll: async () => {
      asked.push('all');
      return sweepOf([{ nativeId: '1', name: 'one' }]);
    },
    byIds: async (_connection, ids) => {
      asked.push(`ids ${ids}`);
      return ids.map((nativeId) => ({ nativeId, name: 'read' }));
    },
    standIn: (_connection, id) => (id === '9' ? { record: { nativeId: id, name: 'told' }, knows: ['name'] } : null),
    ...methods,
  });
  const account = fakeAccount(fakePlatform({ offer: spec, creative: creatives() }));
  const { context } = fakeContext([account]);
  const load = (nativeId: string | null, ...wanted: readonly string[]) =>
    loadReference(context, account, 'offer', nativeId, new Set(wanted));
  const hold = () => context.snapshots.read({ account, entity: 'offer', narrowing: null }, false, context.call);
  return { asked, account, context, load, hold };
}

describe('what a record points to', () => {
  it('is nothing where it points nowhere, or to what its platform cannot find', async () => {
    const { account, context, load } = world();
    expect(await load(null)).toBeNull();
    expect(await loadReference(context, account, 'creative', '7', new Set())).toBeNull();
    expect(await loadReference(context, account, 'campaign', '7', new Set())).toBeNull();
  });

  it('is stood in for where no more is wanted than is known', async () => {
    const { asked, load, hold } = world();
    await hold();
    expect(await load('9', 'id', 'name', '__typename')).toMatchObject({ name: 'told', knows: ['name'] });
    expect(asked).toEqual(['all']);
  });

  it('is read where more is wanted, and is what stood in where there is no more', async () => {
    const { asked, load, hold } = world();
    await hold();
    expect(await load('9', 'name', 'status')).toMatchObject({ name: 'read' });
    expect(asked).toEqual(['all', 'ids 9']);
    const gone = world({ byIds: async (_connection, ids) => ids.map(() => null) });
    await gone.hold();
    expect(await gone.load('9', 'status')).toMatchObject({ name: 'told' });
  });
});
