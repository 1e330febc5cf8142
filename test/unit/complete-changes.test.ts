import { describe, expect, it } from 'vitest';
import { wire } from '../../datasources/cake/wire.ts';
import { completeChanges } from '../../datasources/spec/complete-changes.ts';
import { cannotLeave, decimal, type Fields, flag, text } from '../../datasources/spec/field.ts';

const fields = {
  name: text('name', 'Its name.'),
  street: text('street', 'Street.', { together: 'address' }),
  city: text('city', 'City.', { together: 'address' }),
  hidden: flag('hidden', 'Hidden.'),
  fee: decimal('fee', 'Fee.', { unchanged: cannotLeave, cleared: '-1' }),
  key: text('key', 'Key.', { together: 'keys', writeOnly: true }),
  lock: text('lock', 'Lock.', { together: 'keys' }),
} as const satisfies Fields;

const present = { name: 'n', street: 's', city: 'c', hidden: true, fee: null, lock: 'l' };
const complete = (changes: object, there: object = present) =>
  completeChanges(wire, fields, changes as Record<string, unknown>, there as Record<string, unknown>);

describe('a change', () => {
  it('takes along what has no word for "unchanged", also where it is empty and can be said to be', () => {
    expect(complete({ name: 'x' })).toEqual({
      changes: { name: 'x', hidden: true, fee: null },
      completed: ['hidden', 'fee'],
    });
  });

  it('of one of a group takes along the rest of it', () => {
    expect(complete({ city: 'x' }).completed).toEqual(['street', 'hidden', 'fee']);
  });

  it.each([
    [{ city: 'x' }, { ...present, street: null }, 'street', 'is empty'],
    [{ lock: 'x' }, present, 'key', 'cannot be read'],
    [{ name: 'x' }, { ...present, hidden: null }, 'hidden', 'is empty'],
  ])('%j that needs what cannot be sent asks for it', (changes, there, field, why) => {
    expect(() => complete(changes, there)).toThrow(expect.objectContaining({ code: 'REQUIRED', field }));
    expect(() => complete(changes, there)).toThrow(why);
  });
});
