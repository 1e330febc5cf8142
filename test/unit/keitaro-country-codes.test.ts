import { expect, it } from 'vitest';
import { countryCodeOf } from '../../datasources/keitaro/country-codes.ts';

it.each([
  ['Romania', 'RO'],
  ['Germany', 'DE'],
  ['United States', 'US'],
  ['United Kingdom', 'GB'],
  ['Serbia', 'RS'],
  ['Vietnam', 'VN'],
  ['south korea', 'KR'],
  ['Turkey', 'TR'],
  ['Czech Republic', 'CZ'],
  ['Bosnia & Herzegovina', 'BA'],
  ['Bosnia and Herzegovina', 'BA'],
])('the name %s is read as the code %s', (name, code) => {
  expect(countryCodeOf(name)).toBe(code);
});

it.each(['RO', 'US', 'UK', 'ZZ'])('the code %s stays', (code) => {
  expect(countryCodeOf(code)).toBe(code);
});

it.each(['Atlantis', ''])('%j, which no country is called, stays', (name) => {
  expect(countryCodeOf(name)).toBe(name);
});
