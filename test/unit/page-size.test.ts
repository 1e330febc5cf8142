import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../../resolvers/invalid-input.ts';
import type { PageArguments } from '../../resolvers/list-arguments.ts';
import { mostRows, pageRequest, usualRows } from '../../resolvers/page-size.ts';

describe('a page', () => {
  it.each<[PageArguments, ReturnType<typeof pageRequest>]>([
    [{}, { backwards: false, size: usualRows, cursor: null }],
    [
      { first: null, after: null, last: null, before: null },
      { backwards: false, size: usualRows, cursor: null },
    ],
    [{ after: 'x' }, { backwards: false, size: usualRows, cursor: 'x' }],
    [
      { first: 1, after: 'x' },
      { backwards: false, size: 1, cursor: 'x' },
    ],
    [{ first: mostRows }, { backwards: false, size: mostRows, cursor: null }],
    [{ last: 3 }, { backwards: true, size: 3, cursor: null }],
    [
      { last: mostRows, before: 'x' },
      { backwards: true, size: mostRows, cursor: 'x' },
    ],
  ])('asked for as %j is %j', (args, page) => {
    expect(pageRequest(args)).toEqual(page);
  });

  it.each<[string, PageArguments]>([
    ['first', { first: 0 }],
    ['first', { first: -1 }],
    ['first', { first: mostRows + 1 }],
    ['last', { last: 0 }],
    ['last', { last: mostRows + 1 }],
    ['last', { first: 1, last: 1 }],
    ['before', { before: 'x' }],
    ['before', { first: 1, before: 'x' }],
    ['after', { last: 1, after: 'x' }],
  ])('is refused at "%s" when asked for as %j', (argument, args) => {
    const refused = expect.objectContaining({ field: argument, code: 'BAD_USER_INPUT' });
    expect(() => pageRequest(args)).toThrow(InvalidInput);
    expect(() => pageRequest(args)).toThrow(refused);
  });
});
