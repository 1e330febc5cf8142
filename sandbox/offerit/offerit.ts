import type { IncomingHttpHeaders } from 'node:http';
import type { SeedOptions, SimulatedPlatform, WireAnswer, WireRequest } from '../simulated-platform.ts';
import { answerJson, answerRefusal, answerThrottled, type Json } from './answers.ts';
import { type OfferitChoices, usualChoices } from './choices.ts';
import { churn } from './churn.ts';
import { readForm } from './form.ts';
import type { Network } from './network.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { readParameters } from './parameters/read-parameters.ts';
import { forbidden, Refusal, unauthorized, unknownEndpoint, wrongMethod } from './refusal.ts';
import { seedNetwork } from './seed/seed-network.ts';

/** What a simulated network is made from. */
export interface OfferitOptions extends SeedOptions {
  /** The administrator's user name and key, the two headers of every call (offerit.md 1). */
  readonly apiUsername: string;
  readonly apiKey: string;
  /** Where the manual is silent; usualChoices unless told. */
  readonly choices?: Partial<OfferitChoices>;
}

/** An Offerit network with seeded data. */
export function createOfferit(options: OfferitOptions): SimulatedPlatform {
  const choices = { ...usualChoices, ...options.choices };
  const network = seedNetwork(options, choices);
  const served = operations.filter(({ late }) => !late || choices.installation === 'current');
  return {
    answer: (request) => answer(network, served, options, request),
    throttled: () => answerThrottled(choices),
    isWrite: (request) => request.method !== 'GET' && findOperation(served, request) !== undefined,
    addresses: served.map(addressOf),
    state: () => stateOf(network),
    churn: (collection) => churn(network, collection),
  };
}

function answer(
  network: Network,
  served: readonly Operation[],
  options: OfferitOptions,
  request: WireRequest,
): WireAnswer {
  const { choices } = network;
  try {
    return answerJson(choices, run(network, served, options, request));
  } catch (error) {
    if (error instanceof Refusal) return answerRefusal(choices, error);
    throw error;
  }
}

/** That credentials are checked before anything else is invented. */
function run(network: Network, served: readonly Operation[], options: OfferitOptions, request: WireRequest): Json {
  if (!carriesCredentials(request.headers, options)) throw unauthorized('Invalid api-username or api-key');
  if (!network.choices.ipAllowed) throw unauthorized('IP address not allowed');
  const operation = findOperation(served, request);
  if (operation === undefined) {
    throw served.some(({ path }) => `/api${path}` === request.path) ? wrongMethod() : unknownEndpoint();
  }
  if (network.choices.forbidden.includes(addressOf(operation))) throw forbidden();
  return operation.handle(network, readParameters(network, operation, readForm(request)));
}

function carriesCredentials(headers: IncomingHttpHeaders, { apiUsername, apiKey }: OfferitOptions): boolean {
  return headers['api-username'] === apiUsername && headers['api-key'] === apiKey;
}

function findOperation(served: readonly Operation[], { method, path }: WireRequest): Operation | undefined {
  return served.find((operation) => operation.method === method && `/api${operation.path}` === path);
}

function addressOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function stateOf(network: Network): ReturnType<SimulatedPlatform['state']> {
  return {
    offers: network.offers.toObject(),
    landing_pages: network.landingPages.toObject(),
    affiliates: network.affiliates.toObject(),
    advertisers: network.advertisers.toObject(),
    offer_groups: network.offerGroups.toObject(),
    marketing_types: network.marketingTypes.toObject(),
    categories: network.categories.toObject(),
    goals: network.goals.toObject(),
    offer_goals: network.offerGoals.toObject(),
    commission_changes: network.commissionChanges.toObject(),
    conversion_caps: network.conversionCaps.toObject(),
    enabled_affiliates: network.access.toObject(),
    tracking_domains: network.trackingDomains.toObject(),
    transactions: network.transactions.toObject(),
    traffic: network.traffic.toObject(),
    customers: network.customers.toObject(),
    creative_types: network.creativeTypes.toObject(),
    creatives: network.creatives.toObject(),
  };
}
