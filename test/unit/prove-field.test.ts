import { describe, expect, it } from 'vitest';
import { flag } from '../../datasources/spec/field.ts';
import { proveField } from '../../datasources/spec/prove-field.ts';

describe('the proof of a field', () => {
  const row = flag('retro', 'It is retroactive.');

  it('is what the record shows of it, and not applied where it shows nothing there', () => {
    expect(proveField(row, true, true)).toBe('APPLIED');
    expect(proveField(row, true, false)).toBe('NOT_APPLIED');
    expect(proveField(row, true, null)).toBe('NOT_APPLIED');
  });

  it('is missing where the record does not have the field at all', () => {
    expect(proveField(row, true, undefined)).toBe('UNVERIFIED');
    expect(proveField(row, null, undefined)).toBe('UNVERIFIED');
  });
});
