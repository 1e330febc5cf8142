import type { SeedOptions } from '../../simulated-platform.ts';
import { newValues } from '../collection.ts';
import type { Tracker } from '../tracker.ts';
import { seedAffiliateNetworks } from './seed-affiliate-networks.ts';
import { seedCampaigns } from './seed-campaigns.ts';
import { seedClicks } from './seed-clicks.ts';
import { seedConversions } from './seed-conversions.ts';
import { seedDomains } from './seed-domains.ts';
import { seedLandings } from './seed-landings.ts';
import { seedOffers } from './seed-offers.ts';
import { seedStreams } from './seed-streams.ts';
import { seedSystemLogs } from './seed-system-logs.ts';
import { seedTrafficSources } from './seed-traffic-sources.ts';
import { seedUsers } from './seed-users.ts';
import { createVoices } from './seed-voices.ts';

const groupNames: Readonly<Record<string, readonly string[]>> = {
  campaigns: ['Push', 'Native – Tier 1', 'Тесты', 'Search'],
  offers: ['Nutra', 'Finance', 'Кредиты', 'Sweepstakes', 'Santé & beauté', '亚洲'],
  landings: ['Quiz', 'Prelander', 'Ελλάδα'],
};

/** Fills an empty tracker; the same options always make the same data. */
export function seedTracker(tracker: Tracker, options: SeedOptions): void {
  const voices = createVoices(options.seed);
  seedGroups(tracker);
  seedAffiliateNetworks(tracker, voices, options);
  seedOffers(tracker, voices, options);
  seedLandings(tracker, voices, options);
  seedTrafficSources(tracker, voices, options);
  seedDomains(tracker, voices, options);
  seedCampaigns(tracker, voices, options);
  seedStreams(tracker, voices);
  seedClicks(tracker, options);
  seedConversions(tracker, options);
  seedSystemLogs(tracker, options);
  seedUsers(tracker);
}

function seedGroups({ groups }: Tracker): void {
  for (const [type, names] of Object.entries(groupNames)) {
    for (const [index, name] of names.entries()) {
      groups.add({ ...newValues(groups.fields, { name, type }), position: index + 1 });
    }
  }
}
