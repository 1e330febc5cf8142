import { describe, expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import { parseJson } from '../../datasources/json.ts';
import type { Field, Kind } from '../../datasources/spec/field.ts';
import { Inexpressible } from '../../datasources/spec/wire.ts';
import { wire } from '../../datasources/tune/wire.ts';

const zone = 'America/New_York';

/** A row of this kind; `values` counts for a choice only. */
const row = (kind: Kind, options: Partial<Field> = {}): Field => ({
  ...{ kind, wire: 'x', says: 'X.', values: { FLAT: 'cpa_flat', NET_7: 'net 7' } },
  ...options,
});

/** What a value of an answer is heard as, from its JSON text inward. */
function hear(kind: Kind, json: string, options?: Partial<Field>): unknown {
  return wire.hear(row(kind, options), parseJson(json), zone);
}

describe('what TUNE answers', () => {
  it.each<[Kind, string, unknown]>([
    ['reference', '"9007199254740993"', '9007199254740993'],
    ['reference', '12', '12'],
    ['reference', '"0"', null],
    ['reference', 'null', null],
    ['text', '""', null],
    ['text', '"0"', '0'],
    ['text', '"\\u0000\\ud83c\\udfaf"', '\u0000🎯'],
    ['integer', '"24"', 24],
    ['integer', '0', 0],
    ['integer', '"0.00"', 0],
    ['amount', '"1234567890123.45678"', '1234567890123.45678'],
    ['amount', '"-5.00000"', '-5.00000'],
    ['decimal', '"90.00"', '90.00'],
    ['flag', '"1"', true],
    ['flag', '"0"', false],
    ['flag', '1', true],
    ['flag', 'false', false],
    ['flag', '"enabled"', true],
    ['flag', '"disabled"', false],
    ['flag', 'null', null],
    ['choice', '"net 7"', 'NET_7'],
    ['choice', '"cpl"', 'UNKNOWN'],
    ['texts', '["Affiliate","Affiliate.stats"]', ['Affiliate', 'Affiliate.stats']],
    ['texts', '[]', []],
    ['texts', '""', []],
  ])('%s %s is %j', (kind, json, heard) => {
    expect(hear(kind, json)).toEqual(heard);
  });

  it.each<[string, unknown]>([
    ['"2026-07-04 12:00:00"', '2026-07-04T12:00:00-04:00'],
    ['"2026-01-04 12:00:00"', '2026-01-04T12:00:00-05:00'],
    ['"2021-03-03"', '2021-03-03T00:00:00-05:00'],
    ['"0000-00-00 00:00:00"', null],
    ['"0000-00-00"', null],
    ['1551682800', '2019-03-04T02:00:00-05:00'],
    ['-62169984000', null],
    ['-62169966000', null],
    ['null', null],
  ])('the time %s is %j in the zone of the network', (json, heard) => {
    expect(hear('instant', json)).toBe(heard);
  });

  it('reads an hour that clocks repeat as its first run', () => {
    expect(hear('instant', '"2026-11-01 01:30:00"')).toBe('2026-11-01T01:30:00-04:00');
  });

  it('reads a row in UTC as such, whatever the zone of the network', () => {
    expect(hear('instant', '"2026-11-01 01:30:00"', { zone: 'UTC' })).toBe('2026-11-01T01:30:00Z');
  });

  it.each<[Kind, string]>([
    ['integer', '"many"'],
    ['integer', '"1.5"'],
    ['amount', '"1,50"'],
    ['flag', '"yes"'],
    ['instant', '"yesterday"'],
    ['instant', '"2026-13-01 00:00:00"'],
    ['instant', '99999999999999999999'],
    ['text', '{"en":"x"}'],
    ['texts', '[["x"]]'],
  ])('%s %s is malformed', (kind, json) => {
    expect(() => hear(kind, json)).toThrow(Malformed);
  });
});

describe('what TUNE is told', () => {
  it.each<[Kind, unknown, unknown]>([
    ['flag', true, '1'],
    ['flag', false, '0'],
    ['choice', 'NET_7', 'net 7'],
    ['integer', 5, '5'],
    ['texts', ['a', 'b'], ['a', 'b']],
    ['instant', '2026-07-04T12:00:00Z', '2026-07-04 08:00:00'],
  ])('%s %j is said as %j', (kind, value, said) => {
    expect(wire.say(row(kind), value, zone)).toEqual(said);
  });

  it('says a row in UTC as such', () => {
    expect(wire.say(row('instant', { zone: 'UTC' }), '2026-11-01T01:30:00-04:00', zone)).toBe('2026-11-01 05:30:00');
  });

  it.each(['2026-11-01T06:30:00Z', '2026-07-04T12:00:00.5Z'])('has no words for %s', (instant) => {
    expect(() => wire.say(row('instant'), instant, zone)).toThrow(Inexpressible);
  });
});
