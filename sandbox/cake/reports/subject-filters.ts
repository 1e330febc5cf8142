import type { CakeAccount } from '../cake-account.ts';
import type { StoredSubject } from './stored-traffic.ts';

/** What filters look at: the subject of a click or a conversion with what its affiliate appended. */
export type FilteredSubject = StoredSubject & { readonly sub_ids: readonly string[] };

type SubjectTest = (subject: FilteredSubject) => boolean;

/** Parameters by what they compare: versions call the same filter by an old name or a new one (cake.md 4.10). */
const idFilters = {
  source_affiliate_id: 'source_affiliate_id',
  affiliate_id: 'source_affiliate_id',
  brand_advertiser_id: 'brand_advertiser_id',
  advertiser_id: 'brand_advertiser_id',
  site_offer_id: 'site_offer_id',
  offer_id: 'site_offer_id',
  site_offer_contract_id: 'site_offer_contract_id',
  campaign_id: 'campaign_id',
  creative_id: 'creative_id',
  price_format_id: 'price_format_id',
} as const;

const tagFilters = {
  source_affiliate_tag_id: ['source_affiliate_id', 'affiliates'],
  affiliate_tag_id: ['source_affiliate_id', 'affiliates'],
  brand_advertiser_tag_id: ['brand_advertiser_id', 'advertisers'],
  advertiser_tag_id: ['brand_advertiser_id', 'advertisers'],
  site_offer_tag_id: ['site_offer_id', 'offers'],
  offer_tag_id: ['site_offer_id', 'offers'],
} as const;

/** Where no side is named it is the affiliate's, as the column of that name is in the summary of campaigns (cake.md 3.7). */
const managerFilters = {
  source_affiliate_manager_id: ['source_affiliate_id', 'affiliates'],
  affiliate_manager_id: ['source_affiliate_id', 'affiliates'],
  account_manager_id: ['source_affiliate_id', 'affiliates'],
  contact_id: ['source_affiliate_id', 'affiliates'],
  brand_advertiser_manager_id: ['brand_advertiser_id', 'advertisers'],
  advertiser_manager_id: ['brand_advertiser_id', 'advertisers'],
} as const;

const subIdFilters = ['subid_id', 'subaffiliate_id', 'sub_id'] as const;

type NumberFilter = keyof typeof idFilters | keyof typeof tagFilters | keyof typeof managerFilters | 'vertical_id';

/** Parameters that choose rows by whose they are; zero or less and an empty text are all (cake.md 2.5). */
export type SubjectFilters = { readonly [Name in NumberFilter]?: number } & {
  readonly [Name in (typeof subIdFilters)[number]]?: string;
};

/** One test for each filter of a call that does not say "all". */
export function subjectTests(account: CakeAccount, filters: SubjectFilters): readonly SubjectTest[] {
  const { lookups, offers } = account;
  return [
    ...used(idFilters, filters).map(
      ([name, id]): SubjectTest =>
        (subject) =>
          subject[idFilters[name]] === id,
    ),
    ...used(tagFilters, filters).map(([name, id]): SubjectTest => {
      const [member, collection] = tagFilters[name];
      const tag = lookups.tags.get(id);
      return (subject) => tag !== undefined && (account[collection].get(subject[member])?.tags.includes(tag) ?? false);
    }),
    ...used(managerFilters, filters).map(([name, id]): SubjectTest => {
      const [member, collection] = managerFilters[name];
      return (subject) => account[collection].get(subject[member])?.account_manager_id === id;
    }),
    ...used({ vertical_id: true }, filters).map(
      ([, id]): SubjectTest =>
        ({ site_offer_id }) =>
          offers.get(site_offer_id)?.vertical_id === id,
    ),
    ...subIdFilters
      .map((name) => filters[name] ?? '')
      .filter((wanted) => wanted !== '')
      .map(
        (wanted): SubjectTest =>
          ({ sub_ids }) =>
            sub_ids[0] === wanted,
      ),
  ];
}

function used<Name extends NumberFilter>(
  table: Readonly<Record<Name, unknown>>,
  filters: SubjectFilters,
): readonly (readonly [Name, number])[] {
  const names = Object.keys(table) as Name[];
  return names.map((name) => [name, Number(filters[name] ?? 0)] as const).filter(([, id]) => id > 0);
}
