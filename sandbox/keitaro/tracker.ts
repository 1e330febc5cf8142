import { affiliateNetworkFields } from './affiliate-network-fields.ts';
import { campaignFields } from './campaign/campaign-fields.ts';
import type { KeitaroChoices } from './choices.ts';
import { type Collection, createCollection } from './collection.ts';
import { costFields } from './cost/cost-fields.ts';
import { type Dialect, dialects, type KeitaroProfile } from './dialect.ts';
import { domainFields } from './domain/domain-entity.ts';
import { groupFields } from './group-fields.ts';
import { facebookFields } from './integration/facebook-handlers.ts';
import { integrationFields } from './integration/integration-handlers.ts';
import { landingFields } from './landing-entity.ts';
import { offerFields } from './offer-fields.ts';
import { streamFields } from './stream/stream-fields.ts';
import { createTrackerClock, type TrackerClock } from './tracker-clock.ts';
import { trafficSourceFields } from './traffic-source-entity.ts';
import { userFields } from './user/user-fields.ts';

/** One tracker in memory: all that a handler may read or change. */
export interface Tracker {
  readonly dialect: Dialect;
  readonly choices: KeitaroChoices;
  readonly clock: TrackerClock;
  readonly timeZone: string;
  /** Numbers things that are no records, such as the filters of streams, each kind from 1. */
  readonly nextId: (kind: string) => number;
  readonly offers: Collection;
  readonly affiliateNetworks: Collection;
  readonly groups: Collection;
  readonly campaigns: Collection;
  readonly costs: Collection;
  readonly streams: Collection;
  readonly landings: Collection;
  readonly trafficSources: Collection;
  readonly domains: Collection;
  /** Rows of the logs, their times as instants in UTC; no one writes them, so they have no fields. */
  readonly clicks: Collection;
  readonly conversions: Collection;
  /** One for each labelled value of a campaign. */
  readonly labels: Collection;
  /** The lines of the tracker's own logs. */
  readonly systemLogLines: Collection;
  /** What became of streams since the start. */
  readonly streamEvents: Collection;
  readonly users: Collection;
  /** One for each line of the botlist. */
  readonly bots: Collection;
  /** The keys of other services, at most one record. */
  readonly integrations: Collection;
  readonly facebookAccounts: Collection;
  /** The files of a landing page or an offer, once they were changed: one record for each. */
  readonly files: Collection;
}

/** Makes a tracker of the given profile with nothing in it. */
export function createTracker(profile: KeitaroProfile, now: Date, timeZone: string, choices: KeitaroChoices): Tracker {
  const dialect = dialects[profile];
  return {
    dialect,
    choices,
    clock: createTrackerClock(now, timeZone),
    timeZone,
    nextId: createNumbering(),
    offers: createCollection('Offer', offerFields[dialect.offerShape]),
    affiliateNetworks: createCollection('AffiliateNetwork', affiliateNetworkFields[dialect.networkShape]),
    groups: createCollection('Group', groupFields),
    campaigns: createCollection('Campaign', campaignFields[dialect.campaignShape]),
    costs: createCollection('Cost', costFields(dialect.costsNeedZone)),
    streams: createCollection('Stream', streamFields[dialect.streamShape]),
    landings: createCollection('Landing', landingFields),
    trafficSources: createCollection('TrafficSource', trafficSourceFields),
    domains: createCollection('Domain', domainFields),
    clicks: createCollection('Click', []),
    conversions: createCollection('Conversion', []),
    labels: createCollection('Label', []),
    systemLogLines: createCollection('LogLine', []),
    streamEvents: createCollection('StreamEvent', []),
    users: createCollection('User', userFields),
    bots: createCollection('Bot', []),
    integrations: createCollection('Integration', integrationFields),
    facebookAccounts: createCollection('FacebookIntegration', facebookFields),
    files: createCollection('Files', []),
  };
}

function createNumbering(): (kind: string) => number {
  const last = new Map<string, number>();
  return (kind) => {
    const next = (last.get(kind) ?? 0) + 1;
    last.set(kind, next);
    return next;
  };
}
