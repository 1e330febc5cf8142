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
import { offerWriteFields } from './offer-write-fields.ts';

const append = flag('append', 'Adds to those that are there instead of taking their place.');

/** Offerit's calls, behind `/api` (offerit.md 3). */
export const operations = {
  getDetails: read('GET /offer/get_details', 'Offers by their ids, by a part of their name, or of an advertiser.', {
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
    takes: { id: reference('offerid', 'The offer.') },
  }),
  searchAffiliates: read('GET /affiliate/search', 'Affiliates; all of them without a filter.', {
    takes: {
      id: reference('loginid', 'The affiliate wanted.'),
      username: text('username', 'The user name wanted.'),
    },
  }),
  getCreatives: read('GET /creative/get_creatives', 'The creatives of a type.', {
    takes: { type: reference('creative_type_id', 'The type.') },
  }),
  reportTransactions: read('GET /report/transaction', 'Transactions of a stretch of time.', {
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
  addOffer: write('POST /offer/add_offer', 'Makes an offer.', { takes: offerWriteFields }),
  editOffer: write('PATCH /offer/edit_offer', 'Changes fields of an offer.', { takes: offerWriteFields }),
  addOfferGroups: write('PATCH /offer/set_offer_groups', 'Adds an offer to groups, or sets all of its groups.', {
    takes: { groupIds: offerWriteFields.groupIds, append },
  }),
  addOfferCategories: write(
    'PATCH /offer/set_offer_categories',
    'Files an offer under further categories, or sets all.',
    {
      takes: { categoryIds: offerWriteFields.categoryIds, append },
    },
  ),
  addOfferCategoriesByName: write('PATCH /offer/set_offer_categories', 'The same by names, which are created.', {
    takes: { ...addCategoriesFields, append },
  }),
  pauseOffer: write('PATCH /offer/pause_offer', 'Gives an offer an end.', { takes: pauseFields }),
  activateOffer: write('PATCH /offer/activate_offer', 'Lets a paused or expired offer run again.'),
  setOfferGoals: write('PATCH /offer/set_offer_goals', 'Sets what is paid for goals of an offer.', {
    takes: setGoalsFields,
  }),
  addCommissionChange: write('POST /offer/add_commission_change', 'Adds a payout for some affiliates or countries.', {
    takes: addCommissionChangeFields,
  }),
  setCommissionChangePayouts: write('PATCH /offer/set_commission_change_payouts', 'Changes a payout of an offer.', {
    takes: setPayoutsFields,
  }),
  setEnabledAffiliates: write('PATCH /offer/set_enabled_affiliates', 'Opens or closes landing pages to affiliates.', {
    takes: enabledAffiliatesFields,
  }),
  storeOfferIps: write('PATCH /offer/store_offer_ips', 'Stores IP addresses for landing pages.', {
    takes: storeIpsFields,
  }),
  addLandingPage: write('POST /offer/add_landing_page', 'Makes a landing page.', { takes: landingPageFields }),
  editLandingPage: write('PATCH /offer/edit_landing_page', 'Changes fields of a landing page.', {
    takes: landingPageFields,
  }),
  addAffiliate: write('POST /affiliate/add_affiliate', 'Makes an affiliate.', { takes: affiliateFields }),
  editAffiliate: write('PATCH /affiliate/edit_affiliate', 'Changes fields of an affiliate.', {
    takes: affiliateFields,
  }),
  addManager: write('PATCH /affiliate/edit_affiliate', 'Gives an affiliate one manager more.', {
    takes: managerFields,
  }),
  setRevenueOfOrder: write(
    'PATCH /transaction/transaction_update_revenue_by_orderid',
    'Changes the revenue of the transaction of an order.',
  ),
  setRevenueOfClick: write(
    'PATCH /transaction/transaction_update_revenue_by_transaction_hash',
    'Changes the revenue of the transaction of a click.',
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
