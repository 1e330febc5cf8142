import type { Faker } from '@faker-js/faker';
import type { SeedOptions } from '../../simulated-platform.ts';
import { newValues } from '../collection.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { hostileNames } from './hostile-texts.ts';
import { seedTimes } from './seed-times.ts';
import type { Voice } from './seed-voices.ts';

/** Seeds the networks: every one with a name of its own, now and then one without anything else or archived. */
export function seedAffiliateNetworks(tracker: Tracker, voices: readonly Voice[], options: SeedOptions): void {
  const { affiliateNetworks } = tracker;
  const used = new Set<string>();
  for (let index = 0; index < options.sizes.advertisers; index += 1) {
    const voice = voices[index % voices.length];
    if (voice === undefined) return;
    const usualName = unusedName(voice.faker.company.name(), used);
    const name = hostileNames[index - firstHostile] ?? usualName;
    const sent = index % 10 === 3 ? { name } : { name, ...details(voice.faker, index) };
    affiliateNetworks.add({
      ...newValues(affiliateNetworks.fields, sent),
      state: index % 20 === 13 ? 'deleted' : 'active',
      // The one template the manual names (keitaro.md 3.3).
      template_name: index % 15 === 4 ? 'affiliatecube' : '',
      ...seedTimes(voice.faker, options.now, options.timeZone),
    });
  }
}

/** The first networks are those that demonstrations show. */
const firstHostile = 5;

function unusedName(name: string, used: Set<string>): string {
  const unused = used.has(name) ? `${name} ${used.size + 1}` : name;
  used.add(unused);
  return unused;
}

function details(faker: Faker, index: number): JsonObject {
  return {
    postback_url: `https://postback${index + 1}.example/in?cid={subid}`,
    offer_param: 'sub1={subid}',
    notes: faker.helpers.maybe(() => faker.person.fullName(), { probability: 0.3 }) ?? '',
  };
}
