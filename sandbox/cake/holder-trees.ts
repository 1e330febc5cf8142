import { commonLookups } from './common-lookups.ts';
import { pair } from './pair-trees.ts';
import { flag, idNameStore, number, object, type Tree, text } from './response-tree.ts';
import type { StoredAddress, StoredContact } from './stored-advertiser.ts';

/** The address of an affiliate or an advertiser, under the names of the export. */
export function addressTree(address: StoredAddress): Tree {
  return object({
    street_1: text(address.address_street),
    street_2: text(address.address_street2),
    city: text(address.address_city),
    state: text(address.address_state),
    zip_code: text(address.address_zip_code),
    country: text(address.address_country),
  });
}

/** A contact_info of cake.md 3.2 with the members that the sandbox does not vary. */
export function contactTree(contact: StoredContact, role: { readonly id: number; readonly name: string }): Tree {
  return object({
    contact_id: number(contact.contact_id),
    contact_type: pair('contact_type', 2, commonLookups.contactTypes),
    role: pair('role', role.id, new Map([[role.id, role.name]])),
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
