import type { Faker } from '@faker-js/faker';
import type { SeedOptions } from '../../simulated-platform.ts';
import type { Network } from '../network.ts';
import { unsetLandingPage } from '../offers/landing-page-parameters.ts';
import { unsetOffer } from '../offers/offer-parameters.ts';
import type { Table } from '../table.ts';
import { text, type Values } from '../values.ts';
import { hostileOffers } from './hostile-records.ts';
import { seedCommission } from './seed-commission.ts';
import { futureTime, pastTime } from './seed-times.ts';
import type { Voice, Voices } from './seed-voices.ts';

/** Seeds offers with their landing pages: most complete, every twelfth with nothing but what an offer demands. */
export function seedOffers(network: Network, voices: Voices, { sizes }: SeedOptions): void {
  for (let index = 0; index < sizes.offers; index += 1) {
    const voice = voices(index);
    const { faker } = voice;
    const name = `${faker.helpers.arrayElement([...voice.products])} – ${faker.person.lastName()}`;
    const offer = network.offers.add({
      ...unsetOffer(),
      name,
      ...(index % 12 === 5 ? {} : details(network, voice, index)),
      date_added: String(pastTime(network, faker)),
      ...hostileOffers[index],
    });
    seedLandingPages(network, faker, offer);
  }
}

function details(network: Network, { faker, countries }: Voice, index: number): Values {
  return {
    offer_description: faker.company.catchPhrase(),
    hidden: index % 15 === 4 ? '1' : '0',
    featured: index % 10 === 2 ? '1' : '0',
    ...schedule(network, faker, index),
    thumb_url: `https://images.network.example/offer${index + 1}.png`,
    expire_url: faker.helpers.maybe(() => 'https://expired.network.example/', { probability: 0.3 }) ?? '',
    subject_lines: faker.helpers.maybe(() => [faker.company.buzzPhrase()], { probability: 0.2 }) ?? [],
    offer_groups: some(faker, network.offerGroups),
    marketing_types: some(faker, network.marketingTypes),
    categories: some(faker, network.categories),
    authorized: index % 7 === 3 ? [] : faker.helpers.arrayElements([...countries], { min: 1, max: countries.length }),
    unauthorized: index % 7 === 3 ? ['RU', 'CN'] : [],
    device_types: index % 5 === 1 ? ['1', '2'] : [],
    ...seedCommission(faker, ids(network.advertisers)),
    deduct_voids: faker.datatype.boolean() ? '1' : '0',
    deduct_chargebacks: faker.datatype.boolean() ? '1' : '0',
    deduct_window: faker.helpers.arrayElement(['0', '30', '60']),
  };
}

/** Most offers run, some are paused, a few have an end or have not begun. */
function schedule(network: Network, faker: Faker, index: number): Values {
  if (index % 20 === 7) return { date_expire: String(pastTime(network, faker)) };
  if (index % 20 === 13) return { date_live: String(futureTime(network, faker)) };
  if (index % 20 === 17) return { date_expire: String(futureTime(network, faker)) };
  return { date_live: String(pastTime(network, faker)) };
}

function seedLandingPages(network: Network, faker: Faker, offer: Values): void {
  const offerid = text(offer, 'offerid');
  for (const name of faker.helpers.arrayElements(['main', 'mobile', 'quiz'], { min: 1, max: 2 })) {
    network.landingPages.add({
      ...unsetLandingPage(),
      offerid,
      name,
      url: `https://offer${offerid}.example/${name}`,
      private: faker.datatype.boolean({ probability: 0.1 }) ? '1' : '0',
    });
  }
}

function some(faker: Faker, table: Table): readonly string[] {
  return faker.helpers.arrayElements([...ids(table)], { min: 0, max: 2 });
}

function ids(table: Table): readonly string[] {
  return table.all().map((record) => text(record, table.key));
}
