import { addressChange } from './address-block.ts';
import type { AdvertiserValues } from './advertiser-parameters.ts';
import type { CakeAccount } from './cake-account.ts';
import { changes, unclearableText } from './edit-words.ts';
import { replaceTags } from './register-tags.ts';
import type { StoredAdvertiser } from './stored-advertiser.ts';

/** What a valid call stores, new or not (cake.md 2.2): a name that is not in the answer is left alone. */
export function advertiserChanges(account: CakeAccount, values: AdvertiserValues): Partial<StoredAdvertiser> {
  return {
    ...changes(texts, (name) => unclearableText(values[name])),
    ...changes(ids, (name) => values[name] || undefined),
    ...addressChange(values),
    ...replaceTags(account, values.tags),
  };
}

/** Empty leaves; that the literal NULL does so too is INFERRED from ADDEDIT Affiliate. */
const texts = ['advertiser_name', 'third_party_name', 'website', 'notes'] as const;

/** Zero leaves. */
const ids = ['account_status_id', 'billing_cycle_id', 'account_manager_id'] as const;
