import { describe, expect, it } from 'vitest';
import { wire } from '../../datasources/cake/wire.ts';
import { Malformed } from '../../datasources/errors.ts';
import { amount, integer, json, record, records, reference, text, texts } from '../../datasources/spec/field.ts';
import { listOf, readRecord, valueAt } from '../../datasources/spec/read-record.ts';

const contract = {
  contractId: reference('contract_id', 'Its number.'),
  payout: amount('payout', 'Its payout.', { readAt: 'payout.amount' }),
};
const fields = {
  offerId: reference('offer_id', 'Its number.', { readOnly: true }),
  advertiserId: reference('advertiser_id', 'Its advertiser.', { readAt: 'advertiser.advertiser_id' }),
  password: text('password', 'Its password.', { writeOnly: true }),
  tags: texts('tags', 'Its tags.', { readAt: 'tags.tag.tag_name' }),
  cap: record('cap', 'Cap', 'Its cap.', { limit: integer('limit', 'How many.') }),
  contracts: records('contracts.contract', 'Contract', 'Its contracts.', contract),
};
const read = (raw: unknown) => readRecord(wire, fields, raw, 'UTC');

function pathOf(act: () => unknown): string | null {
  try {
    act();
  } catch (error) {
    if (error instanceof Malformed) return error.path;
    throw error;
  }
  throw new Error('Nothing was malformed.');
}

describe('the value at a path', () => {
  it.each<[string, unknown, unknown]>([
    ['a', { a: '1' }, '1'],
    ['a.b', { a: { b: '1' } }, '1'],
    ['a.b', { a: [{ b: '1' }, { b: '2' }] }, ['1', '2']],
    ['a.b', { a: [{ b: '1' }, { c: '2' }, { b: null }] }, ['1']],
    ['a.b.c', { a: [{ b: { c: '1' } }, { b: { c: '2' } }] }, ['1', '2']],
    ['a.b', { a: [] }, []],
    ['a.b', { a: '' }, null],
    ['a.b', { a: {} }, null],
    ['a.b', {}, null],
    ['a', null, null],
    ['a', 'text', null],
  ])('%s of %j is %j', (path, raw, value) => {
    expect(valueAt(raw, path)).toEqual(value);
  });
});

it.each<[unknown, readonly unknown[]]>([
  [null, []],
  [undefined, []],
  ['', []],
  [[], []],
  ['a', ['a']],
  [{ a: '1' }, [{ a: '1' }]],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  ['0', ['0']],
])('%j is spelt for the list %j', (raw, list) => {
  expect(listOf(raw)).toEqual(list);
});

describe('a record', () => {
  it('has our names, without the fields that no answer contains', () => {
    const raw = {
      offer_id: '7',
      advertiser: { advertiser_id: '5' },
      password: 'never',
      tags: { tag: [{ tag_name: 'a' }, { tag_name: 'b' }] },
      cap: { limit: '3' },
      contracts: { contract: [{ contract_id: '1', payout: { amount: '0.70' } }, { contract_id: '2' }] },
    };
    expect(read(raw)).toStrictEqual({
      offerId: '7',
      advertiserId: '5',
      tags: ['a', 'b'],
      cap: { limit: 3 },
      contracts: [
        { contractId: '1', payout: '0.70' },
        { contractId: '2', payout: null },
      ],
    });
  });

  it('has all of it where a row has no name of its own', () => {
    const whole = { id: reference('id', 'Its id.'), printed: json('', 'As it is printed.') };
    expect(readRecord(wire, whole, { id: '1', other: 'x' }, 'UTC')).toEqual({
      ...{ id: '1', printed: { id: '1', other: 'x' } },
    });
  });

  it('has a list of one where the platform spells one as an object', () => {
    const raw = { tags: { tag: { tag_name: 'a' } }, contracts: { contract: { contract_id: '1' } } };
    expect(read(raw)).toMatchObject({ tags: ['a'], contracts: [{ contractId: '1', payout: null }] });
  });

  it.each([{}, { tags: '', cap: '', contracts: '' }])('has nulls and empty lists for what %j lacks', (raw) => {
    expect(read(raw)).toStrictEqual({ offerId: null, advertiserId: null, tags: [], cap: null, contracts: [] });
  });

  it.each<[string, unknown]>([
    ['advertiser.advertiser_id', { advertiser: { advertiser_id: {} } }],
    ['cap.limit', { cap: { limit: 'many' } }],
    [
      'contracts.contract[1].payout.amount',
      { contracts: { contract: [{ contract_id: '1' }, { payout: { amount: '€1' } }] } },
    ],
  ])('says that %s is malformed', (path, raw) => {
    expect(pathOf(() => read(raw))).toBe(path);
  });
});
