import { base, Faker } from '@faker-js/faker';
import type { Seeding } from './seed-network.ts';

/** Countries, categories, groups, tags and employees: what the other rows point at. */
export function seedDirectory({ network, source, times }: Seeding): void {
  const { affiliateTiers, browsers, countries, employees, hostnames, offerCategories, offerGroups, tags } =
    network.tables;
  const englishNames = new Intl.DisplayNames('en', { type: 'region' });
  for (const { alpha2, alpha3, numeric } of new Faker({ locale: base }).definitions.location.country_code) {
    // The ids of the manual's example are those of ISO 3166 (hasoffers.md 2.11), for the others INFERRED.
    const name = (englishNames.of(alpha2) ?? alpha2).toLowerCase();
    countries.add({ id: String(Number(numeric)), code: alpha2, name, code3c: alpha3 });
  }
  for (const name of categoryNames) {
    const date = times.printUtc(times.past(source));
    offerCategories.add({ name, date_created: date, date_updated: date });
  }
  for (const domain of ['track.example.com', 'go.network.example']) hostnames.add({ domain });
  for (const [level, name] of tierNames.entries()) affiliateTiers.add({ name, level: String(level + 1) });
  for (const display_name of ['Chrome', 'Safari', 'Firefox']) browsers.add({ display_name });
  for (const name of groupNames) offerGroups.add({ name });
  for (const [attribute, name] of tagNames) tags.add({ attribute, name });
  for (let index = 0; index < 6; index += 1) {
    const { faker } = source.voice(index * 2);
    const [first_name, last_name] = [faker.person.firstName(), faker.person.lastName()];
    employees.add({ first_name, last_name, email: `manager${index + 1}@network.example` });
  }
}

const categoryNames = ['Apps', 'Finance', 'Mode & Schmuck', 'Santé', 'Игры', 'Ταξίδια', '教育', 'None yet'];
const groupNames = ['Tier 1', 'Top 10', 'Тест', 'Été'];
const tierNames = ['Silver', 'Złoto', '白金'];
const tagNames = [
  ['vertical', 'Finance'],
  ['vertical', 'Spiele'],
  ['channel', 'E-Mail'],
  ['channel', 'Соцсети'],
  ['quality', 'VIP'],
  ['quality', '新'],
] as const;
