import type { IncomingHttpHeaders } from 'node:http';
import type { SeedOptions, SimulatedPlatform, WireAnswer, WireRequest } from '../simulated-platform.ts';
import { answerPanelPage, answerThrottled } from './answers.ts';
import { type KeitaroChoices, usualChoices } from './choices.ts';
import { createChurn } from './churn.ts';
import type { Collection } from './collection.ts';
import type { KeitaroProfile } from './dialect.ts';
import { matchRoute } from './match-route.ts';
import { Refusal, unauthorized } from './refusal.ts';
import { readRequestBag } from './request-bag.ts';
import type { Route } from './route.ts';
import { routesOf } from './routes.ts';
import { seedTracker } from './seed/seed-tracker.ts';
import { createTracker, type Tracker } from './tracker.ts';

export type { KeitaroProfile };

/** What a simulated tracker is made from. */
export interface KeitaroOptions extends SeedOptions {
  readonly apiKey: string;
  readonly profile: KeitaroProfile;
  readonly choices?: Partial<KeitaroChoices>;
}

/** A Keitaro tracker with seeded data, speaking the dialect of its profile. */
export function createKeitaro(options: KeitaroOptions): SimulatedPlatform {
  const choices = { ...usualChoices, ...options.choices };
  const tracker = createTracker(options.profile, options.now, options.timeZone, choices);
  seedTracker(tracker, options);
  const routes = routesOf(tracker);
  return {
    answer: (request) => answer(tracker, routes, options.apiKey, request),
    throttled: answerThrottled,
    isWrite: (request) => {
      const route = matchRoute(routes, request)?.route;
      return route !== undefined && route.method !== 'GET' && !route.reads;
    },
    addresses: routes.map(({ method, path }) => `${method} /${path}`),
    state: () => ({
      offers: byId(tracker.offers),
      affiliate_networks: byId(tracker.affiliateNetworks),
      groups: byId(tracker.groups),
      campaigns: byId(tracker.campaigns),
      costs: byId(tracker.costs),
      streams: byId(tracker.streams),
      landing_pages: byId(tracker.landings),
      traffic_sources: byId(tracker.trafficSources),
      domains: byId(tracker.domains),
      clicks: byId(tracker.clicks),
      conversions: byId(tracker.conversions),
      labels: byId(tracker.labels),
      system_log_lines: byId(tracker.systemLogLines),
      stream_events: byId(tracker.streamEvents),
      users: byId(tracker.users),
      bots: byId(tracker.bots),
      integrations: byId(tracker.integrations),
      facebook_integrations: byId(tracker.facebookAccounts),
      files: byId(tracker.files),
    }),
    churn: createChurn(tracker, options.seed, options.currency),
  };
}

/** An unknown path shows the panel's page even without a key (keitaro.md 1.3), that it needs none being INFERRED. */
function answer(tracker: Tracker, routes: readonly Route[], apiKey: string, request: WireRequest): WireAnswer {
  const match = matchRoute(routes, request);
  if (match === undefined) return answerPanelPage();
  try {
    if (!carriesKey(request.headers, apiKey)) throw unauthorized();
    return match.route.handle(tracker, { id: match.id, word: match.word, bag: readRequestBag(request) });
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function carriesKey(headers: IncomingHttpHeaders, apiKey: string): boolean {
  return headers['api-key'] === apiKey || headers.authorization === `Bearer ${apiKey}`;
}

function byId(records: Collection): Readonly<Record<string, unknown>> {
  return Object.fromEntries(records.all().map((record) => [record.id, record]));
}
