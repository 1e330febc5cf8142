import { describe, expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import { withPairs } from '../../datasources/keitaro/pairs.ts';
import { parametersIn } from '../../datasources/keitaro/parameters.ts';

const said = { sub_id_1: { name: 'adset', placeholder: '{adset}' }, cost: null };
const read = [{ parameter: 'sub_id_1', name: 'adset', placeholder: '{adset}' }, { parameter: 'cost' }];

describe("a link's parameters", () => {
  it.each([
    ['an object', said],
    ['JSON of the object', JSON.stringify(said)],
    ['JSON of that text', JSON.stringify(JSON.stringify(said))],
  ])('are read from %s', (_form, raw) => {
    expect(parametersIn(raw)).toEqual(read);
  });

  it.each([[], {}, '', null, undefined, '[]', '{}', '"{}"', 'null'])('are none in %j', (raw) => {
    expect(parametersIn(raw)).toEqual([]);
  });

  it.each(['adset', ['adset'], { sub_id_1: 'adset' }, '["adset"]', 5])('are not in %j', (raw) => {
    expect(() => parametersIn(raw)).toThrow(Malformed);
  });
});

describe('a group or domain', () => {
  it.each([
    [
      { group_id: '7', group: 'Nutra' },
      { id: '7', name: 'Nutra' },
    ],
    [{ group: 'Nutra' }, { name: 'Nutra' }],
    [{ group_id: '0', group: 'No group' }, null],
    [{ group_id: null, group: null }, null],
    [{ group_id: '', group: '' }, null],
    [{ group: '' }, null],
    [{}, null],
  ])('of %j is %j', (row, pair) => {
    expect(withPairs({ id: '1', ...row }).group).toEqual(pair);
  });
});
