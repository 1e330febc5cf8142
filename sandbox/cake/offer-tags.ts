import { type CakeAccount, takeId } from './cake-account.ts';
import { nameList } from './comma-separated.ts';
import type { OfferValues } from './offer-parameters.ts';

/** The tags of an offer after a call; names unknown until now join the instance's tags, which is invented. */
export function tagsAfter(account: CakeAccount, values: OfferValues, current: readonly string[]): readonly string[] {
  switch (values.tags_modification_type) {
    case 'add':
      return [...new Set([...current, ...registered(account, nameList(values.tags))])];
    case 'replace':
      return registered(account, nameList(values.tags));
    case 'remove_all':
      return [];
    default:
      return current;
  }
}

function registered(account: CakeAccount, names: readonly string[]): readonly string[] {
  const known = new Set(account.lookups.tags.values());
  for (const name of names) {
    if (!known.has(name)) account.lookups.tags.set(takeId(account, 'tag'), name);
  }
  return names;
}
