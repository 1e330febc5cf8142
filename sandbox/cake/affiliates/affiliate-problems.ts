import { addressProblem } from '../address-block.ts';
import type { CakeAccount } from '../cake-account.ts';
import { idList, nameList } from '../comma-separated.ts';
import { unclearableText } from '../edit-words.ts';
import { tooLong, unknownId } from '../find-problem.ts';
import { tagsProblem } from '../register-tags.ts';
import type { AffiliateValues } from './affiliate-parameters.ts';

/**
 * Why a call is refused, or undefined: ids first, then fields in the table's order, which cake.md 1.8 infers.
 * The manual states most checks for add alone. INFERRED that edit makes them too of what it would store, since
 * anything else would store ids without a name; what edit does not use is not checked.
 */
export function affiliateProblem(account: CakeAccount, values: AffiliateValues): string | undefined {
  const missing = values.affiliate_id === 0 ? newAffiliateProblem(values) : undefined;
  return missing ?? idProblem(account, values) ?? fieldProblem(values) ?? listProblem(account, values);
}

function newAffiliateProblem(values: AffiliateValues): string | undefined {
  const { affiliate_name, account_status_id, online_signup, signup_ip_address } = values;
  if (unclearableText(affiliate_name) === undefined) return 'Invalid Affiliate Name';
  if (account_status_id === 0) return 'Invalid Account Status';
  const noAddress = online_signup && signup_ip_address === '';
  return noAddress || signup_ip_address.length > 15 ? 'Invalid Signup IP Address' : undefined;
}

function idProblem({ lookups, affiliates }: CakeAccount, values: AffiliateValues): string | undefined {
  return unknownId([
    [values.account_status_id, lookups.accountStatuses, 'Invalid Account Status'],
    [values.inactive_reason_id, lookups.inactiveReasons, 'Invalid Inactive Reason'],
    [values.affiliate_tier_id, lookups.affiliateTiers, 'Invalid Affiliate Tier'],
    [values.account_manager_id, lookups.accountManagers, 'Invalid Account Manager ID'],
    [values.payment_to, paymentTargets, 'Invalid Payment To'],
    [values.currency_id, lookups.currencies, 'Invalid Currency'],
    [values.payment_setting_id, lookups.paymentSettings, 'Invalid Payment Setting'],
    [values.billing_cycle_id, lookups.billingCycles, 'Invalid Billing Cycle'],
    [values.payment_type_id, lookups.paymentTypes, 'Invalid Payment Type'],
    [values.referral_affiliate_id, affiliates, 'Invalid Referral Affiliate'],
  ]);
}

/** Besides zero, the company: the main contact. */
const paymentTargets = new Set([1]);

function fieldProblem(values: AffiliateValues): string | undefined {
  const taxClass = unclearableText(values.tax_class);
  return (
    tooLong([
      [values.affiliate_name, 50, 'Invalid Affiliate Name'],
      [values.third_party_name, 50, 'Invalid Third Party Name'],
      [values.website, 100, 'Invalid Website'],
    ]) ??
    (taxClass === undefined || taxClasses.has(taxClass) ? undefined : 'Invalid Tax Class') ??
    tooLong([
      [values.ssn_tax_id, 20, 'Invalid SSN/Tax ID'],
      [values.swift_iban, 50, 'Invalid Swift IBAN'],
      [values.payment_type_info, 100, 'Invalid Payment Type Info'],
    ]) ??
    addressProblem(values) ??
    tooLong([
      [values.postback_url, 400, 'Invalid Postback URL'],
      [values.referral_notes, 50, 'Invalid Referral Notes'],
    ])
  );
}

const taxClasses = new Set(['Corporation', 'Individual/Sole Proprietor', 'Partners/LLC/LLP', 'Other']);

/** No page has messages for these lists; the words are made in the likeness of the others. */
function listProblem({ lookups }: CakeAccount, values: AffiliateValues): string | undefined {
  const strange = (commaSeparated: string, known: { has(id: number): boolean }) =>
    idList(commaSeparated).some((id) => !known.has(id));
  if (strange(values.media_type_ids, lookups.mediaTypes)) return 'Invalid Media Type ID';
  if (strange(values.price_format_ids, lookups.priceFormats)) return 'Invalid Price Format ID';
  if (strange(values.vertical_category_ids, lookups.verticalCategories)) return 'Invalid Vertical Category ID';
  if (nameList(values.country_codes).some((code) => !lookups.countries.has(code))) return 'Invalid Country Code';
  return tagsProblem(values.tags);
}
