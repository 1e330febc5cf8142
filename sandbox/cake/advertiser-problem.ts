import { addressProblem } from './address-block.ts';
import type { AdvertiserValues } from './advertiser-parameters.ts';
import type { CakeAccount } from './cake-account.ts';
import { unclearableText } from './edit-words.ts';
import { tooLong, unknownId } from './find-problem.ts';
import { tagsProblem } from './register-tags.ts';

/**
 * Why a call is refused, or undefined. The manual has no messages for this operation: they and their order are
 * INFERRED from ADDEDIT Affiliate.
 */
export function advertiserProblem({ lookups }: CakeAccount, values: AdvertiserValues): string | undefined {
  const missing = values.advertiser_id === 0 ? newAdvertiserProblem(values) : undefined;
  return (
    missing ??
    unknownId([
      [values.account_status_id, lookups.accountStatuses, 'Invalid Account Status'],
      [values.billing_cycle_id, lookups.billingCycles, 'Invalid Billing Cycle'],
      [values.account_manager_id, lookups.accountManagers, 'Invalid Account Manager ID'],
    ]) ??
    tooLong([
      [values.advertiser_name, 50, 'Invalid Advertiser Name'],
      [values.third_party_name, 50, 'Invalid Third Party Name'],
      [values.website, 100, 'Invalid Website'],
    ]) ??
    addressProblem(values) ??
    tagsProblem(values.tags)
  );
}

function newAdvertiserProblem(values: AdvertiserValues): string | undefined {
  const { advertiser_name, account_status_id, online_signup, signup_ip_address } = values;
  if (unclearableText(advertiser_name) === undefined) return 'Invalid Advertiser Name';
  if (account_status_id === 0) return 'Invalid Account Status';
  const noAddress = online_signup && signup_ip_address === '';
  return noAddress || signup_ip_address.length > 15 ? 'Invalid Signup IP Address' : undefined;
}
