import type { Lookups } from './lookups.ts';
import { pair, tagTrees } from './pair-trees.ts';
import { absent, date, flag, idNameStore, list, number, object, type Tree, text } from './response-tree.ts';
import type { StoredAdvertiser, StoredContact } from './stored-advertiser.ts';

/** One advertiser in the order of cake.md 3.3; the version 6 members of unknown shape are null and so not there. */
export function advertiserTree(lookups: Lookups, advertiser: StoredAdvertiser): Tree {
  return object({
    advertiser_id: number(advertiser.advertiser_id),
    advertiser_name: text(advertiser.advertiser_name),
    third_party_name: text(advertiser.third_party_name),
    account_managers: list('contact', [pair('contact', advertiser.account_manager_id, lookups.accountManagers)]),
    account_status: pair('account_status', advertiser.account_status_id, lookups.accountStatuses),
    address: object({
      street_1: text(advertiser.address_street),
      street_2: text(advertiser.address_street2),
      city: text(advertiser.address_city),
      state: text(advertiser.address_state),
      zip_code: text(advertiser.address_zip_code),
      country: text(advertiser.address_country),
    }),
    website: text(advertiser.website),
    contacts: list('contact_info', advertiser.contacts.map(contactTree)),
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

/** A contact_info of cake.md 3.2 with the members that the sandbox does not vary. */
function contactTree(contact: StoredContact): Tree {
  return object({
    contact_id: number(contact.contact_id),
    contact_type: idNameStore({ contact_type_id: number(2), contact_type_name: text('Billing') }),
    role: idNameStore({ role_id: number(7), role_name: text('Advertiser') }),
    department: idNameStore({ department_id: number(null), department_name: text(null) }),
    first_name: text(contact.first_name),
    middle_name: text(''),
    last_name: text(contact.last_name),
    email_address: text(contact.email_address),
    title: text(contact.title),
    phone_work: text(contact.phone_work),
    phone_cell: text(''),
    phone_fax: text(''),
    im_service: text(''),
    im_name: text(''),
    include_in_mass_emails: flag(false),
    notes: text(''),
  });
}
