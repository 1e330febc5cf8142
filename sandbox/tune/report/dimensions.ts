import type { Network } from '../network.ts';
import type { TableName } from '../table-name.ts';
import type { Fact } from './fact.ts';

/** What a report can be grouped by, as text. */
export type Dimension = (network: Network, fact: Fact) => string;

/** The dimensions of hasoffers.md 4.3; of what the sandbox does not track there is one, empty value. */
export const dimensions: Readonly<Record<string, Dimension>> = {
  'Stat.date': (_network, { time }) => time.slice(0, 10),
  'Stat.hour': (_network, { time }) => String(Number(time.slice(11, 13))),
  'Stat.month': (_network, { time }) => String(Number(time.slice(5, 7))),
  'Stat.year': (_network, { time }) => time.slice(0, 4),
  'Stat.offer_id': (_network, { offerId }) => offerId,
  'Stat.affiliate_id': (_network, { affiliateId }) => affiliateId,
  'Stat.advertiser_id': (_network, { advertiserId }) => advertiserId,
  'Stat.goal_id': (_network, { goalId }) => goalId,
  'Stat.offer_url_id': (_network, { offerUrlId }) => offerUrlId,
  'Stat.offer_file_id': (_network, { conversion }) => String(conversion?.offer_file_id ?? '0'),
  'Stat.source': (_network, { source }) => source,
  'Stat.affiliate_info1': (_network, { affiliateInfo }) => affiliateInfo,
  'Stat.affiliate_info2': info('affiliate_info2'),
  'Stat.affiliate_info3': info('affiliate_info3'),
  'Stat.affiliate_info4': info('affiliate_info4'),
  'Stat.affiliate_info5': info('affiliate_info5'),
  'Stat.currency': (_network, { currency }) => currency,
  'Stat.payout_type': column('offers', 'offerId', 'payout_type'),
  'Stat.device_os': () => '',
  'Offer.name': column('offers', 'offerId', 'name'),
  'Affiliate.company': column('affiliates', 'affiliateId', 'company'),
  'Affiliate.ref_id': column('affiliates', 'affiliateId', 'ref_id'),
  'Advertiser.company': column('advertisers', 'advertiserId', 'company'),
  'Goal.name': (network, fact) =>
    fact.goalId === '0'
      ? column('offers', 'offerId', 'default_goal_name')(network, fact)
      : column('goals', 'goalId', 'name')(network, fact),
  'OfferUrl.name': column('offerUrls', 'offerUrlId', 'name'),
  'OfferFile.display': ({ tables }, { conversion }) =>
    String(tables.offerFiles.find(String(conversion?.offer_file_id))?.display ?? ''),
  'Country.name': ({ tables }, { countryCode }) =>
    String(tables.countries.all().find(({ code }) => code === countryCode)?.name ?? ''),
  'Browser.display_name': column('browsers', 'browserId', 'display_name'),
};

type Reference = 'offerId' | 'affiliateId' | 'advertiserId' | 'goalId' | 'offerUrlId' | 'browserId';

function column(table: TableName, key: Reference, name: string): Dimension {
  return ({ tables }, fact) => String(tables[table].find(fact[key])?.[name] ?? '');
}

function info(name: string): Dimension {
  return (_network, { conversion }) => String(conversion?.[name] ?? '');
}
