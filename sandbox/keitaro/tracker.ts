import { affiliateNetworkFields } from './affiliate-network-fields.ts';
import { type Collection, createCollection } from './collection.ts';
import { type Dialect, dialects, type KeitaroProfile } from './dialect.ts';
import { groupFields } from './group-fields.ts';
import { offerFields } from './offer-fields.ts';
import { createTrackerClock, type TrackerClock } from './tracker-clock.ts';

/** One tracker in memory: all that a handler may read or change. */
export interface Tracker {
  readonly dialect: Dialect;
  readonly clock: TrackerClock;
  readonly timeZone: string;
  readonly offers: Collection;
  readonly affiliateNetworks: Collection;
  readonly groups: Collection;
}

/** Makes a tracker of the given profile with nothing in it. */
export function createTracker(profile: KeitaroProfile, now: Date, timeZone: string): Tracker {
  const dialect = dialects[profile];
  return {
    dialect,
    clock: createTrackerClock(now, timeZone),
    timeZone,
    offers: createCollection('Offer', offerFields[dialect.offerShape]),
    affiliateNetworks: createCollection('AffiliateNetwork', affiliateNetworkFields[dialect.networkShape]),
    groups: createCollection('Group', groupFields),
  };
}
