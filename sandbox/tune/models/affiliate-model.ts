import { affiliateColumns } from '../columns/account-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import { paymentMethodsOf } from './payment-methods-of.ts';
import { creator, linked, many, nothing, one } from './relations.ts';

/** hasoffers.md 2.5. */
export const affiliateModel: Model = {
  name: 'Affiliate',
  words: 'affiliate',
  columns: affiliateColumns,
  relations: {
    AccountManager: one('employees', 'account_manager_id'),
    AffiliateUser: many('affiliateUsers', 'affiliate_id'),
    AffiliateTag: linked('affiliatesTags', 'affiliate_id', 'tag_id', 'tags'),
    PaymentMethod: paymentMethodsOf,
    AffiliateCommission: nothing,
    AffiliateReferral: nothing,
    CreatorUser: creator('affiliateUsers', 'affiliate_id'),
    AffiliateMeta: nothing,
    AccountBalance: nothing,
    Currency: nothing,
    Stat: nothing,
  },
  modified: { form: 'utc' },
  born: ({ clock }) => ({ date_added: printTime(clock.now(), clock.timeZone) }),
};
