import { describe, expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import { parseJson } from '../../datasources/json.ts';
import { pairsOf } from '../../datasources/offerit/pair.ts';
import { wire } from '../../datasources/offerit/wire.ts';
import type { Field, Kind } from '../../datasources/spec/field.ts';
import { Inexpressible } from '../../datasources/spec/wire.ts';

/** A row of this kind; `values` counts for a choice only. */
const row = (kind: Kind): Field => ({ kind, wire: 'x', says: 'X.', values: { INHERITED: '0', OWN: '2' } });

const hear = (kind: Kind, json: string) => wire.hear(row(kind), parseJson(json), 'Europe/Madrid');

describe('what Offerit answers', () => {
  it.each<[Kind, string, unknown]>([
    ['instant', '1767225600', '2026-01-01T01:00:00+01:00'],
    ['instant', '"1767225600"', '2026-01-01T01:00:00+01:00'],
    ['instant', '"-1"', '1970-01-01T00:59:59+01:00'],
    ['instant', '"2026-07-16 21:01:33"', '2026-07-16T21:01:33+02:00'],
    // The hour that the clocks repeat is the earlier one, and unix seconds know which of the two it is.
    ['instant', '"2026-10-25 02:30:00"', '2026-10-25T02:30:00+02:00'],
    ['instant', '1792891800', '2026-10-25T02:30:00+01:00'],
    ['instant', '"Never"', null],
    ['instant', '"0"', null],
    ['instant', '"0000-00-00 00:00:00"', null],
    ['instant', '""', null],
    ['reference', '17672256001112223334', '17672256001112223334'],
    ['reference', '"0"', null],
    ['reference', 'null', null],
    ['amount', '1234567890123456789.123456789', '1234567890123456789.123456789'],
    ['amount', '"25"', '25'],
    ['amount', '""', null],
    ['decimal', '"-7.50"', '-7.50'],
    ['integer', '"250"', 250],
    ['flag', '"0"', false],
    ['flag', '1', true],
    ['flag', 'false', false],
    ['flag', '""', null],
    ['choice', '"2"', 'OWN'],
    ['choice', '"9"', 'UNKNOWN'],
    ['choice', '""', null],
    ['text', '"Займ 🎈\\u0000\\u0007"', 'Займ 🎈\u0000\u0007'],
    ['text', '[]', null],
    ['text', '{"mo":["1","2"]}', '{"mo":["1","2"]}'],
    ['texts', '"GB, IT"', ['GB', 'IT']],
    ['texts', '{"248":"AX","008":"AL"}', ['AX', 'AL']],
    ['texts', '["GB",null,""]', ['GB']],
    ['texts', '[]', []],
    ['texts', 'null', []],
    ['references', '"0"', []],
  ])('a %s from %s is %j', (kind, json, value) => {
    expect(hear(kind, json)).toEqual(value);
  });

  it.each<[Kind, string]>([
    ['instant', '"yesterday"'],
    ['instant', '"2026-02-30 10:00:00"'],
    ['amount', '"1,234.50"'],
    ['amount', '"$5"'],
    ['integer', '9007199254740993'],
    ['integer', '"1.5"'],
    ['flag', '"yes"'],
    ['texts', '[{"id":"1"}]'],
  ])('a %s cannot be %s', (kind, json) => {
    expect(() => hear(kind, json)).toThrow(Malformed);
  });

  it.each([
    ['{"3":"dating","4":"финансы"}', { id: '3', name: 'dating' }, { id: '4', name: 'финансы' }],
    ['{"304":{"name":"main"},"305":{"id":"9","name":"quiz"}}', { id: '304', name: 'main' }, { id: '9', name: 'quiz' }],
    ['[{"id":"3","name":"dating"}]', { id: '3', name: 'dating' }],
    ['["3","dating"]', { id: '3' }, { name: 'dating' }],
    ['"3, dating"', { id: '3' }, { name: 'dating' }],
    ['[]'],
    ['null'],
    ['""'],
  ])('pairs from %s', (json, ...pairs) => {
    expect(pairsOf(parseJson(json))).toEqual(pairs);
  });
});

describe('what Offerit is told', () => {
  it.each<[Kind, unknown, string]>([
    ['flag', true, '1'],
    // The word would be true to PHP.
    ['flag', false, '0'],
    ['instant', '2026-02-01T01:00:00+01:00', '2026-02-01 00:00:00 UTC'],
    ['references', ['1', '2'], '1,2'],
    ['choice', 'OWN', '2'],
    ['amount', '0.10', '0.10'],
  ])('a %s of %j is %s', (kind, value, said) => {
    expect(wire.say(row(kind), value, 'Europe/Madrid')).toBe(said);
  });

  it.each<[Kind, unknown]>([
    ['texts', ['Hello, you']],
    ['instant', '2026-02-01T00:00:00.500Z'],
  ])('a %s of %j cannot be said', (kind, value) => {
    expect(() => wire.say(row(kind), value, 'UTC')).toThrow(Inexpressible);
  });
});
