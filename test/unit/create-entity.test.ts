import { describe, expect, it } from 'vitest';
import { entityId } from '../../resolvers/entity.ts';
import { createEntity } from '../../resolvers/writes/create-entity.ts';
import { fakePlatform } from './fake-platform.ts';
import { writableWorld } from './writable-world.ts';

describe('a creation', () => {
  it('is sent, read back and proved', async () => {
    const { asked, create, account } = writableWorld();
    const { entity, changes } = await create({ name: 'x' });
    expect(entity?.id).toBe(entityId(account, 'offer', '8'));
    expect(changes).toMatchObject([{ field: 'name', before: null, after: 'x', outcome: 'APPLIED' }]);
    expect(asked).toEqual(['make {"name":"x"}', 'read 8']);
  });

  it('in an account that is not there, or not of the platform, is refused', async () => {
    const { request, type } = writableWorld();
    const elsewhere = { ...type, platform: fakePlatform({}, 'other') };
    for (const [of, account] of [
      [type, 'two'],
      [elsewhere, 'one'],
    ] as const) {
      await expect(createEntity(request(), of, { account, values: {} })).rejects.toMatchObject({
        code: 'UNKNOWN_ACCOUNT',
      });
    }
  });
});
