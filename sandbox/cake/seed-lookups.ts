import { commonLookups } from './common-lookups.ts';
import { countryNames } from './countries.ts';
import { currenciesFor } from './currencies.ts';
import type { Lookups } from './lookups.ts';
import type { SeedSource } from './seed-source.ts';

/** The id tables of an instance: what people name themselves has ids of its own everywhere. */
export function seedLookups(source: SeedSource, currency: string): Lookups {
  const firstVertical = source.integer(2, 60);
  const firstManager = source.integer(5, 90);
  const managers = source.some(source.voices, 6).map(({ faker }) => faker.person.fullName());
  return {
    ...commonLookups,
    currencies: numbered(1, seedCurrencies(source, currency)),
    countries: countryNames(),
    accountManagers: numbered(firstManager, managers),
    verticals: new Map([[-1, 'Global'], ...numbered(firstVertical, verticalNames)]),
    tags: numbered(1, tagNames),
  };
}

/** The instance's own currency has id 1, the ids of the others depend on when somebody needed them. */
function seedCurrencies(source: SeedSource, currency: string) {
  const [own, ...others] = currenciesFor(currency);
  const turn = source.integer(0, others.length - 1);
  return [own, ...others.slice(turn), ...others.slice(0, turn)].filter((known) => known !== undefined);
}

const verticalNames = [
  'Dating',
  'E-Commerce',
  'Education',
  'Finance',
  'Gaming',
  'Health & Beauty',
  'Insurance',
  'Mobile Content',
  'Nutra',
  'Sweepstakes',
  'Travel',
];

/** The first is recorded, and so is an empty name (cake.md 3.1). */
const tagNames = ['Suspicious', '', 'Top Offer', 'Évènement', 'Эксклюзив', '新品', 'Q4 <Push>', 'Mobile only'];

function numbered<Item>(first: number, items: readonly Item[]): Map<number, Item> {
  return new Map(items.map((item, index) => [first + index, item]));
}
