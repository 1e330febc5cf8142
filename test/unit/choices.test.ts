import { describe, expect, it } from 'vitest';
import { wire } from '../../datasources/keitaro/wire.ts';
import { choices } from '../../datasources/spec/field.ts';
import { readRecord } from '../../datasources/spec/read-record.ts';
import { writeFilter } from '../../datasources/spec/write-record.ts';

const fields = { days: choices('week_days', 'Day', 'Days.', { MONDAY: 'mon', SUNDAY: 'sun' }) };

describe('several of a closed set', () => {
  it('are said and heard in the words of the platform', () => {
    const said = writeFilter(wire, fields, { days: ['SUNDAY', 'MONDAY'] }, 'UTC');
    expect(said).toEqual({ week_days: ['sun', 'mon'] });
    expect(readRecord(wire, fields, said, 'UTC')).toEqual({ days: ['SUNDAY', 'MONDAY'] });
  });

  it('may hold a word that no table knows', () => {
    expect(readRecord(wire, fields, { week_days: ['sun', 'new'] }, 'UTC')).toEqual({ days: ['SUNDAY', 'UNKNOWN'] });
  });

  it('are refused where one is none of them', () => {
    const saying = () => writeFilter(wire, fields, { days: ['SUNDAY', 'FRIDAY'] }, 'UTC');
    expect(saying).toThrow(expect.objectContaining({ code: 'INVALID_VALUE', field: 'days' }));
  });
});
