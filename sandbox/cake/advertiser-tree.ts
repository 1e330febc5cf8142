import { addressTree, contactTree } from './holder-trees.ts';
import type { Lookups } from './lookups.ts';
import { pair, tagTrees } from './pair-trees.ts';
import { absent, date, flag, list, number, object, type Tree, text } from './response-tree.ts';
import type { StoredAdvertiser } from './stored-advertiser.ts';

/** One advertiser in the order of cake.md 3.3; the version 6 members of unknown shape are null and so not there. */
export function advertiserTree(lookups: Lookups, advertiser: StoredAdvertiser): Tree {
  return object({
    advertiser_id: number(advertiser.advertiser_id),
    advertiser_name: text(advertiser.advertiser_name),
    third_party_name: text(advertiser.third_party_name),
    account_managers: list('contact', [pair('contact', advertiser.account_manager_id, lookups.accountManagers)]),
    account_status: pair('account_status', advertiser.account_status_id, lookups.accountStatuses),
    address: addressTree(advertiser),
    website: text(advertiser.website),
    contacts: list(
      'contact_info',
      advertiser.contacts.map((contact) => contactTree(contact)),
    ),
    tags: list('tag', tagTrees(advertiser.tags, lookups.tags)),
    credit_limits: absent,
    suppression_lists: list('suppression_list', []),
    blacklists: list('blacklist', []),
    billing_cycle: pair('billing_cycle', advertiser.billing_cycle_id, lookups.billingCycles),
    events: absent,
    voucher_codes: absent,
    storefronts: absent,
    quickbooks_id: number(advertiser.quickbooks_id),
    online_signup: flag(advertiser.online_signup),
    signup_ip_address: text(advertiser.signup_ip_address),
    api_key: text(advertiser.api_key),
    date_created: date(advertiser.date_created),
    date_last_accepted_terms: date(advertiser.date_last_accepted_terms),
    notes: text(advertiser.notes),
  });
}
