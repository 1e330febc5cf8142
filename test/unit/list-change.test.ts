import { describe, expect, it } from 'vitest';
import { type Fields, integer, records, reference, text, texts } from '../../datasources/spec/field.ts';
import { resolveLists } from '../../datasources/spec/list-change.ts';

const fields = {
  tags: texts('tags', 'Tags.'),
  hidden: texts('hidden', 'Hidden.', { writeOnly: true }),
  offers: records(
    'offers',
    'Offer',
    'Offers.',
    {
      offerId: reference('offer_id', 'Its id.'),
      share: integer('share', 'Its share.'),
      state: text('state', 'Its state.'),
    },
    { itemsBy: 'offerId' },
  ),
} as const satisfies Fields;

const present = {
  tags: ['a', 'b'],
  offers: [
    { offerId: '1', share: 60, state: 'active' },
    { offerId: '2', share: 40, state: 'active' },
  ],
};
const resolve = (changes: object, goneIsRight = false) =>
  resolveLists(fields, changes as Readonly<Record<string, unknown>>, present, goneIsRight);

describe('a change of a list', () => {
  it.each([
    [{ set: ['x'] }, ['x']],
    [{ add: ['c'] }, ['a', 'b', 'c']],
    [{ add: ['b', 'c', 'c'] }, ['a', 'b', 'c']],
    [{ remove: ['a'] }, ['b']],
    [{ add: ['c'], remove: ['b'] }, ['a', 'c']],
  ])('%j is the whole list %j', (change, whole) => {
    expect(resolve({ tags: change })).toEqual({ tags: whole });
  });

  it('of objects adds, removes and replaces by what tells them apart, and keeps the rest of an item', () => {
    expect(
      resolve({
        offers: {
          add: [
            { offerId: '2', share: 10 },
            { offerId: '3', share: 30 },
          ],
          remove: ['1'],
        },
      }),
    ).toEqual({
      offers: [
        { offerId: '2', share: 10, state: 'active' },
        { offerId: '3', share: 30 },
      ],
    });
  });

  it.each([
    [{ tags: { set: ['x'], add: ['y'] } }],
    [{ tags: {} }],
    [{ tags: { remove: ['x'] } }],
    [{ hidden: { add: ['x'] } }],
  ])('%j cannot be meant', (changes) => {
    expect(() => resolve(changes)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
  });

  it('whose item is gone already was made, where it is only looked', () => {
    expect(resolve({ tags: { remove: ['x'] } }, true)).toEqual({ tags: ['a', 'b'] });
  });

  it('that is null or whole stays as it is', () => {
    expect(resolve({ tags: null, offers: [] })).toEqual({ tags: null, offers: [] });
  });
});
