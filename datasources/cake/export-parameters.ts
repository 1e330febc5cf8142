import { choice, flag, integer, reference, text } from '../spec/field.ts';

/** How `export` calls page and sort: rows count from 1, and 0 means the same as 1 (cake.md 1.7). */
const paging = {
  startAtRow: integer('start_at_row', 'The first row wanted, from 1.'),
  rowLimit: integer('row_limit', 'The most rows wanted; 0 is no limit of our own.'),
};

const order = { sortDescending: flag('sort_descending', 'Largest first.') };

const tagId = reference('tag_id', 'Those with this tag.');
const accountManagerId = reference('account_manager_id', "This manager's.");
const mediaTypeId = reference('media_type_id', 'Those of this media type.');

/** What `export` calls take (cake.md 2.3). */
export const exportOffersTakes = {
  offerId: reference('offer_id', 'This offer alone.'),
  offerName: text('offer_name', 'Offers of this name.'),
  advertiserId: reference('advertiser_id', "This advertiser's offers."),
  verticalId: reference('vertical_id', 'Offers of this vertical.'),
  offerTypeId: reference('offer_type_id', 'Offers of this type.'),
  mediaTypeId,
  offerStatusId: reference('offer_status_id', 'Offers of this status.'),
  tagId,
  ...paging,
  sortField: choice('sort_field', 'OfferSortField', 'What to sort by.', {
    OFFER_ID: 'offer_id',
    OFFER_NAME: 'offer_name',
    DATE_CREATED: 'date_created',
  }),
  ...order,
} as const;

/** Here and below: names are refused by `narrow.ts`, because how CAKE compares them is not documented (cake.md 2.3). */
export const exportAdvertisersTakes = {
  advertiserId: reference('advertiser_id', 'This advertiser alone.'),
  advertiserName: text('advertiser_name', 'Advertisers of this name.'),
  accountManagerId,
  tagId,
  ...paging,
  sortField: choice('sort_field', 'AdvertiserSortField', 'What to sort by.', {
    ADVERTISER_ID: 'advertiser_id',
    ADVERTISER_NAME: 'advertiser_name',
    DATE_CREATED: 'date_created',
  }),
  ...order,
} as const;

/** A negative number breaks this one (cake.md 1.8); none is ever sent. */
export const exportAffiliatesTakes = {
  affiliateId: reference('affiliate_id', 'This affiliate alone.'),
  affiliateName: text('affiliate_name', 'Affiliates of this name.'),
  accountManagerId,
  tagId,
  ...paging,
  sortField: choice('sort_field', 'AffiliateSortField', 'What to sort by.', {
    AFFILIATE_ID: 'affiliate_id',
    AFFILIATE_NAME: 'affiliate_name',
    DATE_CREATED: 'date_created',
  }),
  ...order,
} as const;

/** Version 8 renames what version 7 called `offer_id` and `affiliate_id` (cake.md 2.10). */
export const exportCampaignsTakes = {
  campaignId: reference('campaign_id', 'This campaign alone.'),
  offerId: reference('site_offer_id', "This offer's campaigns."),
  affiliateId: reference('source_affiliate_id', "This affiliate's campaigns."),
  channelId: reference('channel_id', 'Campaigns of this channel.'),
  accountStatusId: reference('account_status_id', 'Campaigns of this status.'),
  mediaTypeId,
  ...paging,
  sortField: choice('sort_field', 'CampaignSortField', 'What to sort by.', {
    CAMPAIGN_ID: 'campaign_id',
    DATE_CREATED: 'date_created',
  }),
  ...order,
} as const;

/** The one export without a word for all offers (cake.md 2.3). */
export const exportCreativesTakes = {
  creativeId: reference('creative_id', 'This creative alone.'),
  creativeName: text('creative_name', 'Creatives of this name.'),
  offerId: reference('offer_id', 'The offer, which must be there.', { required: true }),
  creativeTypeId: reference('creative_type_id', 'Creatives of this type.'),
  creativeStatusId: reference('creative_status_id', 'Creatives of this status.'),
  ...paging,
  sortField: choice('sort_field', 'CreativeSortField', 'What to sort by.', {
    CREATIVE_ID: 'creative_id',
    CREATIVE_NAME: 'creative_name',
    DATE_CREATED: 'date_created',
  }),
  ...order,
} as const;

/** These have no pages; zero or less and an empty text are all (cake.md 2.3). */
export const exportBuyersTakes = {
  buyerId: reference('buyer_id', 'This buyer alone.'),
  accountStatusId: reference('account_status_id', 'Buyers of this status.'),
} as const;

export const exportBuyerContractsTakes = {
  buyerContractId: reference('buyer_contract_id', 'This contract alone.'),
  buyerId: reference('buyer_id', "This buyer's contracts."),
  verticalId: reference('vertical_id', 'Contracts of this vertical.'),
  buyerContractStatusId: reference('buyer_contract_status_id', 'Contracts of this status.'),
} as const;

/** It cannot be asked for one entry. */
export const exportBlacklistsTakes = {
  affiliateId: reference('affiliate_id', "This affiliate's entries."),
  subId: text('sub_id', 'Entries of this sub id.'),
  advertiserId: reference('advertiser_id', "This advertiser's entries."),
  offerId: reference('offer_id', "This offer's entries."),
} as const;
