import type { Faker } from '@faker-js/faker';
import type { SeedOptions } from '../../simulated-platform.ts';
import { newValues } from '../collection.ts';
import type { JsonObject } from '../php-json.ts';
import type { Tracker } from '../tracker.ts';
import { hostileNames } from './hostile-texts.ts';
import { seedTimes } from './seed-times.ts';
import type { Voice } from './seed-voices.ts';

/** Seeds the offers: most are complete, every twelfth has nothing but what a create demands, some are archived. */
export function seedOffers(tracker: Tracker, voices: readonly Voice[], options: SeedOptions): void {
  const offerGroups = tracker.groups.all().filter((group) => group.type === 'offers');
  const pools = {
    groupIds: offerGroups.map(({ id }) => id),
    networkIds: tracker.affiliateNetworks.all().map(({ id }) => id),
  };
  for (let index = 0; index < options.sizes.offers; index += 1) {
    const voice = voices[index % voices.length];
    if (voice === undefined) return;
    const { faker } = voice;
    const countries = faker.helpers.arrayElements([...voice.countries], { min: 1, max: voice.countries.length });
    const usualName = `${faker.helpers.arrayElement(voice.products)} – ${faker.person.lastName()} [${countries.join(', ')}]`;
    const name = hostileNames[index - firstHostile] ?? usualName;
    const url = `https://offer${index + 1}.example/go?click={subid}`;
    const bare = index % 12 === 5;
    const cap = index === 0 ? {} : dailyCap(faker, index, options.timeZone);
    const sent = bare
      ? { name, url }
      : { name, ...address(url), country: countries, ...cap, ...details(faker, pools, options.currency) };
    tracker.offers.add({
      ...newValues(tracker.offers.fields, sent),
      state: index % 20 === 7 ? 'deleted' : 'active',
      ...seedTimes(faker, options.now, options.timeZone),
    });
  }
}

/** The first offers are those that demonstrations show. */
const firstHostile = 20;

/** Both shapes of the address: the profile's fields take the one they know. */
function address(url: string): JsonObject {
  return { url, offer_type: 'external', action_type: 'http', action_payload: url };
}

interface Pools {
  readonly groupIds: readonly number[];
  readonly networkIds: readonly number[];
}

function details(faker: Faker, { groupIds, networkIds }: Pools, currency: string): JsonObject {
  return {
    ...payout(faker, currency),
    group_id: randomId(faker, groupIds),
    affiliate_network_id: randomId(faker, networkIds),
    notes:
      faker.helpers.maybe(() => `${faker.person.fullName()}: ${faker.location.city()}`, { probability: 0.4 }) ?? null,
  };
}

/** One offer in ten pays in a second currency, one in six has no payout type (keitaro.md 3.2: CPA, CPC or null). */
function payout(faker: Faker, currency: string): JsonObject {
  const type = faker.helpers.arrayElement(['CPA', 'CPA', 'CPA', 'CPA', 'CPC', null]);
  if (type === null) return {};
  const second = currency === 'EUR' ? 'USD' : 'EUR';
  const most = type === 'CPC' ? 2 : 180;
  return {
    payout_type: type,
    payout_value: faker.number.float({ min: 0.01, max: most, fractionDigits: type === 'CPC' ? 4 : 2 }),
    payout_currency: faker.number.int({ min: 1, max: 10 }) === 1 ? second : currency,
    payout_auto: faker.datatype.boolean(),
    payout_upsell: faker.datatype.boolean({ probability: 0.2 }),
  };
}

/** One offer in six has a daily cap, and what exceeds it goes to an earlier offer. */
function dailyCap(faker: Faker, lastId: number, timeZone: string): JsonObject {
  if (faker.number.int({ min: 1, max: 6 }) !== 1) return {};
  return {
    conversion_cap_enabled: true,
    daily_cap: faker.number.int({ min: 1, max: 50 }) * 10,
    conversion_timezone: timeZone,
    alternative_offer_id: faker.number.int({ min: 1, max: lastId }),
  };
}

function randomId(faker: Faker, ids: readonly number[]): number | null {
  return ids.length === 0 ? null : faker.helpers.arrayElement(ids);
}
