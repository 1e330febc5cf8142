import type { CakeAccount } from '../../cake-account.ts';
import { countryTree, pair } from '../../pair-trees.ts';
import { absent, idNameStore, type Members, number, type Tree, text } from '../../response-tree.ts';
import {
  advertiserMember,
  affiliateMember,
  campaignName,
  creativeMember,
  offerMember,
  type PartyNames,
} from '../subject-trees.ts';
import type { TrafficRow } from './select-traffic.ts';

/** By what a summary adds up, and what leads its rows (cake.md 3.7). */
export interface Grouping {
  readonly keyOf: (row: TrafficRow) => string | number;
  readonly lead: (account: CakeAccount, row: TrafficRow, names: PartyNames) => Members;
}

export const byAffiliate: Grouping = {
  keyOf: ({ source_affiliate_id }) => source_affiliate_id,
  lead: (account, row, names) => ({
    ...affiliateMember(account, row, names),
    account_manager: affiliateManager(account, row),
  }),
};

export const byAdvertiser: Grouping = {
  keyOf: ({ brand_advertiser_id }) => brand_advertiser_id,
  lead: (account, row, names) => ({
    ...advertiserMember(account, row, names),
    account_manager: advertiserManager(account, row),
  }),
};

export const byOffer: Grouping = {
  keyOf: ({ site_offer_id }) => site_offer_id,
  lead: (account, row, names) => ({
    ...offerMember(account, row, names),
    ...advertiserMember(account, row, names),
    account_manager: advertiserManager(account, row),
  }),
};

/** The old family calls the manager of the affiliate the account manager. */
export const byCampaign: Grouping = {
  keyOf: ({ campaign_id }) => campaign_id,
  lead: (account, row, names) => {
    const old = names.affiliate === 'affiliate';
    return {
      campaign: idNameStore({
        campaign_id: number(row.campaign_id),
        campaign_name: text(campaignName(account, row)),
      }),
      ...affiliateMember(account, row, names),
      ...offerMember(account, row, names),
      [old ? 'account_manager' : 'source_affiliate_manager']: affiliateManager(account, row),
      ...advertiserMember(account, row, names),
      [`${names.advertiser}_manager`]: advertiserManager(account, row),
      price_format: text(account.lookups.priceFormats.get(row.price_format_id) ?? null),
      media_type: text(mediaType(account, row)),
    };
  },
};

/** Creatives belong to offers here, to no affiliate. */
export const byCreative: Grouping = {
  keyOf: ({ creative_id }) => creative_id,
  lead: (account, row) => ({
    ...creativeMember(account, row),
    creative_affiliate_id: number(null),
    type: text(creativeType(account, row)),
  }),
};

/** An insertion by hand has no country. */
export const byCountry: Grouping = {
  keyOf: ({ visitor }) => visitor?.country_code ?? '',
  lead: ({ lookups }, { visitor }) => {
    const code = visitor?.country_code ?? '';
    return { country: countryTree(code, lookups.countries.get(code) ?? code) };
  },
};

/** By the first; whether id and name differ is unknown, so both are what the affiliate sent. */
export const bySubId: Grouping = {
  keyOf: ({ sub_ids }) => sub_ids[0] ?? '',
  lead: (_account, { sub_ids }) => ({ sub_id: text(sub_ids[0] ?? ''), sub_id_name: text(sub_ids[0] ?? '') }),
};

function affiliateManager(account: CakeAccount, row: TrafficRow): Tree {
  return manager(account, account.affiliates.get(row.source_affiliate_id)?.account_manager_id);
}

function advertiserManager(account: CakeAccount, row: TrafficRow): Tree {
  return manager(account, account.advertisers.get(row.brand_advertiser_id)?.account_manager_id);
}

/** The children are called alike under every name of the element, as in the WSDL of the old family. */
function manager({ lookups }: CakeAccount, id: number | undefined): Tree {
  return id === undefined ? absent : pair('account_manager', id, lookups.accountManagers);
}

function mediaType({ campaigns, lookups }: CakeAccount, row: TrafficRow): string | null {
  return lookups.mediaTypes.get(campaigns.get(row.campaign_id)?.media_type_id ?? 0) ?? null;
}

function creativeType({ creatives, lookups }: CakeAccount, row: TrafficRow): string | null {
  return lookups.creativeTypes.get(creatives.get(row.creative_id)?.creative_type_id ?? 0) ?? null;
}
