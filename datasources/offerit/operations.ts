import { instant, integer, reference, references, text } from '../spec/field.ts';
import { type Operation, type Operations, read } from '../spec/operation.ts';

/** Offerit's calls, behind `/api` (offerit.md 3). */
export const operations = {
  getDetails: read('GET /offer/get_details', 'Offers by their ids, by a part of their name, or of an advertiser.', {
    // Of several selectors only the first counts, and without any the answer is empty (offerit.md 3.1).
    takes: {
      ids: references('offerid', 'The offers wanted.'),
      text: text('name_like', 'Part of the name.'),
      advertiserId: reference('advertiserid', 'The advertiser whose offers are wanted.'),
    },
  }),
  getCommissionChanges: read('GET /offer/get_commission_changes', 'What is paid for an offer, by affiliate and time.', {
    takes: { id: reference('offerid', 'The offer.') },
  }),
  searchAffiliates: read('GET /affiliate/search', 'Affiliates; all of them without a filter.', {
    takes: { id: reference('loginid', 'The affiliate wanted.') },
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
      passed: integer('trans_start', 'How many rows to pass over.', { minimum: 0 }),
      count: integer('trans_count', 'The most rows wanted; 100 unless told.', { minimum: 1 }),
    },
  }),
} as const satisfies Operations;

/** The numbers of periods that are used here (offerit.md 3.2). */
export const periods = { today: 2, free: 8 } as const;

/** Calls that older installations lack, and what that means for whoever asked. */
export const youngerCalls: ReadonlyMap<Operation, string> = new Map([
  [
    operations.getDetails,
    'This installation cannot read offers: it does not know offer/get_details, which came in July 2020 (HTTP 404).',
  ],
]);
