import { choice, flag, integer, reference, text } from '../spec/field.ts';
import { type Operations, read, write } from '../spec/operation.ts';
import { offerWriteFields } from './offer-write-fields.ts';

/** How `export` calls page and sort: rows count from 1, and 0 means the same as 1 (cake.md 1.7). */
const paging = {
  startAtRow: integer('start_at_row', 'The first row wanted, from 1.'),
  rowLimit: integer('row_limit', 'The most rows wanted; 0 is no limit of our own.'),
};

const exportOffersTakes = {
  offerId: reference('offer_id', 'This offer alone.'),
  offerName: text('offer_name', 'Offers of this name.'),
  advertiserId: reference('advertiser_id', "This advertiser's offers."),
  verticalId: reference('vertical_id', 'Offers of this vertical.'),
  offerTypeId: reference('offer_type_id', 'Offers of this type.'),
  mediaTypeId: reference('media_type_id', 'Offers allowed in this media type.'),
  offerStatusId: reference('offer_status_id', 'Offers of this status.'),
  tagId: reference('tag_id', 'Offers with this tag.'),
  ...paging,
  sortField: choice('sort_field', 'OfferSortField', 'What to sort by.', {
    OFFER_ID: 'offer_id',
    OFFER_NAME: 'offer_name',
    DATE_CREATED: 'date_created',
  }),
  sortDescending: flag('sort_descending', 'Largest first.'),
} as const;

const exportAdvertisersTakes = {
  advertiserId: reference('advertiser_id', 'This advertiser alone.'),
  advertiserName: text('advertiser_name', 'Advertisers of this name.'),
  accountManagerId: reference('account_manager_id', "This manager's advertisers."),
  tagId: reference('tag_id', 'Advertisers with this tag.'),
  ...paging,
  sortField: choice('sort_field', 'AdvertiserSortField', 'What to sort by.', {
    ADVERTISER_ID: 'advertiser_id',
    ADVERTISER_NAME: 'advertiser_name',
    DATE_CREATED: 'date_created',
  }),
  sortDescending: flag('sort_descending', 'Largest first.'),
} as const;

const credentials = {
  username: text('username', "The user's name."),
  password: text('password', "The user's password."),
};

/** CAKE's calls: version, service and operation are one address, and the version is the operation's own (cake.md 1.1). */
export const operations = {
  getApiKey: read('/api/1/get.asmx/GetAPIKey', 'The key of a user.', {
    takes: credentials,
    rows: 'string',
    bare: true,
  }),
  getCurrencies: read('/api/1/get.asmx/Currencies', 'The currencies of the instance.', { rows: 'currencies.currency' }),
  exportAdvertisers: read('/api/6/export.asmx/Advertisers', 'Advertisers, page by page.', {
    takes: exportAdvertisersTakes,
    rows: 'advertisers.advertiser',
  }),
  exportOffers: read('/api/6/export.asmx/Offers', 'Offers, page by page.', {
    takes: exportOffersTakes,
    rows: 'offers.offer',
  }),
  editOffer: write('/api/5/addedit.asmx/Offer', 'Creates an offer (number 0) or edits one.', {
    takes: offerWriteFields,
    rows: 'success_info',
  }),
} as const satisfies Operations;
