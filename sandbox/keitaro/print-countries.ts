import type { Dialect } from './dialect.ts';
import type { JsonValue } from './php-json.ts';

const englishNames = new Intl.DisplayNames('en', { type: 'region' });

/** Countries are written as codes and read as English names on a new tracker (keitaro.md 3.2; one name seen, the rest INFERRED). */
export function printCountries(dialect: Dialect, codes: JsonValue | undefined): JsonValue {
  if (!Array.isArray(codes)) return dialect.noCountry;
  return dialect.countries === 'names' ? codes.map((code) => countryName(String(code))) : codes;
}

/** What is no code comes back as it was written: nothing is checked on the way in, INFERRED. */
function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (englishNames.of(code) ?? code) : code;
}
