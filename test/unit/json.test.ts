import { describe, expect, it } from 'vitest';
import { Malformed } from '../../datasources/errors.ts';
import { parseJson } from '../../datasources/json.ts';

describe('JSON of a platform', () => {
  it.each(['12345678901234567890', '10.10', '1.0E-5', '-0', '0'])('keeps the number %s as it was sent', (sent) => {
    expect(parseJson(`{"value":${sent},"list":[${sent}]}`)).toEqual({ value: sent, list: [sent] });
  });

  it('leaves all that is not a number as it is', () => {
    expect(parseJson('{"text":"10","flag":true,"none":null,"empty":{}}')).toEqual({
      text: '10',
      flag: true,
      none: null,
      empty: {},
    });
  });

  it.each(['', '<html></html>', '{"id":', 'NaN', "{'id':1}"])('%j is malformed', (answer) => {
    expect(() => parseJson(answer)).toThrow(Malformed);
  });
});
