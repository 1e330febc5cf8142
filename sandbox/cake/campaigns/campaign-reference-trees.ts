import type { CakeAccount } from '../cake-account.ts';
import { findContract } from '../contract-tree.ts';
import { pair } from '../pair-trees.ts';
import { absent, flag, list, number, object, type Tree, text } from '../response-tree.ts';
import type { StoredContract } from '../stored-offer.ts';
import { contractInCampaign } from './contract-in-campaign.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/** The contract of a campaign: a plain pair that has a price format besides. */
export function contractMember(account: CakeAccount, campaign: StoredCampaign): Tree {
  return contractTree(account, contractInCampaign(account, campaign));
}

/** Where visitors of a campaign go instead, in the shape of its contract. */
export function redirectMember(account: CakeAccount, campaign: StoredCampaign): Tree {
  const id = campaign.redirect_offer_contract_id;
  return contractTree(account, id === null ? undefined : findContract(account.offers.values(), id)?.contract);
}

/** Which campaign was there first. */
export function nonOriginalTree({ non_original: nonOriginal }: StoredCampaign): Tree {
  if (!nonOriginal) return absent;
  return object({
    original_campaign_id: number(nonOriginal.original_campaign_id),
    use_original_campaign_pixel: flag(nonOriginal.use_original_campaign_pixel),
  });
}

/** Originals block, others allow. */
export function exceptionsTree({ creatives }: CakeAccount, campaign: StoredCampaign): Tree {
  const verb = campaign.non_original ? 'allowed' : 'blocked';
  const { sub_affiliates: subAffiliates, creative_ids: creativeIds } = campaign.exceptions;
  const subAffiliateNames = new Map(subAffiliates);
  const creativeNames = new Map(creativeIds.map((id) => [id, creatives.get(id)?.creative_name ?? '']));
  return object({
    [`${verb}_sub_affiliates`]: list(
      'sub_affiliate',
      subAffiliates.map(([id]) => pair('sub_affiliate', id, subAffiliateNames)),
    ),
    [`${verb}_creatives`]: list(
      'creative',
      creativeIds.map((id) => pair('creative', id, creativeNames)),
    ),
  });
}

function contractTree({ lookups }: CakeAccount, contract: StoredContract | undefined): Tree {
  if (!contract) return absent;
  return object({
    offer_contract_id: number(contract.offer_contract_id),
    offer_contract_name: text(contract.offer_contract_name),
    price_format: pair('price_format', contract.price_format_id, lookups.priceFormats),
  });
}
