import { describe, expect, it } from 'vitest';
import { entityId } from '../../resolvers/entity.ts';
import { InvalidInput } from '../../resolvers/invalid-input.ts';
import type { ListFilter } from '../../resolvers/list-arguments.ts';
import { narrow, reasonAgainst } from '../../resolvers/narrow.ts';
import { fakeAccount, fakeContext } from './fake-context.ts';
import { clicks, fakePlatform, offers } from './fake-platform.ts';

const alpha = fakePlatform(
  { offer: offers({ cannotNarrow: { status: 'Alpha keeps no status.' } }), click: clicks() },
  'alpha',
);
const beta = fakePlatform({ offer: offers() }, 'beta');
const [one, two, three] = [fakeAccount(alpha, 'one'), fakeAccount(alpha, 'two'), fakeAccount(beta, 'three')];
const { context, request } = fakeContext([one, two, three]);
const offerIn = (account: typeof one, nativeId: string) => entityId(account, 'offer', nativeId);
const narrowed = (filter: ListFilter, entity: 'offer' | 'click' = 'offer', given = context) =>
  narrow(given, entity, filter).map(({ account, filter: own }) => [account.id, own]);

function refusal(filter: ListFilter): InvalidInput {
  try {
    narrow(context, 'offer', filter);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a listing', () => {
  it('asks every account when nothing is said, also by null', () => {
    expect(narrowed({})).toEqual([
      ['one', {}],
      ['two', {}],
      ['three', {}],
    ]);
    expect(narrowed({ accounts: null, platforms: null, ids: null, text: null, status: null })).toHaveLength(3);
  });

  it('asks the accounts and platforms named, in any letter case of the latter', () => {
    expect(narrowed({ accounts: ['three', 'one'] })).toEqual([
      ['one', {}],
      ['three', {}],
    ]);
    expect(narrowed({ platforms: ['ALPHA'] })).toEqual([
      ['one', {}],
      ['two', {}],
    ]);
    expect(narrowed({ accounts: ['one', 'three'], platforms: ['beta'] })).toEqual([['three', {}]]);
    expect(narrowed({ platforms: [] })).toEqual([]);
  });

  it('asks only the accounts that the viewer may read', () => {
    const viewer = {
      name: 'someone',
      mayRead: (id: string) => id !== 'two',
      mayWrite: () => false,
      mayCall: () => false,
    };
    expect(narrowed({}, 'offer', request({ viewer }))).toEqual([
      ['one', {}],
      ['three', {}],
    ]);
    const asked = () => narrow(request({ viewer }), 'offer', { accounts: ['two'] });
    expect(asked).toThrow(expect.objectContaining({ code: 'UNKNOWN_ACCOUNT' }));
  });

  it('gives each account the ids of its own things, and leaves out those that have none', () => {
    const ids = [offerIn(one, '7'), offerIn(three, '8'), offerIn(one, '9')];
    expect(narrowed({ ids })).toEqual([
      ['one', { ids: ['7', '9'] }],
      ['three', { ids: ['8'] }],
    ]);
    expect(narrowed({ ids: [] })).toEqual([]);
    expect(narrowed({ offerId: [offerIn(two, '7')] }, 'click')).toEqual([['two', { offerId: ['7'] }]]);
  });

  it('sends no id of a form that none of its platform has', () => {
    expect(narrowed({ ids: [offerIn(one, '../7'), offerIn(one, '7')] })).toEqual([['one', { ids: ['7'] }]]);
    expect(narrowed({ offerId: [offerIn(one, '7&key=8')] }, 'click')).toEqual([]);
    // Alpha has no affiliates; their ids would look like all of its ids.
    expect(narrowed({ affiliateId: [entityId(one, 'affiliate', '7/8')] }, 'click')).toEqual([]);
  });

  it('needs all parts of ids to be of one account', () => {
    const filter = { ids: [entityId(one, 'click', '5~x')], offerId: [offerIn(two, '7')] };
    expect(narrowed(filter, 'click')).toEqual([]);
  });

  it('passes on what needs no translation, without the blanks around a text', () => {
    expect(narrowed({ accounts: ['one'], status: ['ACTIVE'], text: ' a b ', type: [] })).toEqual([
      ['one', { status: ['ACTIVE'], text: 'a b', type: [] }],
    ]);
    expect(narrowed({ accounts: ['one'], text: '  ' })).toEqual([['one', {}]]);
  });

  it('knows whether the caller named accounts', () => {
    expect(narrow(context, 'offer', {}).map(({ named }) => named)).toEqual([false, false, false]);
    expect(narrow(context, 'offer', { platforms: ['beta'] }).map(({ named }) => named)).toEqual([true]);
    expect(narrow(context, 'offer', { accounts: ['one'] }).map(({ named }) => named)).toEqual([true]);
  });
});

describe('a filter that cannot be meant', () => {
  it.each<[string, string, ListFilter]>([
    ['filter.accounts', 'UNKNOWN_ACCOUNT', { accounts: ['four'] }],
    ['filter.ids', 'WRONG_TYPE', { ids: [entityId(one, 'click', '5~x')] }],
    ['filter.offerId', 'WRONG_TYPE', { offerId: [entityId(one, 'campaign', '7')] }],
    ['filter.ids', 'INVALID_ID', { ids: ['7'] }],
    ['filter.affiliateId', 'INVALID_ID', { affiliateId: ['7'] }],
  ])('is refused at %s as %s', (field, code, filter) => {
    expect(refusal(filter)).toMatchObject({ field, code });
  });
});

it('a platform says why it cannot narrow by a part, and nothing of the others', () => {
  expect(reasonAgainst(one, 'offer', { text: 'a', status: ['ACTIVE'] })).toBe('Alpha keeps no status.');
  expect(reasonAgainst(one, 'offer', { text: 'a' })).toBeNull();
  expect(reasonAgainst(three, 'offer', { status: ['ACTIVE'] })).toBeNull();
});
