import { describe, expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import { parseJson } from '../../datasources/json.ts';
import { wire } from '../../datasources/keitaro/wire.ts';
import type { Field, Kind } from '../../datasources/spec/field.ts';

/** A row of this kind; `values` counts for a choice only. */
const row = (kind: Kind): Field => ({ kind, wire: 'x', says: 'X.', values: { FAST: 'fast', SLOW: 'slow' } });

/** What a value of an answer is heard as, from its JSON text inward. */
function hear(kind: Kind, json: string): unknown {
  return wire.hear(row(kind), parseJson(json), 'Europe/Madrid');
}

describe('what Keitaro answers', () => {
  it.each<[Kind, string, unknown]>([
    ['instant', '"2017-03-29 11:49:49"', '2017-03-29T11:49:49+02:00'],
    ['instant', '"2017-01-29 11:49:49"', '2017-01-29T11:49:49+01:00'],
    [
      'instant',
      '{"date":"2017-08-10 13:38:41.000000","timezone_type":3,"timezone":"America/New_York"}',
      '2017-08-10T13:38:41-04:00',
    ],
    ['instant', '{"date":"2017-08-10 13:38:41.250000","timezone_type":3,"timezone":"UTC"}', '2017-08-10T13:38:41.250Z'],
    ['instant', '{"date":"2017-08-10 13:38:41.000000"}', '2017-08-10T13:38:41+02:00'],
    ['amount', '"10.0000"', '10.0000'],
    ['amount', '12', '12'],
    ['amount', '10.10', '10.10'],
    ['amount', '-0.5', '-0.5'],
    ['amount', '1.0E-5', '0.00001'],
    ['decimal', '-3.1e-4', '-0.00031'],
    ['decimal', '2.5E+3', '2500'],
    ['reference', '7', '7'],
    ['reference', '"7"', '7'],
    ['reference', '12345678901234567890', '12345678901234567890'],
    ['integer', '100', 100],
    ['integer', '"100"', 100],
    ['flag', 'true', true],
    ['flag', '1', true],
    ['flag', '"1"', true],
    ['flag', 'false', false],
    ['flag', '0', false],
    ['toggle', '"0"', false],
    ['choice', '"slow"', 'SLOW'],
    ['choice', '"hovering"', 'UNKNOWN'],
    ['text', '{"url":"https://offer.example"}', '{"url":"https://offer.example"}'],
    ['texts', '["US","DE"]', ['US', 'DE']],
    ['texts', '"US"', ['US']],
  ])('a %s of %s is heard as %j', (kind, json, heard) => {
    expect(hear(kind, json)).toEqual(heard);
  });

  it.each<[Kind, string]>([
    ['reference', '0'],
    ['reference', '"0"'],
    ['reference', '""'],
    ['reference', 'null'],
    ['instant', '{}'],
    ['instant', 'null'],
    ['instant', '""'],
    ['amount', 'null'],
    ['amount', '""'],
    ['flag', 'null'],
    ['integer', 'null'],
    ['text', '""'],
    ['text', '{}'],
    ['text', '[]'],
  ])('a %s of %s is nothing', (kind, json) => {
    expect(hear(kind, json)).toBeNull();
  });

  it('keeps the zero of what is not a reference', () => {
    expect([hear('integer', '0'), hear('amount', '"0.0000"'), hear('text', '"0"')]).toEqual([0, '0.0000', '0']);
  });

  it.each(['null', '""', '[]'])('a list of %s is empty', (json) => {
    expect(hear('texts', json)).toEqual([]);
  });

  it.each<[Kind, string]>([
    ['instant', '"yesterday"'],
    ['amount', '"1,50"'],
    ['amount', '"12 USD"'],
    ['integer', '1.5'],
    ['flag', '"yes"'],
    ['flag', '2'],
  ])('a %s of %s is malformed', (kind, json) => {
    expect(() => hear(kind, json)).toThrow(Malformed);
  });
});

describe('lists in the forms of PHP', () => {
  it.each([
    ['{}', []],
    ['{"0":"US","2":"DE"}', ['US', 'DE']],
    ['[null,"US",""]', ['US']],
    ['"US"', ['US']],
  ])('%s is heard as %j', (json, list) => {
    expect(hear('texts', json)).toEqual(list);
  });

  it.each(['false', '[{}]'])('%s is Malformed', (json) => {
    expect(() => hear('texts', json)).toThrow(Malformed);
  });
});

it.each(['true', '{"date":5}', '{"foo":"2026-01-01 00:00:00"}'])('%s is no date', (json) => {
  expect(() => hear('instant', json)).toThrow(Malformed);
});

it.each(['-1e-25', '1e-25'])('%s has no worth that money could have, and no sign either', (json) => {
  expect(hear('decimal', json)).toBe('0');
});
