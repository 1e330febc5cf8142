import type { CakeAccount } from '../cake-account.ts';
import { contractNameOf } from '../contract-tree.ts';
import { idNameStore, type Members, number, object, type Tree, text } from '../response-tree.ts';
import type { StoredSubject } from './stored-traffic.ts';

/** The id and the name of what traffic on a bare tracking domain is counted for (cake.md 3.7). */
export const globalRedirect = { id: -1, name: 'Global Redirect' };

/** Whose traffic it is, from affiliate to contract. */
export function partyMembers(account: CakeAccount, subject: StoredSubject): Members {
  const { source_affiliate_id: affiliateId, brand_advertiser_id: advertiserId } = subject;
  const { site_offer_id: offerId, site_offer_contract_id: contractId } = subject;
  const offer = account.offers.get(offerId);
  return {
    source_affiliate: named('source_affiliate', affiliateId, account.affiliates.get(affiliateId)?.affiliate_name),
    brand_advertiser: named('brand_advertiser', advertiserId, account.advertisers.get(advertiserId)?.advertiser_name),
    site_offer: named('site_offer', offerId, offer?.offer_name),
    site_offer_contract: named('site_offer_contract', contractId, offer && contractNameOf(offer, contractId)),
  };
}

/** Which link and which creative brought it; the campaign and its type are plain here. */
export function linkMembers({ creatives }: CakeAccount, subject: StoredSubject): Members {
  const { campaign_id: campaignId, creative_id: creativeId } = subject;
  const type = object({ campaign_type_id: number(1), campaign_type_name: text('Standard') });
  return {
    campaign: object({ campaign_id: number(campaignId), campaign_type: type }),
    creative: named('creative', creativeId, creatives.get(creativeId)?.creative_name),
  };
}

/** sub_id_1 to sub_id_5. */
export function subIdMembers(subIds: readonly string[]): Members {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = subIds;
  return {
    sub_id_1: text(first),
    sub_id_2: text(second),
    sub_id_3: text(third),
    sub_id_4: text(fourth),
    sub_id_5: text(fifth),
  };
}

function named(name: string, id: number, label: string | undefined): Tree {
  const shown = id === globalRedirect.id ? globalRedirect.name : label;
  return idNameStore({ [`${name}_id`]: number(id), [`${name}_name`]: text(shown ?? null) });
}
