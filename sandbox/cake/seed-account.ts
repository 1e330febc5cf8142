import { DateTime } from 'luxon';
import { pseudoRandom } from '../pseudo-random.ts';
import type { SeedOptions } from '../simulated-platform.ts';
import type { CakeAccount } from './cake-account.ts';
import { printDateTime } from './date-times.ts';
import { seedAdvertisers } from './seed-advertisers.ts';
import { seedLookups } from './seed-lookups.ts';
import { seedOffers } from './seed-offers.ts';
import { SeedSource } from './seed-source.ts';

interface Credentials {
  readonly apiKey: string;
  readonly username: string;
  readonly password: string;
}

/** A whole instance, the same at every call with the same options. */
export function seedAccount(options: SeedOptions & Credentials): CakeAccount {
  const { apiKey, username, password, seed, sizes, timeZone, currency } = options;
  const present = DateTime.fromJSDate(options.now);
  const source = new SeedSource(pseudoRandom(seed), present, timeZone);
  const lookups = seedLookups(source, currency);
  const advertisers = seedAdvertisers(source, lookups, Math.max(sizes.advertisers, 1));
  const { offers, nextIds } = seedOffers(source, lookups, [...advertisers.keys()], sizes.offers);
  const now = printDateTime(present, timeZone);
  return { apiKey, username, password, timeZone, now, lookups, advertisers, offers, nextIds };
}
