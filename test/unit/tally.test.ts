import { expect, it } from 'vitest';
import { Tally } from '../../datasources/tally.ts';

it('costs are added up for each account by itself', () => {
  const tally = new Tally();
  tally.add('one', { calls: 1, milliseconds: 250 });
  tally.add('two', { held: 1 });
  tally.add('one', { calls: 2, rows: 7 });
  expect(Object.fromEntries(tally.accounts())).toEqual({
    one: { calls: 3, shared: 0, rows: 7, milliseconds: 250, held: 0, mended: 0 },
    two: { calls: 0, shared: 0, rows: 0, milliseconds: 0, held: 1, mended: 0 },
  });
});
