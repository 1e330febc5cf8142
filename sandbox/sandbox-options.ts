import type { Faults } from './faults.ts';
import type { KeitaroChoices } from './keitaro/choices.ts';
import type { KeitaroProfile } from './keitaro/keitaro.ts';
import type { OfferitChoices } from './offerit/choices.ts';
import type { SandboxPlatform } from './platforms.ts';
import type { Sizes } from './simulated-platform.ts';
import type { TuneAccountOptions } from './tune/tune.ts';

/** One simulated account. */
export interface SandboxAccountOptions {
  readonly id: string;
  readonly platform: SandboxPlatform;
  /** Any free port when 0 or absent. */
  readonly port?: number;
  /** ISO 4217 code. */
  readonly currency: string;
  /** IANA name of the zone in which the platform prints its times. */
  readonly timeZone: string;
  readonly sizes?: Partial<Sizes>;
  readonly seed?: number;
  /** Which generation of Keitaro answers; other platforms have none. */
  readonly profile?: KeitaroProfile;
  /** Where Keitaro's manual is silent beyond its generations; the usual choices unless told. */
  readonly keitaro?: Partial<KeitaroChoices>;
  /** What else one can choose of a TUNE network. */
  readonly tune?: TuneAccountOptions;
  /** Where Offerit's manual is silent; the usual choices unless told. */
  readonly offerit?: Partial<OfferitChoices>;
  /** Whether CAKE's export Campaigns v8 refuses a call without an id; whether it does is not documented. */
  readonly campaignsNeedAnId?: boolean;
  readonly faults?: Faults | readonly Faults[];
}

/** Options of the whole sandbox; sizes and seed are for accounts which do not bring their own. */
export interface SandboxOptions {
  readonly accounts?: readonly SandboxAccountOptions[];
  readonly sizes?: Partial<Sizes>;
  readonly seed?: number;
  /** The present of the simulated platforms; the start of the current UTC day unless told. */
  readonly now?: Date;
  /** False keeps request bodies and their parameters out of the request log. */
  readonly recordBodies?: boolean;
}

/** What a sandbox starts without options: every platform, and CAKE twice, in instances that differ in everything. */
export const defaultSandboxAccounts: readonly SandboxAccountOptions[] = [
  { id: 'cake-us', platform: 'cake', currency: 'USD', timeZone: 'America/New_York' },
  { id: 'cake-eu', platform: 'cake', currency: 'EUR', timeZone: 'Europe/Madrid' },
  { id: 'keitaro', platform: 'keitaro', currency: 'USD', timeZone: 'UTC' },
  { id: 'tune', platform: 'tune', currency: 'USD', timeZone: 'America/New_York' },
  { id: 'offerit', platform: 'offerit', currency: 'USD', timeZone: 'America/Los_Angeles' },
];

/** Large enough for several pages everywhere, small enough to start at once. */
export const defaultSizes: Sizes = { offers: 200, affiliates: 150, advertisers: 60, campaigns: 600 };
