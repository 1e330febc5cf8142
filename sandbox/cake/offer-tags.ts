import type { CakeAccount } from './cake-account.ts';
import { nameList } from './comma-separated.ts';
import type { OfferValues } from './offer-parameters.ts';
import { registerTags } from './register-tags.ts';

/** The tags of an offer after a call. */
export function tagsAfter(account: CakeAccount, values: OfferValues, current: readonly string[]): readonly string[] {
  switch (values.tags_modification_type) {
    case 'add':
      return [...new Set([...current, ...registerTags(account, nameList(values.tags))])];
    case 'replace':
      return registerTags(account, nameList(values.tags));
    case 'remove_all':
      return [];
    default:
      return current;
  }
}
