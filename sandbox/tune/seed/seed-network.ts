import type { SeedOptions } from '../../simulated-platform.ts';
import type { Network } from '../network.ts';
import { seedAdvertisers, seedAffiliates } from './seed-accounts.ts';
import { seedApprovals } from './seed-approvals.ts';
import { seedDirectory } from './seed-directory.ts';
import { seedExtras } from './seed-extras.ts';
import { seedOffers } from './seed-offers.ts';
import { createSeedSource, type SeedSource } from './seed-source.ts';
import { createSeedTimes, type SeedTimes } from './seed-times.ts';
import { seedTraffic } from './seed-traffic.ts';

/** Everything the parts of a seed are made with. */
export interface Seeding {
  readonly network: Network;
  readonly options: SeedOptions;
  readonly source: SeedSource;
  readonly times: SeedTimes;
}

/** Fills an empty network; the same options always make the same data. */
export function seedNetwork(network: Network, options: SeedOptions): void {
  const source = createSeedSource(options.seed);
  const seeding = { network, options, source, times: createSeedTimes(options.now, options.timeZone) };
  seedDirectory(seeding);
  seedAdvertisers(seeding);
  seedAffiliates(seeding);
  seedOffers(seeding);
  seedApprovals(seeding);
  seedTraffic(seeding);
  // Names come from the voices, which extras leave alone: another pair of dice is enough.
  seedExtras({ ...seeding, source: createSeedSource(options.seed + 1_000_003, source.voices) });
}
