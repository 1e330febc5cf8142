import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from '../../resolvers/merge.ts';

const isLess = (one: number, other: number) => one < other;

it('lists in order make one in order, cut where it is long enough', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer())), fc.nat({ max: 20 }), (given, count) => {
      const lists = given.map((list) => list.toSorted((one, other) => one - other));
      const whole = lists.flat().sort((one, other) => one - other);
      expect(merge(lists, isLess, count)).toEqual(whole.slice(0, count));
    }),
  );
});

it('each list keeps its own order, whatever the others think of it', () => {
  expect(merge([[3, 1], [2]], isLess, 9)).toEqual([2, 3, 1]);
});

it('of heads that are equal that of the earlier list comes first', () => {
  const rows = [['a1', 'a2'], ['b1']];
  expect(merge(rows, () => false, 9)).toEqual(['a1', 'a2', 'b1']);
});
