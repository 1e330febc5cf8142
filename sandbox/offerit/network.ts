import { DateTime } from 'luxon';
import type { SeedOptions } from '../simulated-platform.ts';
import type { OfferitChoices } from './choices.ts';
import { createSequence, createTable, type Table } from './table.ts';

/** One network in memory: all that a handler may read or change. */
export interface Network {
  readonly choices: OfferitChoices;
  /** The present, in the zone of the server, which no page tells (offerit.md 1). */
  readonly now: DateTime;
  readonly offers: Table;
  readonly landingPages: Table;
  readonly affiliates: Table;
  readonly advertisers: Table;
  readonly offerGroups: Table;
  readonly marketingTypes: Table;
  readonly categories: Table;
  readonly goals: Table;
  readonly offerGoals: Table;
  readonly commissionChanges: Table;
  readonly conversionCaps: Table;
  /** What set_enabled_affiliates said of a landing page and an affiliate; absent is as the page itself says. */
  readonly access: Table;
  readonly trackingDomains: Table;
  readonly transactions: Table;
  /** Page views by day, offer, landing page and affiliate: no operation lists clicks (offerit.md 3.11). */
  readonly traffic: Table;
  readonly customers: Table;
  readonly creativeTypes: Table;
  readonly creatives: Table;
}

/** Makes a network with nothing in it. */
export function createNetwork({ now, timeZone }: SeedOptions, choices: OfferitChoices): Network {
  // The first login is the administrator's.
  const logins = createSequence(1);
  return {
    choices,
    now: DateTime.fromJSDate(now, { zone: timeZone }),
    offers: createTable('offerid'),
    landingPages: createTable('landing_pageid'),
    affiliates: createTable('loginid', logins),
    advertisers: createTable('loginid', logins),
    offerGroups: createTable('offer_groupid'),
    marketingTypes: createTable('marketing_typeid'),
    categories: createTable('categoryid'),
    goals: createTable('goal_id'),
    offerGoals: createTable('offer_goal_id'),
    commissionChanges: createTable('changeid'),
    conversionCaps: createTable('cap_redirect_id'),
    access: createTable('access'),
    trackingDomains: createTable('tracking_domainid'),
    transactions: createTable('transaction_id'),
    traffic: createTable('trafficid'),
    customers: createTable('customer_id'),
    creativeTypes: createTable('creative_type_id'),
    creatives: createTable('creativeid'),
  };
}

/** The present as the database keeps times: unix seconds. */
export function unixNow({ now }: Network): string {
  return String(now.toUnixInteger());
}
