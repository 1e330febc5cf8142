import { describe, expect, it } from 'vitest';
import { instant, text } from '../../datasources/spec/field.ts';
import { collateralOf } from '../../resolvers/writes/prove-write.ts';

describe('what moved beside what was asked for', () => {
  const fields = { title: text('title', 'Its title.'), end: instant('end', 'When it ends.') };
  const before = { title: 'Old', end: null };
  const after = { title: 'New', end: '2026-03-31T12:00:00Z' };
  const moved = (given: { readonly requested: object; readonly moves?: readonly string[] }) =>
    collateralOf({ fields, before, after, ...given, requested: { ...given.requested } }).map(({ field }) => field);

  it('is every field that is different and was not named', () => {
    expect(moved({ requested: {} })).toEqual(['title', 'end']);
    expect(moved({ requested: { title: 'New' } })).toEqual(['end']);
  });

  it('is none that an action moves as it should', () => {
    expect(moved({ requested: { title: 'New' }, moves: ['end'] })).toEqual([]);
  });
});
