import { type CakeAccount, takeId } from './cake-account.ts';
import type { StoredClick, StoredConversion } from './reports/stored-traffic.ts';
import { millisecondAfter } from './zone-clock.ts';

/**
 * What other users do while a list is read: a record more at the end, an early one gone. CAKE has no delete
 * (cake.md 4.12), so that one goes is invented, as the harsher case; what refers to it then shows an id without a name.
 * Contacts are not copied with whom they belong to: their ids would be there twice.
 */
export function churnAccount(account: CakeAccount, collection: string): void {
  const work = works[collection];
  if (!work) throw new Error(`No collection "${collection}" changes; there are ${Object.keys(works).join(', ')}.`);
  work(account);
}

const works: Readonly<Record<string, (account: CakeAccount) => void>> = {
  offers: (account) =>
    succeed(account.offers, (offer) => {
      const offer_id = takeId(account, 'offer');
      const default_offer_contract_id = takeId(account, 'offerContract');
      return [offer_id, { ...offer, offer_id, default_offer_contract_id, extra_offer_contracts: [], tiers: [] }];
    }),
  advertisers: (account) =>
    succeed(account.advertisers, (advertiser) => {
      const advertiser_id = takeId(account, 'advertiser');
      return [advertiser_id, { ...advertiser, advertiser_id, contacts: [] }];
    }),
  affiliates: (account) =>
    succeed(account.affiliates, (affiliate) => {
      const affiliate_id = takeId(account, 'affiliate');
      return [affiliate_id, { ...affiliate, affiliate_id, blacklists: [], contacts: [] }];
    }),
  campaigns: (account) =>
    succeed(account.campaigns, (campaign) => {
      const campaign_id = takeId(account, 'campaign');
      return [campaign_id, { ...campaign, campaign_id }];
    }),
  creatives: (account) =>
    succeed(account.creatives, (creative) => {
      const creative_id = takeId(account, 'creative');
      return [creative_id, { ...creative, creative_id }];
    }),
  clicks: (account) =>
    arrive(
      account.clicks,
      ({ click_date }) => click_date,
      (click, click_date): [number, StoredClick] => {
        const click_id = takeId(account, 'click');
        return [click_id, { ...click, click_id, click_date }];
      },
    ),
  conversions: (account) =>
    arrive(
      account.conversions,
      ({ event_conversion_date }) => event_conversion_date,
      (conversion, event_conversion_date): [number, StoredConversion] => {
        const event_conversion_id = takeId(account, 'conversion');
        return [event_conversion_id, { ...conversion, event_conversion_id, event_conversion_date }];
      },
    ),
};

/** Adds a record with a new highest id, made from the last one, and removes the first that is still there. */
function succeed<Row>(rows: Map<number, Row>, after: (row: Row) => [number, Row]): void {
  const last = [...rows.values()].at(-1);
  if (last !== undefined) rows.set(...after(last));
  removeFirst(rows);
}

/** Adds a row dated in the middle and one at the newest end, as late data and new data do, and removes an early one. */
function arrive<Row>(
  rows: Map<number, Row>,
  dateOf: (row: Row) => string,
  copy: (row: Row, date: string) => [number, Row],
): void {
  const sorted = [...rows.values()].sort((first, second) => (dateOf(first) < dateOf(second) ? -1 : 1));
  const middle = sorted[Math.floor(sorted.length / 2)];
  const newest = sorted.at(-1);
  if (middle !== undefined) rows.set(...copy(middle, dateOf(middle)));
  if (newest !== undefined) rows.set(...copy(newest, millisecondAfter(dateOf(newest))));
  removeFirst(rows);
}

function removeFirst(rows: Map<number, unknown>): void {
  const [first] = rows.keys();
  if (first !== undefined) rows.delete(first);
}
