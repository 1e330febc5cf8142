import { expect, it } from 'vitest';
import { readMoneyText } from '../../sandbox/keitaro/money-text.ts';

it.each([
  [12, '12.0000'],
  [0.02, '0.0200'],
  ['10.00005', '10.0001'],
  ['123456789012345678.1', '123456789012345678.1000'],
  [1.005, '1.0050'],
  [1e-7, '0.0000'],
  ['-3.5', '-3.5000'],
  ['-0.00001', '0.0000'],
  ['.5', '0.5000'],
])('keeps the amount %s with four decimals', (written, stored) => {
  expect(readMoneyText(written)).toBe(stored);
});

it.each([null, '', 'free', true])('counts %s as no amount', (written) => {
  expect(readMoneyText(written)).toBe('0.0000');
});
