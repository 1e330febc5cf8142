import { describe, expect, it } from 'vitest';
import { entityId } from '../../resolvers/entity.ts';
import { findReference } from '../../resolvers/find-reference.ts';
import { findEntities, findNodes } from '../../resolvers/get-entities.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { creatives, fakePlatform, offers } from './fake-platform.ts';

const byIds = async (_connection: unknown, ids: readonly string[]) =>
  ids.map((nativeId) => (nativeId === '404' ? null : { nativeId }));
const account = fakeAccount(fakePlatform({ offer: offers({ byIds }), creative: creatives({ byIds }) }));
const { request } = fakeContext([account]);
const offer = (key: string) => entityId(account, 'offer', key);
const creative = entityId(account, 'creative', '7');
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('ids that a caller typed', () => {
  it('find what is there, and say of each other one what is wrong with it', async () => {
    expect(await findEntities('offer', [offer('7'), offer('404'), creative, '7'], request())).toEqual([
      expect.objectContaining({ nativeId: '7' }),
      code('NOT_FOUND'),
      code('WRONG_TYPE'),
      code('INVALID_ID'),
    ]);
  });

  it('find accounts too, where anything with an id is asked for', async () => {
    expect(await findNodes(['one', offer('7'), 'two', creative], request())).toEqual([
      account,
      expect.objectContaining({ type: 'FakeOffer' }),
      code('INVALID_ID'),
      expect.objectContaining({ type: 'FakeCreative' }),
    ]);
  });

  it('find no account that the viewer may not read', async () => {
    const viewer = { name: 'someone', mayRead: () => false, mayWrite: () => false, mayCall: () => false };
    expect(await findNodes(['one', offer('7')], request({ viewer }))).toEqual([code('INVALID_ID'), code('NOT_FOUND')]);
  });
});

describe("a federation's reference", () => {
  it('is what it points to, or null', async () => {
    const context = request();
    expect(await findReference('FakeOffer', offer('7'), context)).toMatchObject({ nativeId: '7' });
    expect(await findReference('FakeOffer', offer('404'), context)).toBeNull();
  });

  it.each([7, null, undefined, 'no id', creative])('of the id %j is refused', async (id) => {
    const refused = { field: 'representations', code: 'INVALID_ID' };
    await expect(findReference('FakeOffer', id, request())).rejects.toMatchObject(refused);
  });

  it('is one of at most a hundred in a request', async () => {
    const context = request();
    for (let count = 0; count < 100; count += 1) await findReference('FakeOffer', offer('7'), context);
    await expect(findReference('FakeOffer', offer('7'), context)).rejects.toMatchObject({ code: 'TOO_MANY' });
    await expect(findReference('FakeOffer', offer('7'), request())).resolves.toBeTruthy();
  });
});
