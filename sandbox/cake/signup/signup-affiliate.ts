import { addressIn, longAddressProblem } from '../address-block.ts';
import { affiliateChanges } from '../affiliates/affiliate-changes.ts';
import type { AffiliateValues } from '../affiliates/affiliate-parameters.ts';
import { affiliateProblem } from '../affiliates/affiliate-problems.ts';
import { emptyAffiliate } from '../affiliates/empty-affiliate.ts';
import { type CakeAccount, takeId } from '../cake-account.ts';
import { idList } from '../comma-separated.ts';
import { type Definition, keyed, type Operation } from '../operation.ts';
import { absent, date, flag, number, object, type Tree, text } from '../response-tree.ts';
import { roleIds } from '../roles.ts';
import { signUpContact, signUpContactProblem } from './sign-up-contact.ts';
import { type SignupAffiliateValues, signupAffiliateParameters } from './signup-affiliate-parameters.ts';

const definition: Definition<typeof signupAffiliateParameters> = {
  address: '/api/4/signup.asmx/Affiliate',
  root: 'affiliate_signup_response',
  parameters: signupAffiliateParameters,
};

/**
 * SIGNUP Affiliate v4, cake.md 2.7 and 3.8: an affiliate and a contact of it in one call; the root is INFERRED.
 * No instance of the sandbox pays through Tipalti, so that the date of its page is nil, as recorded.
 */
export const signupAffiliate: Operation = keyed(definition, refuse, (account, values) => {
  const refused = signUpProblem(account, values);
  if (refused) return refuse(refused);
  return answer(true, 'Affiliate Added Successfully', { affiliate_id: number(signUp(account, values)) });
});

function refuse(message: string): Tree {
  return answer(false, message, { affiliate_id: absent });
}

function answer(success: boolean, message: string, { affiliate_id }: { affiliate_id: Tree }): Tree {
  const expires = success ? date(null) : absent;
  return object({
    success: flag(success),
    message: text(message),
    affiliate_id,
    tipalti_iframe_expiration_date: expires,
  });
}

/** As ADDEDIT Affiliate checks a new one; what is to be there of the contact, INFERRED from ADDEDIT Contact. */
function signUpProblem(account: CakeAccount, values: SignupAffiliateValues): string | undefined {
  const unknownTag = idList(values.tag_ids).some((id) => !account.lookups.tags.has(id));
  return (
    affiliateProblem(account, asAddedit(values)) ??
    longAddressProblem(values) ??
    (unknownTag ? 'Invalid Tag ID' : undefined) ??
    signUpContactProblem(values)
  );
}

function signUp(account: CakeAccount, values: SignupAffiliateValues): number {
  const id = takeId(account, 'affiliate');
  const { signup_ip_address, date_added, terms_and_conditions_agreed: agreed } = values;
  account.affiliates.set(id, {
    ...emptyAffiliate(account, id),
    ...affiliateChanges(account, asAddedit(values)),
    // INFERRED: a second line is optional here, so that an address without one is stored.
    ...addressIn(values),
    tags: idList(values.tag_ids).flatMap((tagId) => account.lookups.tags.get(tagId) ?? []),
    contacts: [signUpContact(account, roleIds.affiliate, values)],
    online_signup: true,
    signup_ip_address,
    date_created: date_added,
    date_last_accepted_terms: agreed ? account.now : null,
  });
  return id;
}

/** The same call in the words of ADDEDIT Affiliate, with what a sign-up cannot say left alone. */
function asAddedit(values: SignupAffiliateValues): AffiliateValues {
  return {
    ...values,
    affiliate_id: 0,
    third_party_name: '',
    inactive_reason_id: 0,
    account_manager_id: 0,
    tags: '',
    pixel_html: '',
    postback_url: '',
    postback_delay_ms: -1,
    fire_global_pixel: true,
    online_signup: false,
  };
}
