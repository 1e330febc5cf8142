import { advertiserModel } from './models/advertiser-model.ts';
import { affiliateModel } from './models/affiliate-model.ts';
import { affiliateUserModel } from './models/affiliate-user-model.ts';
import { conversionModel } from './models/conversion-model.ts';
import { goalModel } from './models/goal-model.ts';
import { offerFileModel } from './models/offer-file-model.ts';
import { offerModel } from './models/offer-model.ts';
import { offerUrlModel } from './models/offer-url-model.ts';
import { smallModels } from './models/small-models.ts';
import { createNetworkClock, type NetworkClock } from './network-clock.ts';
import { createTable, type Table } from './table.ts';
import type { TableName } from './table-name.ts';
import type { Touch } from './touch.ts';

/** One network in memory: all that a method may read or change. */
export interface Network {
  readonly id: string;
  readonly seed: number;
  readonly clock: NetworkClock;
  /** The default currency, and the other one that is enabled. */
  readonly currencies: readonly [string, string];
  readonly tables: Readonly<Record<TableName, Table>>;
  /** The tracked clicks and impressions, in the order of time. */
  readonly touches: Touch[];
  /** Conversions in unix seconds by id: their local text means two moments where clocks were set back. */
  readonly moments: Map<string, number>;
}

const models = {
  advertisers: advertiserModel,
  affiliates: affiliateModel,
  affiliateUsers: affiliateUserModel,
  offers: offerModel,
  goals: goalModel,
  offerFiles: offerFileModel,
  conversions: conversionModel,
  offerUrls: offerUrlModel,
  ...smallModels,
};

/** What a network is made from. */
export interface NetworkOptions {
  readonly networkId: string;
  readonly seed: number;
  readonly now: Date;
  readonly currency: string;
  readonly timeZone: string;
}

/** Makes a network with nothing in it. */
export function createNetwork({ networkId, seed, now, currency, timeZone }: NetworkOptions): Network {
  const table = (name: TableName) => createTable(models[name]);
  return {
    id: networkId,
    seed,
    clock: createNetworkClock(now, timeZone),
    currencies: [currency, currency === 'EUR' ? 'USD' : 'EUR'],
    tables: {
      advertisers: table('advertisers'),
      affiliates: table('affiliates'),
      affiliateUsers: table('affiliateUsers'),
      offers: table('offers'),
      goals: table('goals'),
      offerFiles: table('offerFiles'),
      conversions: table('conversions'),
      conversionMetas: table('conversionMetas'),
      countries: table('countries'),
      offerCategories: table('offerCategories'),
      offerGroups: table('offerGroups'),
      employees: table('employees'),
      affiliateOffers: table('affiliateOffers'),
      affiliateBlocks: table('affiliateBlocks'),
      offerPayouts: table('offerPayouts'),
      offerCountries: table('offerCountries'),
      offersInCategories: table('offersInCategories'),
      offersInGroups: table('offersInGroups'),
      tags: table('tags'),
      offersTags: table('offersTags'),
      affiliatesTags: table('affiliatesTags'),
      advertisersTags: table('advertisersTags'),
      advertiserUsers: table('advertiserUsers'),
      affiliateTiers: table('affiliateTiers'),
      browsers: table('browsers'),
      hostnames: table('hostnames'),
      offerTierPayouts: table('offerTierPayouts'),
      offerTierRevenues: table('offerTierRevenues'),
      offerUrls: table('offerUrls'),
    },
    touches: [],
    moments: new Map(),
  };
}
