import { affiliateColumns } from '../columns/account-columns.ts';
import type { Model } from '../model.ts';
import { printTime } from '../network-clock.ts';
import type { PhpValue } from '../php-value.ts';
import type { Row } from '../table.ts';
import { linked, many, nothing, one } from './relations.ts';

/** hasoffers.md 2.5. */
export const affiliateModel: Model = {
  name: 'Affiliate',
  words: 'affiliate',
  columns: affiliateColumns,
  relations: {
    AccountManager: one('employees', 'account_manager_id'),
    AffiliateUser: many('affiliateUsers', 'affiliate_id'),
    AffiliateTag: linked('affiliatesTags', 'affiliate_id', 'tag_id', 'tags'),
    PaymentMethod: (_network, row) => paymentMethod(row),
    AffiliateCommission: nothing,
    AffiliateReferral: nothing,
    CreatorUser: nothing,
    AffiliateMeta: nothing,
    AccountBalance: nothing,
    Currency: nothing,
    Stat: nothing,
  },
  modified: { form: 'utc' },
  born: ({ clock }) => ({ date_added: printTime(clock.now(), clock.timeZone) }),
};

/** By capitalised method (hasoffers.md 2.5); that only the method in use is there is INFERRED, the details invented. */
function paymentMethod({ id, payment_method, modified }: Row): PhpValue {
  const method = String(payment_method);
  const details: PhpValue = {
    affiliate_id: id,
    ...(method === 'paypal' ? { email: `payee${id}@affiliate.example` } : {}),
    modified: String(modified),
  };
  return new Map([[`${method.charAt(0).toUpperCase()}${method.slice(1)}`, details]]);
}
