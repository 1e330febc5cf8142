import { expect, it } from 'vitest';
import { asError } from '../../datasources/as-error.ts';
import { groupResults } from '../../resolvers/group-results.ts';

it('results stand in the order of their keys, though each group is read at once', async () => {
  const asked: (readonly string[])[] = [];
  const results = await groupResults(
    ['a1', 'b1', 'a2', 'b2', 'a1'],
    (key) => key.charAt(0),
    async (group) => {
      asked.push(group);
      return group.map((key) => key.toUpperCase());
    },
  );
  expect(results).toEqual(['A1', 'B1', 'A2', 'B2', 'A1']);
  expect(asked).toEqual([
    ['a1', 'a2', 'a1'],
    ['b1', 'b2'],
  ]);
});

it('a group that fails puts its error in its places, and an error of one stays that of one', async () => {
  const [gone, odd] = [new Error('gone'), new Error('odd')];
  const results = await groupResults(
    ['a1', 'b1', 'a2', 'b2'],
    (key) => key.charAt(0),
    async ([first]) => {
      if (first.startsWith('a')) throw gone;
      return ['B1', odd];
    },
  );
  expect(results).toEqual([gone, 'B1', gone, odd]);
});

it('a result that is missing is an error, and null is a result', async () => {
  const results = await groupResults<string, string | null>(
    ['a', 'b'],
    () => '',
    async () => ['A'],
  );
  expect(results).toEqual(['A', new Error('A result is missing.')]);
  expect(
    await groupResults<string, string | null>(
      ['a'],
      () => '',
      async () => [null],
    ),
  ).toEqual([null]);
});

it('of nothing nothing is read', async () => {
  expect(
    await groupResults(
      [],
      () => '',
      () => Promise.reject(new Error('asked')),
    ),
  ).toEqual([]);
});

it('what is thrown and is no error becomes the cause of one', () => {
  expect(asError('text')).toMatchObject({ cause: 'text' });
});
