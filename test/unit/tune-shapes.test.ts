import { describe, expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import { phpForm } from '../../datasources/php-form.ts';
import { flatRow } from '../../datasources/tune/flat-row.ts';
import { foundIn, leavesMore, rowsIn, withoutSigns } from '../../datasources/tune/found-rows.ts';
import { pageAt } from '../../datasources/tune/page-at.ts';

const [one, two] = [{ Offer: { id: '1' } }, { Offer: { id: '2' } }];

describe('rows in the shapes of the manual', () => {
  it.each<[string, unknown, unknown]>([
    ['a map by id', { '#1': one, '#2': two }, [one, two]],
    ['a map with an odd row', { '#1': one, '#2': null }, [one, null]],
    ['a map by code', { ES: { id: '724' }, FR: { id: '250' } }, [{ id: '724' }, { id: '250' }]],
    ['a list', [one], [one]],
    ['a bare row', { id: '3', tag_id: '7', list: ['a'] }, [{ id: '3', tag_id: '7', list: ['a'] }]],
    ['an empty list', [], []],
    ['an empty map', {}, []],
    ['null', null, []],
    ['the empty text', '', []],
  ])('%s', (_says, raw, rows) => {
    expect(rowsIn(raw)).toEqual(rows);
  });

  it.each<[string, unknown, unknown]>([
    [
      'a page',
      { page: '1', current: '0', count: '41', pageCount: '21', data: { '#1': one } },
      { rows: [one], count: 41 },
    ],
    ['an empty page', { page: '1', count: '0', pageCount: '0', data: [] }, { rows: [], count: 0 }],
    ['a page without its number', { count: '1', pageCount: '1', data: { '#1': one } }, { rows: [one], count: 1 }],
    ['a page without a count', { page: '1', data: { '#1': one } }, { rows: [one], count: null }],
    ['everything', { '#1': one }, { rows: [one], count: 1 }],
    ['nothing', [], { rows: [], count: 0 }],
  ])('%s', (_says, data, found) => {
    expect(foundIn(data)).toEqual(found);
  });
});

it('what no manual describes is shown as it was printed', () => {
  expect(withoutSigns({ '#12': [{ '#3': 'a', name: null }] })).toEqual({ 12: [{ 3: 'a', name: null }] });
});

it.each([
  ['the count says so', { rows: [one], count: 2 }, 0, true],
  ['the count says no', { rows: [one], count: 2 }, 1, false],
  ['nothing counts and the page is full', { rows: [one], count: null }, 0, true],
  ['nothing counts and the page is empty', { rows: [], count: null }, 0, false],
])('whether there are more: %s', (_says, found, passed, more) => {
  expect(leavesMore(found, 1, passed)).toBe(more);
});

describe('a row with its relations', () => {
  const relations = { Country: 'many', Advertiser: 'one', CreativeCode: 'text', PaymentMethod: 'names' } as const;

  it('has them as columns, each in its one shape', () => {
    const row = {
      Offer: { id: '1', name: 'A' },
      Country: { ES: { code: 'ES' } },
      Advertiser: { id: '5' },
      CreativeCode: '<a>',
      PaymentMethod: { Paypal: { email: 'a@b.example' } },
    };
    expect(flatRow(row, 'Offer', relations)).toEqual({
      ...{ id: '1', name: 'A', Country: [{ code: 'ES' }], Advertiser: { id: '5' }, CreativeCode: '<a>' },
      PaymentMethod: ['Paypal'],
    });
  });

  it.each([null, [], ''])('has none of them where the answer says %j', (none) => {
    const row = { Offer: { id: '1' }, Country: none, Advertiser: none, CreativeCode: none, PaymentMethod: none };
    const { Country, Advertiser, PaymentMethod } = flatRow(row, 'Offer', relations);
    expect({ Country, Advertiser, PaymentMethod }).toEqual({ Country: [], Advertiser: null, PaymentMethod: [] });
  });

  it.each([null, [], { Offer: null }, { Offer: { name: 'A' } }, { Offer: { id: '' } }, { Goal: { id: '1' } }])(
    '%j is no row of an offer',
    (row) => {
      expect(() => flatRow(row, 'Offer', {})).toThrow(Malformed);
    },
  );
});

describe('a form for PHP', () => {
  const decoded = (parameters: Parameters<typeof phpForm>[0]) => [...new URLSearchParams(phpForm(parameters))];

  it('nests names in brackets and repeats those of lists', () => {
    expect(
      decoded({ filters: { id: { GREATER_THAN: '5' }, status: ['active', 'paused'] }, sort: { id: 'asc' }, limit: 7 }),
    ).toEqual([
      ['filters[id][GREATER_THAN]', '5'],
      ['filters[status][]', 'active'],
      ['filters[status][]', 'paused'],
      ['sort[id]', 'asc'],
      ['limit', '7'],
    ]);
  });

  it('numbers the objects of a list, and says null and truth in its own words', () => {
    expect(decoded({ ranges: [{ from: 1 }, { from: 2 }], city: null, on: true, off: false })).toEqual([
      ['ranges[0][from]', '1'],
      ['ranges[1][from]', '2'],
      ['city', ''],
      ['on', '1'],
      ['off', '0'],
    ]);
  });

  it('keeps signs and scripts', () => {
    expect(decoded({ filters: { name: { LIKE: '%a&b=ж 🎯+%' } } })).toEqual([['filters[name][LIKE]', '%a&b=ж 🎯+%']]);
  });
});

it('one numbered page holds the rows behind any number of others', () => {
  for (let passed = 0; passed < 60; passed += 1) {
    for (let limit = 1; limit < 30; limit += 1) {
      const { page, size, skip } = pageAt(passed, limit);
      expect((page - 1) * size + skip).toBe(passed);
      expect(skip + limit).toBeLessThanOrEqual(size);
    }
  }
});
