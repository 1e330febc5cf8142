import { describe, expect, it } from 'vitest';
import { runAction } from '../../resolvers/writes/run-action.ts';
import { writableWorld } from './writable-world.ts';

describe('an action', () => {
  it('after which the record is nowhere is done', async () => {
    const { request, type, id, store } = writableWorld();
    expect(await runAction(request(), type, 'remove', { id })).toMatchObject({ entity: null, changes: [] });
    expect([...store.keys()]).toEqual([]);
  });
});
