import { DateTime } from 'luxon';
import { pseudoRandom } from '../pseudo-random.ts';
import type { SeedOptions } from '../simulated-platform.ts';
import { blacklistsOf } from './affiliates/blacklists-of.ts';
import { seedAffiliates } from './affiliates/seed-affiliates.ts';
import { seedBuyerContracts, seedBuyers } from './buyers/seed-buyers.ts';
import type { CakeAccount } from './cake-account.ts';
import { seedCampaigns } from './campaigns/seed-campaigns.ts';
import { contractsOf } from './contract-tree.ts';
import { seedCreatives } from './creatives/seed-creatives.ts';
import { printDateTime } from './date-times.ts';
import { seedLeadPersons } from './leads/seed-lead-persons.ts';
import { seedLogins } from './logins/seed-logins.ts';
import { creativeIdsByOffer } from './reports/routes.ts';
import { seedTraffic } from './reports/seed-traffic.ts';
import { seedAdvertisers } from './seed-advertisers.ts';
import { seedLookups } from './seed-lookups.ts';
import { seedOffers } from './seed-offers.ts';
import { SeedSource } from './seed-source.ts';
import { seedVerticals } from './verticals/seed-verticals.ts';

interface InstanceOptions {
  readonly apiKey: string;
  readonly username: string;
  readonly password: string;
  readonly campaignsNeedAnId?: boolean;
}

/** A whole instance, the same at every call with the same options. */
export function seedAccount(options: SeedOptions & InstanceOptions): CakeAccount {
  const { apiKey, username, password, campaignsNeedAnId = false, seed, sizes, timeZone, currency } = options;
  const present = DateTime.fromJSDate(options.now);
  const source = new SeedSource(pseudoRandom(seed), present, timeZone);
  const lookups = seedLookups(source, currency);
  const advertisers = seedAdvertisers(source, lookups, Math.max(sizes.advertisers, 1));
  const { offers, nextIds } = seedOffers(source, lookups, [...advertisers.keys()], sizes.offers);
  const allOffers = [...offers.values()];
  const affiliates = seedAffiliates(source, lookups, allOffers, sizes.affiliates);
  const creatives = seedCreatives(source, allOffers, nextIds.creative);
  const contractIds = allOffers.flatMap(contractsOf).map(({ offer_contract_id }) => offer_contract_id);
  const surroundings = { lookups, creativeIdsByOffer: creativeIdsByOffer({ creatives }), contractIds };
  const affiliateIds = [...affiliates.keys()];
  const campaigns = seedCampaigns(source, surroundings, allOffers, affiliateIds, nextIds.campaign, sizes.campaigns);
  const instance = { apiKey, username, password, timeZone, campaignsNeedAnId, now: printDateTime(present, timeZone) };
  const records = { lookups, advertisers, offers, affiliates, creatives, campaigns };
  const traffic = seedTraffic(source, records, options);
  // Last, so that what was seeded before is as it was.
  const buyers = seedBuyers(source, lookups, sizes.advertisers);
  const buyerContracts = seedBuyerContracts(source, records, buyers);
  // With choices of their own, so that whatever follows is as it was.
  const laterSource = new SeedSource(pseudoRandom(seed + 1), present, timeZone);
  const leadPersons = seedLeadPersons(laterSource, lookups);
  return {
    ...instance,
    ...records,
    ...traffic,
    buyers,
    buyerContracts,
    verticals: seedVerticals(lookups),
    leadPersons,
    leadSales: new Map(),
    logins: seedLogins(laterSource, { ...records, buyers }),
    affiliateBills: new Map(),
    offerContractCaps: new Map(),
    nextIds: {
      ...nextIds,
      advertiser: following(advertisers, 0),
      affiliate: following(affiliates, 0),
      creative: following(creatives, nextIds.creative),
      // The seed numbers files by ten for a creative.
      creativeFile: 10 * following(creatives, nextIds.creative),
      campaign: following(campaigns, nextIds.campaign),
      contact: source.contactId(),
      click: following(traffic.clicks, 0),
      conversion: following(traffic.conversions, 0),
      buyer: following(buyers, 0),
      buyerContract: following(buyerContracts, 0),
      vertical: following(lookups.verticals, 0),
      blacklist: following(blacklistsOf(records), 0),
      subAffiliate: firstNewSubAffiliate,
    },
  };
}

/** Higher than those of the seed, which have four digits. */
const firstNewSubAffiliate = 10_000;

/** The id after the last, or the first one where there is none; a map is filled in the order of its ids. */
function following(records: ReadonlyMap<number, unknown>, first: number): number {
  let next = Math.max(first, 1);
  for (const id of records.keys()) next = id + 1;
  return next;
}
