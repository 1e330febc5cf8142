import { base, Faker } from '@faker-js/faker';

/** All 252 rows: the ISO list, and three as geolocation databases have them. Which three is invented. */
export function countryNames(): ReadonlyMap<string, string> {
  const { definitions } = new Faker({ locale: base });
  const display = new Intl.DisplayNames('en', { type: 'region' });
  const countries = definitions.location.country_code.map(
    ({ alpha2 }) => [alpha2, display.of(alpha2) ?? alpha2] as const,
  );
  const all = [...countries, ...geolocationCodes];
  return new Map(all.sort(([, first], [, second]) => (first < second ? -1 : 1)));
}

const geolocationCodes = [
  ['A1', 'Anonymous Proxy'],
  ['A2', 'Satellite Provider'],
  ['O1', 'Other Country'],
] as const;
