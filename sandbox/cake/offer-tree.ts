import type { CakeAccount } from './cake-account.ts';
import { contractsOf, contractTree } from './contract-tree.ts';
import { capTree, redirectMembers, trackingMembers } from './offer-tracking-tree.ts';
import { currencyTree, pair, tagTrees } from './pair-trees.ts';
import { date, flag, list, type Members, number, object, type Tree, text } from './response-tree.ts';
import type { StoredOffer } from './stored-offer.ts';

/** One offer of export Offers, in the order of cake.md 3.4; the positions of what version 6 adds are inferred there. */
export function offerTree(account: CakeAccount, offer: StoredOffer, version: 5 | 6): Tree {
  const since6 = (members: Members): Members => (version === 6 ? members : {});
  return object({
    ...identity(account, offer, since6({ third_party_name: text(offer.third_party_name) })),
    ...terms(account, offer),
    ssl: flag(offer.ssl),
    cookie_domain_override: text(offer.cookie_domain),
    suppression_amount: number(offer.static_suppression),
    click_cap: capTree(account, offer.click_cap),
    conversion_cap: capTree(account, offer.conversion_cap),
    ...trackingMembers(
      offer,
      since6({ disable_impression_deduplication: flag(offer.disable_impression_deduplication) }),
    ),
    ...redirectMembers(account, offer),
    ...texts(offer),
    date_created: date(offer.date_created),
    expiration_date: date(offer.expiration_date),
    notes: text(offer.notes),
    ...since6({ voucher_code_attribution: flag(offer.voucher_code_attribution) }),
  });
}

function identity({ lookups, advertisers }: CakeAccount, offer: StoredOffer, thirdParty: Members): Members {
  const advertiserName = advertisers.get(offer.advertiser_id)?.advertiser_name ?? '';
  return {
    offer_id: number(offer.offer_id),
    offer_name: text(offer.offer_name),
    ...thirdParty,
    advertiser: pair('advertiser', offer.advertiser_id, new Map([[offer.advertiser_id, advertiserName]])),
    vertical: pair('vertical', offer.vertical_id, lookups.verticals),
    offer_type: pair('offer_type', offer.offer_type_id, lookups.offerTypes),
    offer_status: pair('offer_status', offer.offer_status_id, lookups.offerStatuses),
    hidden: flag(offer.hidden),
    offer_image_link: text(imageLink(offer)),
  };
}

/** CAKE keeps its own copy of an imported thumbnail; the form of its address is invented. */
function imageLink(offer: StoredOffer): string {
  return offer.thumbnail_file_import_url && `https://images.cake.example/offers/${offer.offer_id}.png`;
}

function terms(account: CakeAccount, offer: StoredOffer): Members {
  const { lookups } = account;
  const currency = lookups.currencies.get(offer.currency_id);
  const symbol = currency?.currency_symbol ?? '';
  const contracts = contractsOf(offer);
  const contractNames = new Map(
    contracts.map((contract) => [contract.offer_contract_id, contract.offer_contract_name]),
  );
  const tiers = offer.tiers.map((tier) =>
    object({
      price_format: pair('price_format', tier.price_format_id, lookups.priceFormats),
      affiliate_tier: pair('affiliate_tier', tier.affiliate_tier_id, lookups.affiliateTiers),
      offer_contract: pair('offer_contract', tier.offer_contract_id, contractNames),
    }),
  );
  return {
    default_offer_contract_id: number(offer.default_offer_contract_id),
    offer_contracts: list(
      'offer_contract_info',
      contracts.map((contract) => contractTree(account, contract, symbol)),
    ),
    tiers: list('tier', tiers),
    tags: list('tag', tagTrees(offer.tags, lookups.tags)),
    allowed_media_types: list(
      'media_type',
      offer.allowed_media_type_ids.map((id) => mediaTypeTree(id, lookups.mediaTypes.get(id) ?? '')),
    ),
    currency: currencyTree(offer.currency_id, currency),
  };
}

/** Plain, unlike the pairs of get MediaTypes; the category is invented. */
function mediaTypeTree(id: number, name: string): Tree {
  return object({
    media_type_id: number(id),
    media_type_name: text(name),
    media_type_category_id: number(1),
    media_type_category_name: text('Online'),
  });
}

function texts(offer: StoredOffer): Members {
  return {
    unsubscribe_link: text(offer.unsubscribe_link),
    preview_link: text(offer.preview_link),
    offer_description: text(offer.offer_description),
    restrictions: text(offer.restrictions),
    advertiser_extended_terms: text(offer.advertiser_extended_terms),
    testing_instructions: text(offer.testing_instructions),
    from_lines: lines(offer.from_lines),
    subject_lines: lines(offer.subject_lines),
    upsells: list('upsell', []),
    thankyou_html: text(offer.thankyou_html),
  };
}

/** Written as one text and shown as a list; that lines are what divides it is invented. */
function lines(value: string): Tree {
  return list('string', value.split(/\r?\n/).filter(Boolean).map(text));
}
