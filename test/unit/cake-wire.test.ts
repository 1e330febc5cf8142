import { describe, expect, it } from 'vitest';
import { wire } from '../../datasources/cake/wire.ts';
import { Malformed } from '../../datasources/errors.ts';
import type { Field, Kind } from '../../datasources/spec/field.ts';
import { Inexpressible } from '../../datasources/spec/wire.ts';

/** A row of this kind; `values` counts for a choice only. */
const row = (kind: Kind): Field => ({ kind, wire: 'x', says: 'X.', values: { FAST: 'fast', SLOW: 'slow' } });

const hear = (kind: Kind, raw: unknown) => wire.hear(row(kind), raw, 'America/New_York');
const say = (kind: Kind, value: unknown) => wire.say(row(kind), value, 'America/New_York');
const scalars: Kind[] = ['reference', 'text', 'integer', 'decimal', 'amount', 'flag', 'toggle', 'choice', 'instant'];

describe('what CAKE answers', () => {
  it.each([
    ['2014-04-28T10:52:15', '2014-04-28T10:52:15-04:00'],
    ['2014-01-28T10:52:15', '2014-01-28T10:52:15-05:00'],
    ['2014-04-28T10:52:15.5', '2014-04-28T10:52:15.500-04:00'],
    ['2014-04-28T00:00:59.95', '2014-04-28T00:00:59.950-04:00'],
    ['2014-04-28T10:52:15.537', '2014-04-28T10:52:15.537-04:00'],
    ['2014-04-28T10:52:15.1230', '2014-04-28T10:52:15.123-04:00'],
    ['2014-04-28T10:52:15.1230000', '2014-04-28T10:52:15.123-04:00'],
    ['2026-03-08T01:59:59', '2026-03-08T01:59:59-05:00'],
    ['2026-03-08T03:00:00', '2026-03-08T03:00:00-04:00'],
    ['2026-11-01T00:59:59', '2026-11-01T00:59:59-04:00'],
    ['2026-11-01T02:00:00', '2026-11-01T02:00:00-05:00'],
  ])('%s is the instant %s in New York', (raw, heard) => {
    expect(hear('instant', raw)).toBe(heard);
  });

  it.each<[Kind, unknown, unknown]>([
    ['amount', '0.7000', '0.7000'],
    ['amount', '-1', '-1'],
    ['decimal', '1.1353212100', '1.1353212100'],
    ['decimal', '0.0000000000', '0.0000000000'],
    ['reference', '12345678901234567890', '12345678901234567890'],
    ['reference', '0012', '0012'],
    ['integer', '-30', -30],
    ['date', '2026-05-31T00:00:00', '2026-05-31'],
    ['date', '2026-05-31', '2026-05-31'],
    ['flag', 'true', true],
    ['flag', 'False', false],
    ['toggle', 'TRUE', true],
    ['toggle', 'false', false],
    ['choice', 'slow', 'SLOW'],
    ['choice', 'hovering', 'UNKNOWN'],
    ['text', '10.10', '10.10'],
    ['text', { string: ['News', 'Offers'] }, 'News\nOffers'],
    ['text', { string: 'News' }, 'News'],
    ['texts', ['a', 'b'], ['a', 'b']],
    ['texts', 'a', ['a']],
    ['references', ['1', '12345678901234567890'], ['1', '12345678901234567890']],
  ])('a %s of %j is heard as %j', (kind, raw, heard) => {
    expect(hear(kind, raw)).toEqual(heard);
  });

  it.each(scalars)('nothing and the empty text are both no %s', (kind) => {
    expect(['', null, undefined].map((raw) => hear(kind, raw))).toEqual([null, null, null]);
  });

  it.each<Kind>(['texts', 'references'])('nothing and the empty text are both a list of no %s', (kind) => {
    expect(['', null, undefined].map((raw) => hear(kind, raw))).toEqual([[], [], []]);
  });

  it.each<[Kind, unknown]>([
    ['integer', '1.5'],
    ['integer', '1e5'],
    ['decimal', '0.90 %'],
    ['amount', '€0.70'],
    ['amount', '1,5'],
    ['flag', '1'],
    ['toggle', 'on'],
    ['instant', 'tomorrow'],
    ['date', '2026-05-31T10:00:00'],
    ['date', '2026-02-30'],
    ['instant', '05/08/2015 02:00'],
    ['text', { offer_name: 'a' }],
    ['reference', { offer_id: '1' }],
  ])('a %s of %j is malformed', (kind, raw) => {
    expect(() => hear(kind, raw)).toThrow(Malformed);
  });
});

describe('what CAKE is told', () => {
  it.each<[Kind, unknown, string]>([
    ['toggle', true, 'on'],
    ['toggle', false, 'off'],
    ['flag', true, 'TRUE'],
    ['flag', false, 'FALSE'],
    ['choice', 'SLOW', 'slow'],
    ['integer', 0, '0'],
    ['amount', '10.10', '10.10'],
    ['reference', '12345678901234567890', '12345678901234567890'],
    ['texts', ['a', 'b c'], 'a,b c'],
    ['instant', '2026-07-01T10:00:00Z', '2026-07-01 06:00:00'],
    ['instant', '2026-01-01T10:00:00.120+02:00', '2026-01-01 03:00:00.12'],
    ['instant', '2026-07-01T00:00:00-04:00', '2026-07-01 00:00:00'],
    ['instant', '2026-11-01T04:59:59Z', '2026-11-01 00:59:59'],
    ['instant', '2026-11-01T07:00:00Z', '2026-11-01 02:00:00'],
  ])('a %s of %j is said as %j', (kind, value, said) => {
    expect(say(kind, value)).toBe(said);
  });

  it.each<[Kind, unknown]>([
    ['texts', ['a', 'b,c']],
    ['references', ['1,2']],
    ['instant', '2026-11-01T05:30:00Z'],
    ['instant', '2026-11-01T06:30:00Z'],
  ])('a %s of %j cannot be said', (kind, value) => {
    expect(() => say(kind, value)).toThrow(Inexpressible);
  });
});

it.each(['10', '2014', '2014-04-28', '2014-04-28T10:52', '2014-04-28T10:52:15Z'])(
  '%j is not how CAKE writes a date',
  (said) => {
    expect(() => hear('instant', said)).toThrow(Malformed);
  },
);
