import type { CakeAccount } from '../cake-account.ts';
import { campaignLabel } from '../campaigns/campaign-label.ts';
import { contractNameOf } from '../contract-tree.ts';
import { idNameStore, type Members, number, object, type Tree, text } from '../response-tree.ts';
import type { StoredSubject } from './stored-traffic.ts';

/** The id and the name of what traffic on a bare tracking domain is counted for (cake.md 3.7). */
export const globalRedirect = { id: -1, name: 'Global Redirect' };

/** What a version calls the four parties of traffic; the ids are the same (cake.md 4.10). */
export const newPartyNames = {
  affiliate: 'source_affiliate',
  advertiser: 'brand_advertiser',
  offer: 'site_offer',
  contract: 'site_offer_contract',
};

export const oldPartyNames: PartyNames = {
  affiliate: 'affiliate',
  advertiser: 'advertiser',
  offer: 'offer',
  contract: 'offer_contract',
};

export type PartyNames = typeof newPartyNames;

/** Whose traffic it is, from affiliate to contract. */
export function partyMembers(account: CakeAccount, subject: StoredSubject, names: PartyNames = newPartyNames): Members {
  const { site_offer_id: offerId, site_offer_contract_id: contractId } = subject;
  const offer = account.offers.get(offerId);
  return {
    ...affiliateMember(account, subject, names),
    ...advertiserMember(account, subject, names),
    ...offerMember(account, subject, names),
    [names.contract]: named(names.contract, contractId, offer && contractNameOf(offer, contractId)),
  };
}

export function affiliateMember({ affiliates }: CakeAccount, subject: StoredSubject, names: PartyNames): Members {
  const { source_affiliate_id: id } = subject;
  return { [names.affiliate]: named(names.affiliate, id, affiliates.get(id)?.affiliate_name) };
}

export function advertiserMember({ advertisers }: CakeAccount, subject: StoredSubject, names: PartyNames): Members {
  const { brand_advertiser_id: id } = subject;
  return { [names.advertiser]: named(names.advertiser, id, advertisers.get(id)?.advertiser_name) };
}

export function offerMember({ offers }: CakeAccount, subject: StoredSubject, names: PartyNames): Members {
  return { [names.offer]: named(names.offer, subject.site_offer_id, offers.get(subject.site_offer_id)?.offer_name) };
}

/** Which link and which creative brought it; the campaign and its type are plain here. */
export function linkMembers(account: CakeAccount, subject: StoredSubject): Members {
  const type = object({ campaign_type_id: number(1), campaign_type_name: text('Standard') });
  return {
    campaign: object({ campaign_id: number(subject.campaign_id), campaign_type: type }),
    ...creativeMember(account, subject),
  };
}

export function creativeMember({ creatives }: CakeAccount, { creative_id: id }: StoredSubject): Members {
  return { creative: named('creative', id, creatives.get(id)?.creative_name) };
}

/** The label of a campaign, which has no name of its own. */
export function campaignName(account: CakeAccount, { campaign_id: id }: StoredSubject): string | null {
  return id === globalRedirect.id ? globalRedirect.name : campaignLabel(account, id);
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

/** An id with its name; traffic on a bare tracking domain has one for all kinds. */
function named(name: string, id: number, label: string | undefined): Tree {
  const shown = id === globalRedirect.id ? globalRedirect.name : label;
  return idNameStore({ [`${name}_id`]: number(id), [`${name}_name`]: text(shown ?? null) });
}
