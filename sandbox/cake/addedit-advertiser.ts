import { emptyAddress } from './address-block.ts';
import { advertiserChanges } from './advertiser-changes.ts';
import { type AdvertiserValues, advertiserParameters } from './advertiser-parameters.ts';
import { advertiserProblem } from './advertiser-problem.ts';
import { type CakeAccount, takeId } from './cake-account.ts';
import { type Operation, type Written, writeOperation } from './operation.ts';
import { number } from './response-tree.ts';
import type { StoredAdvertiser } from './stored-advertiser.ts';

/** ADDEDIT Advertiser v1: id 0 creates, any other edits. The name of its root is INFERRED (cake.md 1.3). */
export const addeditAdvertiser: Operation = writeOperation({
  address: '/api/1/addedit.asmx/Advertiser',
  root: 'advertiser_addedit_response',
  parameters: advertiserParameters,
  payload: 'advertiser_id',
  write: (account, values) => (values.advertiser_id === 0 ? create(account, values) : edit(account, values)),
});

function create(account: CakeAccount, values: AdvertiserValues): Written {
  const refused = advertiserProblem(account, values);
  if (refused) return { refused };
  const id = takeId(account, 'advertiser');
  const { online_signup, signup_ip_address } = values;
  account.advertisers.set(id, {
    ...emptyAdvertiser(account, id),
    ...advertiserChanges(account, values),
    online_signup,
    signup_ip_address,
  });
  return { message: `Advertiser ${id} Created`, payload: number(id) };
}

/** The clients fix the sign-up on edit as "not changeable" (cake.md 2.2), so it is not changed. */
function edit(account: CakeAccount, values: AdvertiserValues): Written {
  const advertiser = account.advertisers.get(values.advertiser_id);
  if (!advertiser) return { refused: 'Invalid Advertiser ID' };
  const refused = advertiserProblem(account, values);
  if (refused) return { refused };
  account.advertisers.set(advertiser.advertiser_id, { ...advertiser, ...advertiserChanges(account, values) });
  return { message: `Advertiser ${advertiser.advertiser_id} Updated`, payload: number(advertiser.advertiser_id) };
}

/** An advertiser before anything was said about it, with the same defaults as an affiliate; they are invented. */
export function emptyAdvertiser({ lookups, now }: CakeAccount, advertiserId: number): StoredAdvertiser {
  return {
    advertiser_id: advertiserId,
    advertiser_name: '',
    third_party_name: null,
    account_status_id: 1,
    online_signup: false,
    signup_ip_address: '',
    website: '',
    billing_cycle_id: 3,
    account_manager_id: Math.min(...lookups.accountManagers.keys()),
    ...emptyAddress,
    notes: '',
    tags: [],
    contacts: [],
    quickbooks_id: null,
    api_key: `sandbox-advertiser-${advertiserId}`,
    date_created: now,
    date_last_accepted_terms: null,
  };
}
