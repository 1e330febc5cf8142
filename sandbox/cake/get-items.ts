import type { CakeAccount } from './cake-account.ts';
import type { Lookups, Names } from './lookups.ts';
import { bareOperation, type Operation, readOperation } from './operation.ts';
import { countryTree, currencyTree, pair, plainPair } from './pair-trees.ts';
import type { Tree } from './response-tree.ts';

/** The lists of get.asmx v1 (cake.md 2.4, 3.1). */
export const getItems: readonly Operation[] = [
  pairs('AccountStatuses', 'account_statuses', 'account_status', ({ accountStatuses }) => accountStatuses),
  pairs('AffiliateTags', 'tags', 'tag', ({ tags }) => tags),
  pairs('AffiliateTiers', 'affiliate_tiers', 'affiliate_tier', ({ affiliateTiers }) => affiliateTiers),
  pairs('CapIntervals', 'cap_intervals', 'cap_interval', ({ capIntervals }) => capIntervals),
  pairs('MediaTypes', 'media_types', 'media_type', ({ mediaTypes }) => mediaTypes),
  pairs('OfferStatuses', 'offer_statuses', 'offer_status', ({ offerStatuses }) => offerStatuses),
  pairs('OfferTypes', 'offer_types', 'offer_type', ({ offerTypes }) => offerTypes),
  pairs('PriceFormats', 'price_formats', 'price_format', ({ priceFormats }) => priceFormats),
  pairs(
    'SessionRegenerationTypes',
    'session_regeneration_types',
    'session_regeneration_type',
    ({ sessionRegenerationTypes }) => sessionRegenerationTypes,
  ),
  enveloped('Countries', 'countries', 'country', ({ lookups }) =>
    [...lookups.countries].map(([code, name]) => countryTree(code, name)),
  ),
  enveloped('Currencies', 'currencies', 'currency', ({ lookups }) =>
    [...lookups.currencies].map(([id, currency]) => currencyTree(id, currency)),
  ),
  bare('Advertisers', 'Advertiser', 'advertiser', ({ advertisers }) => {
    return new Map([...advertisers].map(([id, { advertiser_name }]) => [id, advertiser_name]));
  }),
  bare('Verticals', 'Vertical', 'vertical', ({ lookups }) => lookups.verticals),
];

function pairs(name: string, list: string, item: string, names: (lookups: Lookups) => Names): Operation {
  return enveloped(name, list, item, ({ lookups }) => {
    const known = names(lookups);
    return [...known.keys()].map((id) => pair(item, id, known));
  });
}

function enveloped(
  name: string,
  list: string,
  item: string,
  items: (account: CakeAccount) => readonly Tree[],
): Operation {
  return readOperation({
    address: `/api/1/get.asmx/${name}`,
    root: `${list}_response`,
    parameters: {},
    list,
    item,
    rows: (account) => {
      const all = items(account);
      return { total: all.length, items: all };
    },
  });
}

function bare(name: string, item: string, pairName: string, names: (account: CakeAccount) => Names): Operation {
  return bareOperation({
    address: `/api/1/get.asmx/${name}`,
    root: `ArrayOf${item}`,
    parameters: {},
    item,
    items: (account) => {
      const known = names(account);
      return [...known.keys()].map((id) => plainPair(pairName, id, known));
    },
  });
}
