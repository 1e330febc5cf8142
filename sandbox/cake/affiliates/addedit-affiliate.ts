import { type CakeAccount, takeId } from '../cake-account.ts';
import { type Operation, type Written, writeOperation } from '../operation.ts';
import { number } from '../response-tree.ts';
import { affiliateChanges } from './affiliate-changes.ts';
import { type AffiliateValues, affiliateParameters } from './affiliate-parameters.ts';
import { affiliateProblem } from './affiliate-problems.ts';
import { emptyAffiliate } from './empty-affiliate.ts';

/** ADDEDIT Affiliate v2: id 0 creates, any other edits. */
export const addeditAffiliate: Operation = writeOperation({
  address: '/api/2/addedit.asmx/Affiliate',
  root: 'affiliate_addedit_response',
  parameters: affiliateParameters,
  payload: 'affiliate_id',
  write: (account, values) => (values.affiliate_id === 0 ? create(account, values) : edit(account, values)),
});

function create(account: CakeAccount, values: AffiliateValues): Written {
  const refused = affiliateProblem(account, values);
  if (refused) return { refused };
  const id = takeId(account, 'affiliate');
  const { online_signup, signup_ip_address, date_added, terms_and_conditions_agreed: agreed } = values;
  account.affiliates.set(id, {
    ...emptyAffiliate(account, id),
    ...affiliateChanges(account, values),
    online_signup,
    signup_ip_address,
    date_created: date_added,
    // INFERRED: the only place where the export could show it.
    date_last_accepted_terms: agreed ? account.now : null,
  });
  return { message: `Affiliate ${id} Created`, payload: number(id) };
}

/** The day and the circumstances of the sign-up are not changed on edit (cake.md 4.9). */
function edit(account: CakeAccount, values: AffiliateValues): Written {
  const affiliate = account.affiliates.get(values.affiliate_id);
  if (!affiliate) return { refused: 'Invalid Affiliate ID' };
  const refused = affiliateProblem(account, values);
  if (refused) return { refused };
  account.affiliates.set(affiliate.affiliate_id, { ...affiliate, ...affiliateChanges(account, values) });
  return { message: `Affiliate ${affiliate.affiliate_id} Updated`, payload: number(affiliate.affiliate_id) };
}
