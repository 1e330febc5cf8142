import { describe, expect, it } from 'vitest';
import type { Order } from '../../datasources/query.ts';
import { compareIds, compareKeys, orderKey } from '../../resolvers/order.ts';
import { entitiesOf, fakeAccount } from './fake-context.ts';
import { fakePlatform, offers } from './fake-platform.ts';

const by = (field: Order['by'], descending = false): Order => ({ by: field, descending });
const sorted = (order: Order, keys: readonly (string | null)[]) =>
  keys.toSorted((one, other) => compareKeys(order, one, other));

describe('names', () => {
  it('with numbers inside are ordered by their value', () => {
    expect(sorted(by('NAME'), ['Offer 10', 'Offer 9', 'Offer 1'])).toEqual(['Offer 1', 'Offer 9', 'Offer 10']);
  });

  it('are ordered as people do, with accents and in whatever script', () => {
    expect(sorted(by('NAME'), ['яблоко', 'zebra', 'éclair', 'apple', 'Банан', 'fig', '_x'])).toEqual([
      '_x',
      'apple',
      'éclair',
      'fig',
      'zebra',
      'Банан',
      'яблоко',
    ]);
  });

  it.each([
    ['a', 'A'],
    ['é', 'e'],
    ['e\u0301', 'é'],
  ])('%j and %j are equal, so that their ids decide', (one, other) => {
    expect(compareKeys(by('NAME'), one, other)).toBe(0);
  });
});

it('what is missing stands last, whichever way the order runs', () => {
  expect(sorted(by('NAME'), [null, 'b', 'a'])).toEqual(['a', 'b', null]);
  expect(sorted(by('NAME', true), [null, 'a', 'b'])).toEqual(['b', 'a', null]);
  expect(compareKeys(by('NAME', true), null, null)).toBe(0);
});

it('ids are ordered as numbers beyond what a float holds, and before those that are none', () => {
  const ids = ['a', '9007199254740993', '9007199254740992', '10', '9', '', 'B'];
  expect(ids.toSorted(compareIds)).toEqual(['9', '10', '9007199254740992', '9007199254740993', '', 'B', 'a']);
  expect(compareIds('7', '7')).toBe(0);
});

it('the key of a record is the field asked for, times as the instant that they mean', () => {
  const [offer] = entitiesOf(fakeAccount(fakePlatform({ offer: offers() })), [
    { nativeId: '1', name: 'x', status: 'PAUSED', createdAt: '2026-01-01T01:00:00+02:00' },
  ]);
  if (!offer) throw new Error('There is no offer.');
  const keys = (['NAME', 'STATUS', 'CREATED_AT', 'UPDATED_AT'] as const).map((field) => orderKey(by(field), offer));
  expect(keys).toEqual(['x', 'PAUSED', '2025-12-31T23:00:00.000Z', null]);
});
