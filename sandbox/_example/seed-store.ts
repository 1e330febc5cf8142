import { DateTime } from 'luxon';
import { type PseudoRandom, pseudoRandom } from '../pseudo-random.ts';
import type { SeedOptions } from '../simulated-platform.ts';
import { type Store, type StoredRecord, unsetOffer } from './store.ts';

const categories = ['Finance', 'Santé & beauté', 'Игры', '旅行'];

/** An account with data that are the same at every start; every fourth offer has nothing but what a creation needs. */
export function seedStore({ seed, sizes, now, currency, timeZone }: SeedOptions): Store {
  const random = pseudoRandom(seed);
  const local = (daysAgo: number) =>
    DateTime.fromJSDate(now, { zone: timeZone }).minus({ days: daysAgo }).toFormat('yyyy-MM-dd HH:mm:ss');
  return {
    advertisers: numbered(sizes.advertisers, (id) => ({
      id,
      name: `Advertiser ${id}`,
      state: random() < 0.1 ? 'closed' : 'active',
      created_at: local(random() * 90),
    })),
    offers: numbered(sizes.offers, (id) => ({
      id,
      name: `Offer ${id}`,
      advertiser_id: oneOf(random, sizes.advertisers),
      payout: (random() * 50).toFixed(2),
      currency,
      created_at: local(random() * 90),
      ...(Number(id) % 4 === 0 ? unsetOffer : filled(random, local(-30))),
    })),
    categories: new Map(categories.map((name, index) => [String(index + 1), name])),
    now: local(0),
  };
}

function filled(random: PseudoRandom, end: string): StoredRecord {
  return {
    notes: 'Seeded – “as is”',
    state: random() < 0.8 ? 'running' : 'ended',
    category_id: oneOf(random, categories.length),
    revenue_share: (random() * 20).toFixed(1),
    daily_cap: Math.floor(random() * 100),
    approval: random() < 0.5,
    countries: ['PL', 'CZ'],
    ends_at: end,
  };
}

function oneOf(random: PseudoRandom, count: number): string {
  return String(1 + Math.floor(random() * count));
}

function numbered(count: number, make: (id: string) => StoredRecord): Map<string, StoredRecord> {
  return new Map(
    Array.from({ length: count }, (_, index) => String(index + 1)).map((id): [string, StoredRecord] => [id, make(id)]),
  );
}
