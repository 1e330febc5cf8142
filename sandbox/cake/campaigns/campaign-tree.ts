import type { CakeAccount } from '../cake-account.ts';
import { isPercentage } from '../contract-tree.ts';
import { moneyTree } from '../money.ts';
import { capTree } from '../offer-tracking-tree.ts';
import { currencyTree, pair } from '../pair-trees.ts';
import { absent, date, flag, type Members, number, object, type Tree, text } from '../response-tree.ts';
import { contractMember, exceptionsTree, nonOriginalTree, redirectMember } from './campaign-reference-trees.ts';
import { contractInCampaign } from './contract-in-campaign.ts';
import type { StoredCampaign } from './stored-campaign.ts';

/** Version 8 has other names for affiliates and offers, as newer versions everywhere (cake.md 4.10). */
export interface CampaignNames {
  readonly affiliate: string;
  readonly offer: string;
  /** What version 8 adds; the positions are not known, and neither are the shapes of those left out. */
  readonly additions: (account: CakeAccount, campaign: StoredCampaign) => Members;
}

/** One campaign in the order of cake.md 3.5. */
export function campaignTree(account: CakeAccount, campaign: StoredCampaign, names: CampaignNames): Tree {
  const { lookups } = account;
  return object({
    campaign_id: number(campaign.campaign_id),
    third_party_name: text(campaign.third_party_name),
    campaign_type: pair('campaign_type', 1, lookups.campaignTypes),
    ...parties(account, campaign, names),
    offer_contract: contractMember(account, campaign),
    original: flag(campaign.non_original === null),
    non_original: nonOriginalTree(campaign),
    exceptions: exceptionsTree(account, campaign),
    account_status: pair('account_status', campaign.account_status_id, lookups.accountStatuses),
    ...money(account, campaign),
    media_type: pair('media_type', campaign.media_type_id, lookups.mediaTypes),
    steps: absent,
    ...terms(account, campaign),
    ...pixels(account, campaign),
    submission_options: absent,
    test_link: text(campaign.test_link),
    redirect_offer: redirectMember(account, campaign),
    redirect_404: flag(campaign.redirect_404),
    date_created: date(campaign.date_created),
    expiration_date: date(campaign.expiration_date),
    notes: text(campaign.notes),
    ...names.additions(account, campaign),
  });
}

function parties({ affiliates, offers }: CakeAccount, campaign: StoredCampaign, names: CampaignNames): Members {
  const { affiliate_id: affiliateId, offer_id: offerId } = campaign;
  const affiliate = affiliates.get(affiliateId);
  const offer = offers.get(offerId);
  const affiliateName = new Map(affiliate ? [[affiliateId, affiliate.affiliate_name]] : []);
  const offerName = new Map(offer ? [[offerId, offer.offer_name]] : []);
  return {
    [names.affiliate]: pair(names.affiliate, affiliateId, affiliateName),
    [names.offer]: pair(names.offer, offerId, offerName),
  };
}

function money(account: CakeAccount, campaign: StoredCampaign): Members {
  const currency = account.lookups.currencies.get(campaign.currency_id);
  const contract = contractInCampaign(account, campaign);
  const percentage = contract !== undefined && isPercentage(contract);
  const payout = (campaign.use_offer_contract_payout && contract?.payout) || campaign.payout;
  return {
    payout: moneyTree(payout, percentage, currency?.currency_symbol ?? ''),
    currency: currencyTree(campaign.currency_id, currency),
  };
}

function terms(account: CakeAccount, campaign: StoredCampaign): Members {
  const { deal_flow: deal } = campaign;
  return {
    deal_flow: object({
      date_contacted: date(deal.date_contacted),
      date_io_sent: date(deal.date_io_sent),
      date_io_signed: date(deal.date_io_signed),
      date_creative_sent: date(deal.date_creative_sent),
      date_pixel_placed: date(deal.date_pixel_placed),
    }),
    paid: flag(campaign.paid),
    paid_redirects: flag(campaign.paid_redirects),
    disable_prepop_appending: flag(campaign.disable_prepop_appending),
    suppression_amount: number(campaign.static_suppression),
    redirect_domain: text(campaign.redirect_domain),
    click_cap: capTree(account, campaign.click_cap),
    conversion_cap: capTree(account, campaign.conversion_cap),
  };
}

function pixels({ lookups }: CakeAccount, campaign: StoredCampaign): Members {
  return {
    pixel_info: object({
      pixel_status: text(campaign.pixel_status),
      pixel_html: text(campaign.pixel_html),
      hash_type: pair('hash_type', hashTypeIds[campaign.unique_key_hash_type], lookups.hashTypes),
      postback_url: text(campaign.postback_url),
      postback_delay_ms: number(campaign.postback_delay_ms),
    }),
    upsell_info: object({
      disable_upsells: flag(campaign.disable_upsells),
      paid_upsells: flag(campaign.paid_upsells),
      paid_upsells_same_session_only: flag(campaign.paid_upsells_same_session_only),
      clear_session_on_conversion: flag(campaign.clear_session_on_conversion),
    }),
  };
}

const hashTypeIds = { none: 0, md5: 1, sha1: 2 } as const;
