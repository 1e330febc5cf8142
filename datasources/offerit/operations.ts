import { flag, instant, integer, reference, references, text, texts } from '../spec/field.ts';
import { type Operation, type Operations, read, write } from '../spec/operation.ts';
import {
  addCategoriesFields,
  addCommissionChangeFields,
  enabledAffiliatesFields,
  managerFields,
  pauseFields,
  setGoalsFields,
  setPayoutsFields,
  storeIpsFields,
} from './action-fields.ts';
import { affiliateFields } from './affiliate-fields.ts';
import { landingPageFields } from './landing-page-fields.ts';
import { linkOperations } from './link-operations.ts';
import { lookupOperations } from './lookup-operations.ts';
import { offerWriteFields } from './offer-write-fields.ts';
import { reportProfitLoss } from './profit-loss-operation.ts';
import { unreadWrites } from './unread-writes.ts';

const append = flag('append', 'Adds to those that are there instead of taking their place.');

/** Offerit's calls, behind `/api` (offerit.md 3). */
export const operations = {
  ...lookupOperations,
  ...linkOperations,
  reportProfitLoss,
  ...unreadWrites,
  getDetails: read('GET /offer/get_details', 'Offers by their ids, by a part of their name, or of an advertiser.', {
    through: ['offers', 'offer'],
    // Of several selectors only the first counts, and without any the answer is empty (offerit.md 3.1).
    takes: {
      ids: references('offerid', 'The offers wanted.'),
      name: text('name', 'The whole name.'),
      text: text('name_like', 'Part of the name.'),
      advertiserId: reference('advertiserid', 'The advertiser whose offers are wanted.'),
      columns: texts('return_columns', 'The columns wanted; all unless told.'),
    },
  }),
  getCommissionChanges: read('GET /offer/get_commission_changes', 'What is paid for an offer, by affiliate and time.', {
    through: ['commissionChanges'],
    takes: { id: reference('offerid', 'The offer.') },
  }),
  searchAffiliates: read('GET /affiliate/search', 'Affiliates; all of them without a filter.', {
    through: ['affiliates', 'affiliate'],
    takes: {
      id: reference('loginid', 'The affiliate wanted.'),
      username: text('username', 'The user name wanted.'),
    },
  }),
  getCreatives: read('GET /creative/get_creatives', 'The creatives of a type.', {
    through: ['creatives'],
    takes: { type: reference('creative_type_id', 'The type.') },
  }),
  reportTransactions: read('GET /report/transaction', 'Transactions of a stretch of time.', {
    through: ['conversions', 'conversion'],
    takes: {
      period: integer('period', 'Which stretch, by its number.'),
      from: instant('start', 'Where a free stretch begins.'),
      to: instant('end', 'Where a free stretch ends.'),
      offerId: reference('filter_offerid', 'The offer.'),
      affiliateId: reference('filter_loginid', 'The affiliate.'),
      orderId: text('filter_orderid', 'The order.'),
      transactionHash: text('filter_transaction_hash', 'The click.'),
      passed: integer('trans_start', 'How many rows to pass over.', { minimum: 0 }),
      count: integer('trans_count', 'The most rows wanted; 100 unless told.', { minimum: 1 }),
    },
  }),

  // Every write beside the parameter that names its record. None is repeatable: there is no version, so that a second
  // one may undo what somebody else did in between (offerit.md 4, traps 5 and 18).
  addOffer: write('POST /offer/add_offer', 'Makes an offer.', {
    through: ['offeritOfferCreate'],
    takes: offerWriteFields,
  }),
  editOffer: write('PATCH /offer/edit_offer', 'Changes fields of an offer.', {
    through: ['offeritOfferUpdate', 'offerUpdate'],
    takes: offerWriteFields,
  }),
  addOfferGroups: write('PATCH /offer/set_offer_groups', 'Adds an offer to groups, or sets all of its groups.', {
    through: ['offeritOfferUpdate'],
    takes: { groupIds: offerWriteFields.groupIds, append },
  }),
  addOfferCategories: write(
    'PATCH /offer/set_offer_categories',
    'Files an offer under further categories, or sets all.',
    {
      through: ['offeritOfferUpdate'],
      takes: { categoryIds: offerWriteFields.categoryIds, append },
    },
  ),
  addOfferCategoriesByName: write('PATCH /offer/set_offer_categories', 'The same by names, which are created.', {
    through: ['offeritOfferAddCategories'],
    takes: { ...addCategoriesFields, append },
  }),
  pauseOffer: write('PATCH /offer/pause_offer', 'Gives an offer an end.', {
    through: ['offeritOfferPause', 'offerUpdate'],
    takes: pauseFields,
  }),
  activateOffer: write('PATCH /offer/activate_offer', 'Lets a paused or expired offer run again.', {
    through: ['offeritOfferActivate', 'offerUpdate'],
  }),
  setOfferGoals: write('PATCH /offer/set_offer_goals', 'Sets what is paid for goals of an offer.', {
    through: ['offeritOfferSetGoals'],
    takes: setGoalsFields,
  }),
  addCommissionChange: write('POST /offer/add_commission_change', 'Adds a payout for some affiliates or countries.', {
    through: ['offeritOfferAddCommissionChange'],
    takes: addCommissionChangeFields,
  }),
  setCommissionChangePayouts: write('PATCH /offer/set_commission_change_payouts', 'Changes a payout of an offer.', {
    through: ['offeritOfferSetCommissionChangePayouts'],
    takes: setPayoutsFields,
  }),
  setEnabledAffiliates: write('PATCH /offer/set_enabled_affiliates', 'Opens or closes landing pages to affiliates.', {
    through: ['offeritOfferSetEnabledAffiliates'],
    takes: enabledAffiliatesFields,
  }),
  storeOfferIps: write('PATCH /offer/store_offer_ips', 'Stores IP addresses for landing pages.', {
    through: ['offeritOfferStoreIps'],
    takes: storeIpsFields,
  }),
  addLandingPage: write('POST /offer/add_landing_page', 'Makes a landing page.', {
    through: ['offeritLandingPageCreate'],
    takes: landingPageFields,
  }),
  editLandingPage: write('PATCH /offer/edit_landing_page', 'Changes fields of a landing page.', {
    through: ['offeritLandingPageUpdate'],
    takes: landingPageFields,
  }),
  addAffiliate: write('POST /affiliate/add_affiliate', 'Makes an affiliate.', {
    through: ['offeritAffiliateCreate'],
    takes: affiliateFields,
  }),
  editAffiliate: write('PATCH /affiliate/edit_affiliate', 'Changes fields of an affiliate.', {
    through: ['offeritAffiliateUpdate', 'affiliateUpdate'],
    takes: affiliateFields,
  }),
  addManager: write('PATCH /affiliate/edit_affiliate', 'Gives an affiliate one manager more.', {
    through: ['offeritAffiliateAddManager'],
    takes: managerFields,
  }),
  setRevenueOfOrder: write(
    'PATCH /transaction/transaction_update_revenue_by_orderid',
    'Changes the revenue of the transaction of an order.',
    { through: ['offeritConversionUpdate', 'conversionUpdate'] },
  ),
  setRevenueOfClick: write(
    'PATCH /transaction/transaction_update_revenue_by_transaction_hash',
    'Changes the revenue of the transaction of a click.',
    { through: ['offeritConversionUpdate', 'conversionUpdate'] },
  ),
} as const satisfies Operations;

/** The numbers of periods that are used here (offerit.md 3.2). */
export const periods = { today: 2, allTime: 7, free: 8 } as const;

/** Calls that older installations lack, and what that means for whoever asked. */
export const youngerCalls: ReadonlyMap<Operation, string> = new Map([
  [
    operations.getDetails,
    'This installation cannot read offers: it does not know offer/get_details, which came in July 2020 (HTTP 404).',
  ],
]);
