import { expect, it } from 'vitest';
import { keysWithin, keyWithin, splitKeyWithin } from '../../datasources/key-within.ts';

it('the key of what is found within something gives back both ids', () => {
  const key = keyWithin('7', '12345678901234567');
  expect(key).toMatch(keysWithin);
  expect(splitKeyWithin(key)).toEqual({ value: '7', nativeId: '12345678901234567' });
});

it.each(['7', '7~', '~7', '0~7', '7~0', '7~8~9', '7~a', '7~8\n', '../7~8'])('%j is no such key', (key) => {
  expect(key).not.toMatch(keysWithin);
});
