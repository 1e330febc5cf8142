import { languages } from '../languages.ts';
import type { SeedSource } from '../seed-source.ts';
import type { Visitor } from './stored-traffic.ts';
import { browsers, devices, isps, operatingSystems } from './technology.ts';

/** What many clicks share: rows point at it instead of having copies. */
export interface Scenery {
  readonly visitors: readonly Visitor[];
  readonly subIds: readonly (readonly string[])[];
  readonly referrers: readonly string[];
  readonly searchTerms: readonly string[];
}

/** Visitors from everywhere, and the texts that affiliates append to their links. */
export function makeScenery(source: SeedSource): Scenery {
  return {
    visitors: Array.from({ length: 150 }, () => makeVisitor(source)),
    subIds: [...specialSubIds, ...Array.from({ length: 60 }, () => makeSubIds(source))],
    referrers: [
      '',
      '',
      'https://search.example/?q=shoes%20red',
      'https://блог.example/осень',
      'https://m.example/a?b=1&c=<2>',
    ],
    searchTerms: ['', '', '', 'red shoes', 'кредит онлайн', '格安 航空券', 'bébé & maman'],
  };
}

const specialSubIds = [
  [],
  ['0012', '1e5', '-0'],
  ['', 'второй', '三番目', '🎯', 'a,b;c'],
  ['with\u0000nul', 'x\u0013y'],
];

function makeSubIds(source: SeedSource): readonly string[] {
  return Array.from({ length: source.integer(1, 5) }, () =>
    source.pick(['', `s${source.integer(1, 999)}`, 'fb', 'newsletter']),
  );
}

function makeVisitor(source: SeedSource): Visitor {
  const { faker, countryCodes } = source.pick(source.voices);
  return {
    ip_address: faker.internet.ipv4(),
    user_agent: faker.internet.userAgent(),
    country_code: source.pick(countryCodes),
    region_code: faker.string.alpha({ length: 2, casing: 'upper' }),
    region_name: faker.location.state(),
    language_id: source.pick([...languages.keys()]),
    isp_id: source.pick([...isps.keys()]),
    device_id: source.chance(0.8) ? source.pick([...devices.keys()]) : null,
    operating_system_id: source.pick([...operatingSystems.keys()]),
    browser_id: source.pick([...browsers.keys()]),
  };
}
