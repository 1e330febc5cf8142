import type { Lookups } from './lookups.ts';
import { roleIds } from './roles.ts';
import { makeAddress, makeContact } from './seed-holder.ts';
import type { SeedSource } from './seed-source.ts';
import type { StoredAdvertiser } from './stored-advertiser.ts';

/** Advertisers in many scripts, some of them inactive; ids have gaps as after years of use. */
export function seedAdvertisers(source: SeedSource, lookups: Lookups, count: number): Map<number, StoredAdvertiser> {
  const advertisers = new Map<number, StoredAdvertiser>();
  let id = source.integer(1_000, 15_000);
  for (let index = 0; index < count; index += 1) {
    id += source.integer(1, 4);
    advertisers.set(id, { ...makeAdvertiser(source, lookups, id), ...special[index] });
  }
  return advertisers;
}

/** By position in the seed: names that have broken clients before. */
const special: Readonly<Record<number, Partial<StoredAdvertiser>>> = {
  2: { advertiser_name: 'Рекламодатель «Заря» 広告主 🚀' },
  3: { advertiser_name: 'Copy\u0000 & <Paste>', notes: 'First line\u0013\nsecond\u0016 line' },
  4: { advertiser_name: '0012' },
};

function makeAdvertiser(source: SeedSource, lookups: Lookups, id: number): StoredAdvertiser {
  const voice = source.pick(source.voices);
  const { faker } = voice;
  const online = source.chance(0.2);
  return {
    advertiser_id: id,
    advertiser_name: faker.company.name().slice(0, 50),
    third_party_name: source.chance(0.3) ? `EXT-${source.integer(100, 999)}` : null,
    account_status_id: source.pick([1, 1, 1, 1, 2, 3]),
    online_signup: online,
    signup_ip_address: online ? faker.internet.ipv4() : '',
    website: source.chance(0.8) ? `https://${faker.internet.domainWord()}.example` : '',
    billing_cycle_id: source.pick([...lookups.billingCycles.keys()]),
    account_manager_id: source.pick([...lookups.accountManagers.keys()]),
    ...makeAddress(source, lookups, voice),
    notes: source.chance(0.3) ? voice.description : '',
    tags: source.chance(0.2) ? source.some([...lookups.tags.values()].filter(Boolean), 2) : [],
    contacts: source.chance(0.7) ? [makeContact(source, voice, 'advertiser.example', roleIds.advertiser)] : [],
    quickbooks_id: source.chance(0.1) ? source.integer(1, 500) : null,
    api_key: `sandbox-advertiser-${faker.string.alphanumeric(16)}`,
    date_created: source.past(),
    date_last_accepted_terms: online ? source.past() : null,
  };
}
