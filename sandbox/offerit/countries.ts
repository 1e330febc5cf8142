import { base, Faker } from '@faker-js/faker';

/** The ISO numeric id of each ISO 2-letter code: maps of countries are keyed by it (offerit.md 3.4). */
function countryNumbers(): ReadonlyMap<string, string> {
  const { definitions } = new Faker({ locale: base });
  return new Map(definitions.location.country_code.map(({ alpha2, numeric }) => [alpha2, numeric]));
}

/** The map that a list of codes prints as, numbers in front. */
export function countryEntries(codes: readonly string[]): readonly (readonly [string, string])[] {
  return codes.map((code) => [numbers.get(code) ?? '000', code]);
}

const numbers = countryNumbers();

/** The code of an ISO numeric id, empty when there is none. */
export function countryOf(number: string): string {
  return [...numbers].find(([, each]) => each === number)?.[0] ?? '';
}
